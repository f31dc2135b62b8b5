import type { CellComparison } from '@gongkai/reports';
import { marks, printSpan, sayBreak } from '@gongkai/words';
import { words } from '../../words.ts';

export type ToldBreak = CellComparison['rows'][number]['breaks'][number];

/** The changes of form of many series, each once, in the order of the years. */
export function breaksOf(rows: readonly { readonly breaks: readonly ToldBreak[] }[]): readonly ToldBreak[] {
  const known = new Map(rows.flatMap(({ breaks }) => breaks).map((each) => [`${each.after} ${each.form}`, each]));
  return [...known.values()].toSorted((one, other) => one.after.localeCompare(other.after));
}

interface Props {
  readonly breaks: readonly ToldBreak[];
  /** What else parts the years of a unit. */
  readonly turns?: readonly string[];
}

/** Where another form came into force or the unit itself changed, and what that does to the series. */
export function BreakList({ breaks, turns = [] }: Props) {
  return (
    <div className="breaks">
      <h3>{words.comparison.breaks}</h3>
      {breaks.length === 0 && turns.length === 0 ? (
        <p className="soft">{words.comparison.noBreaks}</p>
      ) : (
        <ul>
          {breaks.map(({ after, form, fit, notes }) => (
            <li key={after} className={fit === 'same' ? 'soft' : 'warn'}>
              {`${printSpan(after)}${marks.colon}${sayBreak({ to: form, fit, notes })}`}
            </li>
          ))}
          {turns.map((turn) => (
            <li key={turn} className="warn">
              {turn}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
