import { seriesOf } from '@gongkai/comparison/compare';
import type { YearsComparison } from '@gongkai/reports';
import { formNames, marks, measureIn, printDay, withGloss } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useRef } from 'react';
import { queries } from '../../api/queries.ts';
import { drawnOf } from '../../charts/drawn-series.ts';
import { PictureButton } from '../../charts/picture-button.tsx';
import { SmallMultiples } from '../../charts/small-multiples.tsx';
import { TrendChart } from '../../charts/trend-chart.tsx';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { showFigure } from '../../ui/show-figure.ts';
import { words } from '../../words.ts';
import { BreakList } from './break-list.tsx';
import { ExcelButton } from './excel-button.tsx';
import type { Comparison } from './use-comparison.ts';
import { WaitingYears } from './waiting-years.tsx';
import { YearsTable } from './years-table.tsx';

/** Years × cells of one unit: the trend of one cell, all cells of the group small, and the table. */
export function YearsView({ comparison }: { comparison: Comparison }) {
  const { unit } = comparison;
  return unit === null ? (
    <section className="card">
      <NothingHere title={words.comparison.empty} what={words.comparison.emptyWhat} />
    </section>
  ) : (
    <OneUnit comparison={comparison} of={unit} key={unit} />
  );
}

function OneUnit({ comparison, of }: { comparison: Comparison; of: string }) {
  const { unit, kind, period } = comparison.asked;
  const years = useQuery(queries.comparedYears({ unit, kind, of, period }));
  return (
    <Asked query={years}>
      {(view) =>
        view.reports.length === 0 ? (
          <section className="card">
            <NothingHere title={words.comparison.empty} what={words.comparison.emptyWhat} />
            <div className="card-pad">
              <WaitingYears periods={view.waiting} />
            </div>
          </section>
        ) : (
          <Drawn comparison={comparison} view={view} />
        )
      }
    </Asked>
  );
}

function Drawn({ comparison, view }: { comparison: Comparison; view: YearsComparison }) {
  const { asked, cell, group, ask } = comparison;
  const [large, small] = [useRef<SVGSVGElement>(null), useRef<SVGSVGElement>(null)];
  const turns = view.turns.map(({ on }) => Number(on.slice(0, 4)));
  const base = { form: asked.form, kind: view.unitKind, reports: view.reports, turns };
  const series = seriesOf({ ...base, cell });
  const all = group.cells.map((each) => seriesOf({ ...base, cell: each }));
  const title = `${view.unitName}${marks.colon}${withGloss(cell.fullLabel)}${marks.open}${measureIn(cell.measure)}${marks.close}`;
  const allTitle = `${view.unitName}${marks.colon}${withGloss(group.title)}`;
  return (
    <>
      <section className="card" aria-label={words.comparison.trend}>
        <div className="sheet-tools">
          <h2>{words.comparison.trend}</h2>
          {view.source === 'published' && <span className="warn">{words.comparison.outside}</span>}
          <Select
            aria-label={words.comparison.cell}
            className="span-picker no-print"
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            value={cell.code}
            onChange={(code) => ask({ cell: code })}
            options={group.cells.map(({ code, fullLabel }) => ({ value: code, label: withGloss(fullLabel) }))}
          />
          <span className="house-gap" />
          <PictureButton drawing={large} title={title} />
        </div>
        <div className="chart-box">
          <WaitingYears periods={view.waiting} />
          <TrendChart ref={large} series={drawnOf(series)} title={title} print={(figure) => showFigure(cell, figure)} />
        </div>
        <BreakList
          breaks={series.breaks.map(({ after, to, fit, notes }) => ({ after, form: to, fit, notes: [...notes] }))}
          turns={view.turns.map(({ on, kind }) => words.comparison.turn(printDay(on), words.comparison.turns[kind]))}
        />
      </section>
      <section className="card" aria-label={words.comparison.allCells}>
        <div className="sheet-tools">
          <h2>{words.comparison.allCells}</h2>
          <span className="house-gap" />
          <PictureButton drawing={small} title={allTitle} />
          <ExcelButton
            asked={{
              unit: asked.unit,
              kind: asked.kind,
              of: view.of,
              period: asked.period,
              view: 'years',
              form: asked.form,
              group: group.code,
            }}
          />
        </div>
        <div className="chart-box">
          <SmallMultiples
            drawing={small}
            title={allTitle}
            note={formNames[asked.form]}
            sameScale={false}
            all={all.map((each) => ({
              key: each.cell.code,
              name: withGloss(each.cell.fullLabel),
              none: null,
              series: drawnOf(each),
              print: (figure: number) => showFigure(each.cell, figure),
            }))}
          />
        </div>
        <YearsTable all={all} title={allTitle} />
      </section>
    </>
  );
}
