import { bandsOf } from '@gongkai/comparison/compare';
import type { Cell } from '@gongkai/forms';
import type { UnitsComparison } from '@gongkai/reports';
import { marks, measureIn, withGloss } from '@gongkai/words';
import { words } from '../../words.ts';
import { figureOf, shownFigure } from './shown-figure.ts';
import type { Comparison } from './use-comparison.ts';

interface Props {
  readonly comparison: Comparison;
  readonly view: UnitsComparison;
  readonly cell: Cell;
  /** The unit that is asked about. */
  readonly unit: string;
}

/** The same cell of its like, by code and not by rank, with a bar as long as the figure. */
export function PeersTable({ comparison: { form }, view, cell, unit }: Props) {
  const figures = view.rows.map((row) => figureOf(form, cell.code, row));
  const band = bandsOf(figures);
  const most = Math.max(1, ...figures.map((figure) => figure ?? 0));
  return (
    <section>
      <h3>{words.comparison.peers}</h3>
      <p className="faint">{words.comparison.peersOrder}</p>
      <table className="compared-table">
        <caption className="visually-hidden">{words.comparison.peers}</caption>
        <thead>
          <tr>
            <th scope="col">{words.common.unit}</th>
            <th scope="col">{`${withGloss(cell.label)}${marks.open}${measureIn(cell.measure)}${marks.close}`}</th>
            <th scope="col" className="in-words">
              {words.comparison.standsAt}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, index) => {
            const figure = figures[index] ?? null;
            return (
              <tr key={row.unit} data-asked={row.unit === unit ? '' : undefined}>
                <th scope="row">{row.unitName}</th>
                <td className="figure">{shownFigure(form, cell, row, 'value').text}</td>
                <td>
                  {figure !== null && (
                    <span className="peer-bar">
                      <i style={{ width: `${(120 * figure) / most}px` }} />
                      {words.comparison.bands[band(figure)]}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
