import type { UnitsComparison } from '@gongkai/reports';
import { marks, nameQuestion, withGloss } from '@gongkai/words';
import { useRef } from 'react';
import { useNear } from '../../charts/use-near.ts';
import { usePrinting } from '../../charts/use-printing.ts';
import { words } from '../../words.ts';
import { headsOf } from './heat-rows.ts';
import { figureOf, shownFigure } from './shown-figure.ts';
import type { Comparison } from './use-comparison.ts';

// Up to so many figures a browser keeps at ease, and its own search in the page finds every unit.
const mostFigures = 4_000;

// A unit's name over its code; rows out of the window stand as so much empty room.
const rowHeight = 50;

/** The room that a table of so many units keeps while nobody has come near it. */
export const roomOf = (units: number) => ({ containIntrinsicBlockSize: `auto ${(units + 1) * rowHeight}px` });

/** The numbers of the heat map as a table, by code and not by rank. Of a huge one only the rows near the window are there. */
export function UnitsTable({ comparison, view }: { comparison: Comparison; view: UnitsComparison }) {
  const { form, group, search, ask } = comparison;
  const asked = new Map(view.questions.map((question) => [`${question.unit}/${question.cell}`, question]));
  const { cells } = group;
  const heads = headsOf(group);
  const table = useRef<HTMLTableElement>(null);
  const isLong = view.rows.length * cells.length > mostFigures;
  const near = useNear(table, { count: isLong ? view.rows.length : 0, lead: rowHeight, rowHeight });
  const isWhole = usePrinting() || !isLong;
  const [from, to] = isWhole ? [0, view.rows.length] : [near.from, Math.min(near.to, view.rows.length)];
  return (
    <section
      className="compared-scroll compared-later"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
      aria-label={words.comparison.heatTable}
      style={roomOf(view.rows.length)}
    >
      <table ref={table} className="compared-table" aria-rowcount={view.rows.length + 1}>
        <caption className="visually-hidden">{`${words.comparison.heatTable}${marks.colon}${withGloss(group.title)}`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.common.unit}</th>
            {heads.map(({ key, full }) => (
              <th key={key} scope="col">
                {full}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Room rows={from} />
          {view.rows.slice(from, to).map((row, index) => (
            <tr key={row.unit} aria-rowindex={from + index + 2}>
              <th scope="row">
                {row.unitName}
                <span className="faint figure compared-code">
                  {row.source === 'published' ? `${row.unit} ${words.comparison.sources.published}` : row.unit}
                </span>
              </th>
              {row.figures === null ? (
                <td colSpan={cells.length} className="soft">
                  {words.comparison.standing[row.standing]}
                </td>
              ) : (
                cells.map((cell) => {
                  const { text, of } = shownFigure(form, cell, row, search.show ?? 'value');
                  const question = asked.get(`${row.unit}/${cell.code}`);
                  return (
                    <td key={cell.code} className="figure">
                      {figureOf(form, cell.code, row) === null ? (
                        text
                      ) : (
                        <button
                          type="button"
                          className={question === undefined ? 'figure-button' : 'link-button'}
                          aria-label={words.comparison.openQuestion(
                            row.unitName,
                            withGloss(cell.fullLabel),
                            text,
                            question === undefined ? null : nameQuestion(question),
                          )}
                          onClick={() => ask({ ask: `${row.unit}/${cell.code}` })}
                        >
                          {text}
                          {question !== undefined && <span className="asked-word">{nameQuestion(question)}</span>}
                        </button>
                      )}
                      {of !== null && <span className="faint compared-of">{of}</span>}
                    </td>
                  );
                })
              )}
            </tr>
          ))}
          <Room rows={view.rows.length - to} />
        </tbody>
      </table>
    </section>
  );
}

/** The height of rows that are not there. */
const Room = ({ rows }: { rows: number }) =>
  rows > 0 ? <tr aria-hidden style={{ height: rows * rowHeight }} /> : null;
