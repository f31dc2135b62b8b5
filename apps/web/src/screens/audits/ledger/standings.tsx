import type { EngagementView, LedgerStanding } from '@gongkai/reports';
import { marks, reportKindNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { words } from '../../../words.ts';

/** Which reports of the engagement differ from what they rest on: where to look first. */
export function Standings({ view }: { view: EngagementView }) {
  const { mandate } = useSession();
  const all = useQuery(queries.ledgers(mandate.unit, view.id)).data;
  if (all === undefined) return null;
  const silent = all.filter(({ begun }) => !begun).length;
  const differing = all.filter(({ unexplained }) => unexplained > 0);
  return (
    <nav className="sheet-tools row" aria-label={words.audits.standing.all}>
      <strong>{words.audits.standing.all}</strong>
      {differing.map((each) => (
        <Link
          key={`${each.unit}/${each.kind}`}
          className="bad"
          to="/audits/$id"
          params={{ id: view.id }}
          search={{ tab: 'ledger', of: each.unit, kind: each.kind }}
        >
          {words.audits.standing.unexplained(nameOf(each), each.unexplained)}
        </Link>
      ))}
      <span className="soft">{words.audits.standing.sound(all.length - silent - differing.length)}</span>
      {silent > 0 && <span className="warn">{words.audits.standing.silent(silent)}</span>}
    </nav>
  );
}

const nameOf = ({ unitName, kind }: LedgerStanding): string =>
  kind === 'own' ? unitName : `${unitName}${marks.open}${reportKindNames[kind]}${marks.close}`;
