import { Button, Input } from 'antd';
import { DayField } from '../../ui/day-field.tsx';
import { words } from '../../words.ts';
import { type HolidayDraft, newHoliday } from './year-draft.ts';

interface Props {
  readonly holidays: readonly HolidayDraft[];
  readonly onChange: (holidays: readonly HolidayDraft[]) => void;
}

/** One line a holiday: name, first and last day off, days worked in exchange. */
export function HolidayRows({ holidays, onChange }: Props) {
  const set = (id: number, change: Partial<HolidayDraft>): void =>
    onChange(holidays.map((holiday) => (holiday.id === id ? { ...holiday, ...change } : holiday)));
  return (
    <div>
      <table className="holidays">
        <thead>
          <tr>
            <th scope="col">{words.calendar.holiday}</th>
            <th scope="col">{words.calendar.from}</th>
            <th scope="col">{words.calendar.to}</th>
            <th scope="col">{words.calendar.worked}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {holidays.map(({ id, name, from, to, worked }) => (
            <tr key={id}>
              <td>
                <Input
                  aria-label={words.calendar.holiday}
                  value={name}
                  maxLength={40}
                  onChange={(event) => set(id, { name: event.target.value })}
                />
              </td>
              <td>
                <DayField label={words.calendar.from} value={from} onChange={(day) => set(id, { from: day })} />
              </td>
              <td>
                <DayField
                  label={words.calendar.to}
                  value={to}
                  problem={to !== '' && to < from ? words.calendar.endsBefore : null}
                  onChange={(day) => set(id, { to: day })}
                />
              </td>
              <td>
                <Input
                  aria-label={words.calendar.worked}
                  value={worked}
                  maxLength={80}
                  placeholder={words.calendar.workedHint}
                  onChange={(event) => set(id, { worked: event.target.value })}
                />
              </td>
              <td>
                <Button
                  size="small"
                  type="text"
                  aria-label={`${words.calendar.remove} ${name}`}
                  onClick={() => onChange(holidays.filter((holiday) => holiday.id !== id))}
                >
                  {words.calendar.remove}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="small" onClick={() => onChange([...holidays, newHoliday()])}>
        {words.calendar.add}
      </Button>
    </div>
  );
}
