import type { Period } from '@gongkai/kernel';
import { printSpan } from '@gongkai/words';
import { words } from '../../words.ts';

/** Which of a unit's reports are filed and not in its series yet: a year that waits is not a year without a report. */
export const WaitingYears = ({ periods }: { periods: readonly Period[] }) =>
  periods.map((period) => (
    <p key={period} className="warn">
      {words.comparison.waitingYear(printSpan(period))}
    </p>
  ));
