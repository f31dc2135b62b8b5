import type { UnitsComparison } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { words } from '../../words.ts';
import { AboutComparison } from './about-comparison.tsx';
import { askedOf } from './comparison-search.ts';
import { FigureDrawer } from './figure-drawer.tsx';
import { HeatCard } from './heat-card.tsx';
import { QuestionsCard } from './questions-card.tsx';
import type { Comparison } from './use-comparison.ts';

/** Units × cells of one period. */
export function UnitsView({ comparison }: { comparison: Comparison }) {
  const compared = useQuery(queries.comparedUnits(comparison.asked));
  return (
    <Asked query={compared}>
      {(view) =>
        view.rows.length === 0 ? (
          <section className="card">
            <NothingHere title={words.comparison.empty} what={words.comparison.emptyWhat} />
          </section>
        ) : (
          <>
            <AboutComparison comparison={comparison} coverage={view.coverage} tested={view} />
            <QuestionsCard comparison={comparison} view={view} />
            <HeatCard comparison={comparison} view={view} />
            <Answer comparison={comparison} view={view} />
          </>
        )
      }
    </Asked>
  );
}

/** Of every figure there is: those nobody asks about have their years and their peers too. */
function Answer({ comparison, view }: { comparison: Comparison; view: UnitsComparison }) {
  const asked = askedOf(comparison.search);
  if (asked === null) return null;
  return <FigureDrawer comparison={comparison} view={view} unit={asked.unit} code={asked.cell} />;
}
