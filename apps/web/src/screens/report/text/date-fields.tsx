import { type PlainDate, printDate } from '@gongkai/kernel';
import { useId } from 'react';
import { DayField as Day } from '../../../ui/day-field.tsx';
import { words } from '../../../words.ts';
import { dateName } from '../desk/names.ts';
import { useField } from '../desk/use-field.ts';
import { useReportPage } from '../report-context.tsx';

/** Days that stand on the report: the span of its figures is typed, signing and publishing set their own day. */
export function DateFields() {
  const { view } = useReportPage();
  const { signedOn, publishedOn } = view.dates;
  return (
    <div className="date-fields">
      <DayField field="from" />
      <DayField field="to" />
      <SetDay label={words.report.signedOn} day={signedOn} otherwise={words.report.onSigning} />
      <SetDay label={words.report.publishedOn} day={publishedOn} otherwise={words.report.onPublishing} />
    </div>
  );
}

function DayField({ field }: { field: 'from' | 'to' }) {
  const { desk, view } = useReportPage();
  const name = dateName(field);
  const day = useField(desk.store, name);
  const id = useId();
  return (
    <div className="date-field">
      <label htmlFor={id}>{words.report[field]}</label>
      <Day
        id={id}
        value={day.text}
        readOnly={view.lock !== null}
        problem={day.problem === null ? null : words.common.dayMalformed}
        onChange={(text) => desk.store.type(name, text)}
        onBlur={() => void desk.flush()}
      />
    </div>
  );
}

function SetDay({ label, day, otherwise }: { label: string; day: PlainDate | null; otherwise: string }) {
  return (
    <span className="set-day">
      {label}
      <span className={day === null ? 'faint' : 'figure'}>{day === null ? otherwise : printDate(day)}</span>
    </span>
  );
}
