import { explainRefusal } from '@gongkai/words';
import { words } from '../../../words.ts';
import { type DateField, dateFields, dateName } from '../desk/names.ts';
import { useField } from '../desk/use-field.ts';
import { useReportPage } from '../report-context.tsx';

/** Days that stand on the report: the span of its figures, signing, publishing. */
export function DateFields() {
  return (
    <div className="date-fields">
      {dateFields.map((field) => (
        <DayField key={field} field={field} />
      ))}
    </div>
  );
}

function DayField({ field }: { field: DateField }) {
  const { desk, view } = useReportPage();
  const name = dateName(field);
  const day = useField(desk.store, name);
  return (
    <label>
      {words.report[field]}
      <input
        type="date"
        value={day.text}
        // The days of signing and publishing are set by signing and publishing.
        readOnly={view.lock !== null || !(field === 'from' || field === 'to')}
        onChange={(event) => desk.store.type(name, event.target.value)}
        onBlur={() => void desk.flush()}
      />
      {day.problem !== null && day.text !== '' && <span className="bad">{explainRefusal(day.problem)}</span>}
    </label>
  );
}
