import { daysBetween, type PlainDate } from '@gongkai/kernel';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';

/** How far off a day is; passed says so in words, the colour only repeats it. What others let pass is no alarm of ours. */
export function DaysLeft({ due, ours }: { due: PlainDate; ours: boolean }) {
  const days = daysBetween(today(), due);
  if (days < 0) return <span className={ours ? 'bad' : 'faint'}>{words.remedies.over(-days)}</span>;
  return <span className={ours && days <= 3 ? 'warn' : 'faint'}>{words.remedies.left(days)}</span>;
}
