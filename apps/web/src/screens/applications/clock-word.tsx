import type { ApplicationListRow } from '@gongkai/reports';
import { printShortDay } from '@gongkai/words';
import { words } from '../../words.ts';

type Due = Pick<ApplicationListRow, 'due' | 'originalDue' | 'provisional' | 'colour' | 'remaining' | 'state'>;

/** The term of the reply with what it means today, always as a word: a colour alone tells nobody anything. */
export function ClockWord({ row }: { row: Due }) {
  const { due, originalDue, provisional, colour, remaining, state } = row;
  if (due === null)
    return (
      <span className="faint">
        {state === 'confirming'
          ? words.applications.notReceived
          : state === 'closed' || state === 'split' || state === 'merged' || state === 'moved'
            ? ''
            : words.applications.notRunning}
      </span>
    );
  return (
    <span className="clock-word" data-colour={colour}>
      <span className="figure">{printShortDay(due)}</span>
      <span className="clock-left">
        {remaining !== null &&
          (remaining < 0 ? words.applications.lateBy(-remaining) : words.applications.left(remaining))}
        {provisional && (
          <abbr className="clock-provisional" title={words.applications.provisionalWhat}>
            {words.applications.provisional}
          </abbr>
        )}
      </span>
      {originalDue !== null && originalDue !== due && (
        <span className="faint">{words.applications.extendedFrom(printShortDay(originalDue))}</span>
      )}
    </span>
  );
}
