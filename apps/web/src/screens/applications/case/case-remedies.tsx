import type { ApplicationView } from '@gongkai/reports';
import { marks, printDay, registerNames, remedyKindNames, remedyStateNames } from '@gongkai/words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../../api/queries.ts';

const all = { kind: null, state: null, year: null, column: null, text: '' } as const;

/** Reviews and suits that this application led to; nothing where there are none. */
export function CaseRemedies({ view }: { view: ApplicationView }) {
  const found = useInfiniteQuery(queries.remedies(view.unit, { ...all, application: view.id }));
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="card card-pad">
      <h2>{registerNames.remedies}</h2>
      <ul className="plain-list">
        {rows.map(({ unit, id, caseNumber, kind, state, receivedOn }) => (
          <li key={id}>
            <Link to="/remedies/$unit/$id" params={{ unit, id }}>
              {caseNumber}
            </Link>
            <span className="soft">{`${marks.gap}${remedyKindNames[kind]}${marks.comma}${remedyStateNames[state]}${marks.gap}${printDay(receivedOn)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
