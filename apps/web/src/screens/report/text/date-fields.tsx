import type { PlainDate, ReportState } from '@gongkai/kernel';
import { printDay } from '@gongkai/words';
import { useId } from 'react';
import { DayField as Day } from '../../../ui/day-field.tsx';
import { words } from '../../../words.ts';
import { dateName } from '../desk/names.ts';
import { useField } from '../desk/use-field.ts';
import { useReportPage } from '../report-context.tsx';

/** Days that stand on the report: the span of its figures is typed, signing and publishing set their own day. */
export function DateFields() {
  const { view } = useReportPage();
  const { from, to, signedOn, publishedOn } = view.dates;
  if (view.lock !== null)
    return (
      <div className="date-fields">
        <SetDay label={words.report.from} day={from} otherwise="" />
        <SetDay label={words.report.to} day={to} otherwise="" />
        <SetDay label={words.report.signedOn} day={signedOn} otherwise={words.report.notStated} />
        <SetDay label={words.report.publishedOn} day={publishedOn} otherwise={otherwise(view.state)} />
      </div>
    );
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
  const { desk } = useReportPage();
  const name = dateName(field);
  const day = useField(desk.store, name);
  const id = useId();
  return (
    <div className="date-field">
      <label htmlFor={id}>{words.report[field]}</label>
      <Day
        id={id}
        value={day.text}
        problem={day.problem === null ? null : words.common.dayMalformed}
        onChange={(text) => desk.store.type(name, text)}
        onBlur={() => void desk.flush()}
      />
    </div>
  );
}

// What is signed, submitted or accepted will still be published; what was recorded or closed says what it says.
const otherwise = (state: ReportState): string =>
  state === 'recorded' || state === 'draft' ? words.report.notStated : words.report.onPublishing;

function SetDay({ label, day, otherwise }: { label: string; day: PlainDate | null; otherwise: string }) {
  return (
    <span className="set-day">
      {label}
      <span className={day === null ? 'faint' : 'figure'}>{day === null ? otherwise : printDay(day)}</span>
    </span>
  );
}
