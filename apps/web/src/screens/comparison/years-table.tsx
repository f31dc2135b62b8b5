import type { Series } from '@gongkai/comparison/compare';
import { formNames, marks, measureIn, printSpan, withGloss } from '@gongkai/words';
import { showFigure } from '../../ui/show-figure.ts';
import { words } from '../../words.ts';

/** Cells × years of one unit; where another form begins, a line between the columns. */
export function YearsTable({ all, title }: { all: readonly Series[]; title: string }) {
  const points = all[0]?.points ?? [];
  const breaks = all.flatMap((series) => series.breaks);
  const breakAt = (period: string): 'open' | 'same' | undefined => {
    const here = breaks.filter(({ after }) => after === period);
    if (here.length === 0) return undefined;
    return here.some(({ fit }) => fit !== 'same') ? 'open' : 'same';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="compared-scroll" tabIndex={0} aria-label={words.comparison.trendTable}>
      <table className="compared-table">
        <caption className="visually-hidden">{`${words.comparison.trendTable}${marks.colon}${title}`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.comparison.cell}</th>
            {points.map(({ period, form }) => (
              <th key={period} scope="col" data-break={breakAt(period)}>
                {printSpan(period)}
                <span className="faint compared-code">
                  {form === null ? words.comparison.points.missing : formNames[form]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map(({ cell, points: row }) => (
            <tr key={cell.code}>
              <th scope="row">
                {withGloss(cell.fullLabel)}
                <span className="faint">{` ${measureIn(cell.measure)}`}</span>
              </th>
              {row.map(({ period, state, figure, fit }) => (
                <td key={period} className="figure" data-break={breakAt(period)}>
                  {figure === null ? (
                    <span className="figure-none">{words.comparison.points[state]}</span>
                  ) : (
                    <>
                      {showFigure(cell, figure)}
                      {fit === 'near' && <span className="warn compared-of">{words.comparison.nearly}</span>}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
