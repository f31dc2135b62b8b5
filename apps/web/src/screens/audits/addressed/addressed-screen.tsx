import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import '../../../styles/audits.css';
import { Asked } from '../../../ui/asked.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { words } from '../../../words.ts';
import { FindingsList } from '../findings/findings-list.tsx';

/** What the audit has sent to the unit and those below it. */
export function AddressedScreen() {
  const { mandate } = useSession();
  const found = useQuery(queries.addressed(mandate.unit));
  return (
    <>
      <PageHead title={words.audits.addressedTitle} below={<p className="soft">{words.audits.addressedWhat}</p>} />
      <section className="card">
        <Asked query={found}>
          {(rows) => (
            <FindingsList
              from
              rows={rows}
              empty={[words.audits.addressedEmpty, words.audits.addressedWhat]}
              link={({ of, auditor, id, title }) => (
                <Link to="/audit-findings/$unit/$auditor/$id" params={{ unit: of, auditor, id }}>
                  {title}
                </Link>
              )}
            />
          )}
        </Asked>
      </section>
    </>
  );
}
