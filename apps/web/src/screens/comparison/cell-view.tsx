import type { Period } from '@gongkai/kernel';
import type { CellComparison } from '@gongkai/reports';
import { marks, printCounted, printSpan, withGloss } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useRef, useState } from 'react';
import { queries } from '../../api/queries.ts';
import { PictureButton } from '../../charts/picture-button.tsx';
import { onSharedYears, periodsOf } from '../../charts/shared-years.ts';
import { SmallMultiples } from '../../charts/small-multiples.tsx';
import { useWhole } from '../../charts/use-whole.ts';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { showFigure } from '../../ui/show-figure.ts';
import { words } from '../../words.ts';
import { AboutComparison } from './about-comparison.tsx';
import { BreakList, breaksOf } from './break-list.tsx';
import { ExcelButton } from './excel-button.tsx';
import { pictureNote } from './picture-note.ts';
import { roomOf } from './units-table.tsx';
import type { Comparison } from './use-comparison.ts';

/** One cell over the years, unit by unit: small multiples and their table. */
export function CellView({ comparison }: { comparison: Comparison }) {
  const compared = useQuery(queries.comparedCell(comparison.asked, comparison.cell.code));
  return (
    <Asked query={compared}>
      {(view) => (
        <>
          <AboutComparison comparison={comparison} coverage={view.coverage} />
          {view.rows.length === 0 ? (
            <section className="card">
              <NothingHere title={words.comparison.empty} what={words.comparison.emptyWhat} />
            </section>
          ) : (
            <Multiples comparison={comparison} view={view} />
          )}
        </>
      )}
    </Asked>
  );
}

function Multiples({ comparison, view }: { comparison: Comparison; view: CellComparison }) {
  const { asked, cell, group, ask } = comparison;
  const drawing = useRef<SVGSVGElement>(null);
  const { whole, around } = useWhole();
  const [sameScale, setSameScale] = useState(true);
  const periods = periodsOf(view.rows, asked.period);
  const title = `${words.comparison.smallMultiples}${marks.colon}${withGloss(cell.fullLabel)}`;
  return (
    <section className="card" aria-label={words.comparison.smallMultiples}>
      <div className="sheet-tools">
        <h2>{words.comparison.smallMultiples}</h2>
        <Select
          aria-label={words.comparison.cell}
          className="span-picker"
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={cell.code}
          onChange={(code) => ask({ cell: code })}
          options={group.cells.map(({ code, fullLabel }) => ({ value: code, label: withGloss(fullLabel) }))}
        />
        <Segmented
          aria-label={words.comparison.scale}
          value={sameScale ? 'same' : 'own'}
          onChange={(next) => setSameScale(next === 'same')}
          options={[
            { value: 'same', label: words.comparison.sameScale },
            { value: 'own', label: words.comparison.ownScale },
          ]}
        />
        <span className="house-gap" />
        <PictureButton drawing={drawing} title={title} around={around} />
        <ExcelButton asked={{ ...asked, view: 'cell', cell: cell.code }} />
      </div>
      <div className="chart-box">
        <SmallMultiples
          drawing={drawing}
          whole={whole}
          title={title}
          note={pictureNote(asked, view.coverage)}
          sameScale={sameScale}
          all={view.rows.map((row) => ({
            key: row.unit,
            name:
              row.source === 'published'
                ? `${row.unitName}${marks.open}${words.comparison.published}${marks.close}`
                : row.unitName,
            none: row.points.length === 0 ? words.comparison.standing[row.standing] : null,
            series: onSharedYears(row, periods, (period) => whyMissing(row, period, asked.period)),
            print: (figure: number) => showFigure(cell, figure),
          }))}
        />
      </div>
      <BreakList breaks={breaksOf(view.rows)} />
      <CellTable comparison={comparison} view={view} />
    </section>
  );
}

/** A report of the year looked at may be filed and wait; of other years it is known only that none counts. */
const whyMissing = ({ standing }: CellComparison['rows'][number], period: Period, asked: Period): string =>
  period === asked && standing !== 'counted' ? words.comparison.standing[standing] : words.comparison.points.missing;

function CellTable({ comparison: { asked, cell, ask }, view }: { comparison: Comparison; view: CellComparison }) {
  const periods = periodsOf(view.rows, asked.period);
  const say = (row: CellComparison['rows'][number], period: Period): string => {
    const point = row.points.find((each) => each.period === period);
    if (point === undefined) return whyMissing(row, period, asked.period);
    return point.figure === null ? words.comparison.points[point.state] : printCounted(point.figure, cell.measure);
  };
  return (
    <section
      className="compared-scroll compared-later"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
      aria-label={words.comparison.trendTable}
      style={roomOf(view.rows.length)}
    >
      <table className="compared-table">
        <caption className="visually-hidden">{`${words.comparison.trendTable}${marks.colon}${withGloss(cell.fullLabel)}`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.common.unit}</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                {printSpan(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.unit}>
              <th scope="row">
                <button
                  type="button"
                  className="link-button"
                  onClick={() => ask({ view: 'years', unit: row.unit, cell: cell.code })}
                >
                  {row.unitName}
                </button>
                <span className="faint figure compared-code">{row.unit}</span>
              </th>
              {periods.map((period) => (
                <td key={period} className="figure">
                  {say(row, period)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
