import type { ItemTerm } from '@gongkai/reports';
import { marks, printDay } from '@gongkai/words';
import { words } from '../../words.ts';

/** How an item stands in its twenty working days; late says so in words, the colour only repeats it. */
export function TermWord({ term, isPublic }: { term: ItemTerm | null; isPublic: boolean }) {
  if (term === null) return <span className="faint">—</span>;
  const { dueOn, state, days, provisional } = term;
  if (state === 'in-time') return <span className="good">{words.items.inTime}</span>;
  if (isPublic) return <span className="bad">{words.items.lateThen(days)}</span>;
  return (
    <span className="term-word">
      <span className="figure nowrap">{printDay(dueOn)}</span>
      <span className={state === 'late' ? 'bad' : days <= 5 ? 'warn' : 'faint'}>
        {state === 'late' ? words.items.lateNow(days) : words.items.daysLeft(days)}
        {provisional && `${marks.open}${words.items.provisional}${marks.close}`}
      </span>
    </span>
  );
}
