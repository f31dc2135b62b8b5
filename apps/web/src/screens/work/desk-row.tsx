import type { DeskTask } from '@gongkai/reports';
import { clockColourNames, dueStepName, printShortDay, registerNames } from '@gongkai/words';
import { CaseLink } from '../../ui/case-link.tsx';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';

/** One thing a register asks for: the day with what it means, the case, and the way there. */
export function DeskRow({ item, missed, onSeen }: DeskRowProps) {
  const { unit, unitName, register, caseId, title, step, dueOn, originalOn, late, provisional, colour, mine } = item;
  return (
    <li className="work-row" data-late={late ? '' : undefined}>
      <span className="work-due">
        <span className="clock-word" data-colour={colour}>
          <span className="figure">{printShortDay(dueOn)}</span>
          <span className="clock-left" title={clockColourNames[colour]}>
            {leftOf(item)}
          </span>
          {provisional && (
            <abbr className="clock-provisional" title={words.calendar.provisionalWhat}>
              {words.calendar.provisional}
            </abbr>
          )}
        </span>
      </span>
      <span className="work-what">
        <strong>{dueStepName(register, step)}</strong>
        <span>{`${registerNames[register]} ${caseId}`}</span>
        <span className="faint">{unitName}</span>
        {originalOn !== dueOn && (
          <span className="faint">{words.calendar.extendedFrom(printShortDay(originalOn))}</span>
        )}
        {missed !== null && missed > 0 && <span className="warn">{words.calendar.missed(missed)}</span>}
        {title !== '' && <span className="work-note">{title}</span>}
      </span>
      <span>
        {missed !== null && onSeen !== null && (
          <button type="button" className="link-button" onClick={onSeen}>
            {words.calendar.seen}
          </button>
        )}
      </span>
      <span className="work-go">
        <CaseLink register={register} unit={unit} id={caseId}>
          {mine ? words.calendar.open : words.calendar.look}
        </CaseLink>
      </span>
    </li>
  );
}

// No working day is left before a day of rest, which is not today.
function leftOf({ nature, remaining, dueOn }: DeskTask): string {
  if (nature === 'awaited' && remaining < 0) return words.calendar.awaitedOver;
  return remaining === 0 && dueOn > today() ? words.calendar.onRestDay : words.calendar.left(remaining);
}

interface DeskRowProps {
  readonly item: DeskTask;
  /** A reminder of it stands that nobody has taken note of, and so many before it could not be given; null: none stands. */
  readonly missed: number | null;
  /** Null: whoever looks has no part in the register. */
  readonly onSeen: (() => void) | null;
}
