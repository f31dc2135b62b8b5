import type { Cell } from '@gongkai/forms';
import { useInfiniteQuery } from '@tanstack/react-query';
import { queries, type Span } from '../../api/queries.ts';
import { CaseLink } from '../../ui/case-link.tsx';
import { words } from '../../words.ts';

const shown = 10;

/** What the unit's registers hold behind the figure, where they answer this cell: the first rows, each a click away (goal G7). */
export function CasesBehind({ span, cell }: { span: Span; cell: Cell }) {
  const pages = useInfiniteQuery(queries.counted(span, cell.code));
  const page = pages.data?.pages[0];
  if (page === undefined || page.count === 0) return null;
  return (
    <section>
      <h3>{words.comparison.casesHere}</h3>
      <p className="soft">{words.tally.rows(page.count)}</p>
      <ul className="reasons">
        {page.rows.slice(0, shown).map((row) => (
          <li key={`${row.register}/${row.unit}/${row.id}`}>
            <CaseLink register={row.register} unit={row.unit} id={row.id}>
              {row.title}
            </CaseLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
