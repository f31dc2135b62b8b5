import { daysBetween, type PlainDate } from '@gongkai/kernel';
import { printShortDay } from '@gongkai/words';
import { words } from '../words.ts';
import { today } from './today.ts';

/** A due day with how far off it is; late says so in words. */
export function DueDay({ due, late }: { due: PlainDate | null; late: boolean }) {
  if (due === null) return <span className="faint">{words.work.noDue}</span>;
  const days = daysBetween(today(), due);
  return (
    <span className="due-day">
      <span className="figure">{printShortDay(due)}</span>
      <span className={late ? 'bad' : 'faint'}>
        {late ? words.work.lateBy(-days) : days >= 0 && words.work.daysLeft(days)}
      </span>
    </span>
  );
}
