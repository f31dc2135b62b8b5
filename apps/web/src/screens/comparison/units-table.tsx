import type { UnitsComparison } from '@gongkai/reports';
import { marks, nameQuestion, withGloss } from '@gongkai/words';
import { words } from '../../words.ts';
import { headsOf } from './heat-rows.ts';
import { figureOf, shownFigure } from './shown-figure.ts';
import type { Comparison } from './use-comparison.ts';

/** The numbers of the heat map as a table, by code and not by rank. */
export function UnitsTable({ comparison, view }: { comparison: Comparison; view: UnitsComparison }) {
  const { form, group, search, ask } = comparison;
  const asked = new Map(view.questions.map((question) => [`${question.unit}/${question.cell}`, question]));
  const { cells } = group;
  const heads = headsOf(group);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="compared-scroll" tabIndex={0} aria-label={words.comparison.heatTable}>
      <table className="compared-table">
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
          {view.rows.map((row) => (
            <tr key={row.unit}>
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
        </tbody>
      </table>
    </section>
  );
}
