import { seriesOf } from '@gongkai/comparison/compare';
import type { Cell } from '@gongkai/forms';
import type { UnitCode } from '@gongkai/units';
import { withGloss } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import { drawnOf } from '../../charts/drawn-series.ts';
import { TrendChart } from '../../charts/trend-chart.tsx';
import { Asked } from '../../ui/asked.tsx';
import { showFigure } from '../../ui/show-figure.ts';
import { words } from '../../words.ts';
import { BreakList } from './break-list.tsx';
import type { Comparison } from './use-comparison.ts';
import { WaitingYears } from './waiting-years.tsx';
import { YearsTable } from './years-table.tsx';

/** The unit's own years of the cell, drawn and as a table. */
export function OwnYears({ comparison, unit, cell }: { comparison: Comparison; unit: UnitCode; cell: Cell }) {
  const { asked } = comparison;
  const years = useQuery(queries.comparedYears({ unit: asked.unit, kind: asked.kind, of: unit, period: asked.period }));
  return (
    <section>
      <h3>{words.comparison.ownYears}</h3>
      <Asked query={years}>
        {(view) => {
          const turns = view.turns.map(({ on }) => Number(on.slice(0, 4)));
          const series = seriesOf({ form: asked.form, cell, kind: view.unitKind, reports: view.reports, turns });
          return (
            <>
              <WaitingYears periods={view.waiting} />
              <TrendChart
                series={drawnOf(series)}
                title={withGloss(cell.fullLabel)}
                print={(figure) => showFigure(cell, figure)}
              />
              <BreakList
                breaks={series.breaks.map(({ after, to, fit, notes }) => ({ after, form: to, fit, notes: [...notes] }))}
              />
              <YearsTable all={[series]} title={withGloss(cell.fullLabel)} />
            </>
          );
        }}
      </Asked>
    </section>
  );
}
