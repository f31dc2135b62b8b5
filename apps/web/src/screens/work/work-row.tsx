import type { WorkItem } from '@gongkai/reports';
import { formNames, marks, printShortDay, printSpan } from '@gongkai/words';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { DueDay } from '../../ui/due-day.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { words } from '../../words.ts';

/** One thing to do: what, whose, until when, and the button that leads there. */
export function WorkRow({ item }: { item: WorkItem }) {
  const navigate = useNavigate();
  const { task, unit, kind, form, period } = item;
  const go = (): void => {
    if (task === 'open-year') void navigate({ to: '/overview', search: { form, period, manage: 'yes' } });
    else void navigate({ to: '/reports/$unit/$kind/$form/$period', params: { unit, kind, form, period } });
  };
  return (
    <li className="work-row" data-late={item.late ? '' : undefined}>
      <span className="work-due clock-word">
        <DueDay due={item.due} late={item.late} />
      </span>
      <span className="work-what">
        <strong>{words.work.task[task]}</strong>
        <span>{`${item.unitName} ${printSpan(period)}`}</span>
        <span className="faint">{formNames[form]}</span>
        {item.count > 0 && <span className="figure warn">{words.work.open(item.count)}</span>}
        {item.putOff !== null && (
          <span className="soft">{words.filings.putOffTo(printShortDay(item.putOff.until))}</span>
        )}
        {item.reminded !== null && (
          <span className="warn work-note">
            {[words.filings.remindedBy(printShortDay(item.reminded.onDay), item.reminded.by), item.reminded.note]
              .filter((part) => part !== '')
              .join(marks.colon)}
          </span>
        )}
        {item.note !== null && (
          <span className="work-note">{task === 'mend' ? words.work.returnedFor(item.note) : item.note}</span>
        )}
      </span>
      <span>{item.state !== null && <StateTag state={item.state} />}</span>
      <Button type={item.late ? 'primary' : 'default'} onClick={go}>
        {words.work.step[task]}
      </Button>
    </li>
  );
}
