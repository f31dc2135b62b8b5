import { daysBetween, type PlainDate } from '@gongkai/kernel';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';

/** How far off a day is; passed says so in words, the colour only repeats it. */
export function DaysLeft({ due }: { due: PlainDate }) {
  const days = daysBetween(today(), due);
  if (days < 0) return <span className="bad">{words.remedies.over(-days)}</span>;
  return <span className={days <= 3 ? 'warn' : 'faint'}>{words.remedies.left(days)}</span>;
}
