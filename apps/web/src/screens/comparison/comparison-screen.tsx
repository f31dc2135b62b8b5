import { marks } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/comparison.css';
import '../../styles/lists.css';
import { yearOfPeriod } from '@gongkai/kernel';
import { queries } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { NoSpan } from '../../ui/no-span.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SpanPicker } from '../../ui/span-picker.tsx';
import { type FormPeriod, spanOf, useSpans } from '../../ui/use-spans.ts';
import { words } from '../../words.ts';
import { CellView } from './cell-view.tsx';
import { ComparisonFilter } from './comparison-filter.tsx';
import { UnitsView } from './units-view.tsx';
import { useComparison } from './use-comparison.ts';
import { YearsView } from './years-view.tsx';

/** Units and years held against one another; what is compared stands in the address. */
export function ComparisonScreen() {
  const { mandate, unitName } = useSession();
  const search = useSearch({ from: '/signed-in/comparison' });
  const navigate = useNavigate({ from: '/comparison' });
  const spans = useSpans(mandate.unit);
  const picked = spanOf(search, spans.spans);
  // Another form has other cells and kinds: only what still means something is kept.
  const pick = (next: FormPeriod): void =>
    void navigate({
      search: (old) => (next.form === picked?.form ? { ...old, ...next, ask: undefined } : { ...next, view: old.view }),
    });
  return (
    <>
      <PageHead
        title={words.comparison.title}
        below={<p className="soft">{`${unitName}${marks.gap}${words.comparison.what}`}</p>}
      >
        {picked !== null && <SpanPicker value={picked} spans={spans.spans} onChange={pick} />}
      </PageHead>
      {picked === null ? <NoSpan asked={spans} what={words.comparison.emptyWhat} /> : <Chosen picked={picked} />}
    </>
  );
}

function Chosen({ picked }: { picked: FormPeriod }) {
  const { mandate } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, yearOfPeriod(picked.period)));
  const comparison = useComparison(picked);
  return (
    <Asked query={tree}>
      {() =>
        comparison === null ? (
          <section className="card">
            <NothingHere title={words.comparison.empty} what={words.comparison.emptyWhat} />
          </section>
        ) : (
          <div className="stack">
            <ComparisonFilter comparison={comparison} />
            {comparison.search.view === 'cell' ? (
              <CellView comparison={comparison} />
            ) : comparison.search.view === 'years' ? (
              <YearsView comparison={comparison} />
            ) : (
              <UnitsView comparison={comparison} />
            )}
          </div>
        )
      }
    </Asked>
  );
}
