import { getForm, obligationsOf } from '@gongkai/forms';
import { type FormCode, type Period, PlainDate, yearOfPeriod } from '@gongkai/kernel';
import type { Deadlines } from '@gongkai/reports';
import { unitKindNames } from '@gongkai/words';
import { Input } from 'antd';
import { words } from '../../words.ts';

interface Props {
  readonly form: FormCode;
  readonly period: Period;
  readonly value: Deadlines;
  readonly onChange: (deadlines: Deadlines) => void;
}

/** A due day for each kind of unit that files the form; left empty, the legal one holds (domain §0.1). */
export function DeadlineFields({ form, period, value, onChange }: Props) {
  const kinds = getForm(form).filedBy.filter((kind) => kind !== 'nation' && kind !== 'province' && kind !== 'city');
  return (
    <div className="deadlines">
      {kinds.map((kind) => {
        const legal = obligationsOf(kind, yearOfPeriod(period)).find((obligation) => obligation.form === form);
        return (
          <label key={kind} htmlFor={`due-${kind}`}>
            {words.overview.deadlineOf(unitKindNames[kind])}
            <Input
              id={`due-${kind}`}
              type="date"
              value={value[kind] ?? ''}
              onChange={(event) => {
                const { [kind]: _, ...others } = value;
                const day = PlainDate.safeParse(event.target.value);
                onChange(day.success ? { ...others, [kind]: day.data } : others);
              }}
            />
            <span className="faint">
              {legal !== undefined && words.overview.legalDefault(...monthAndDay(legal.due))}
            </span>
          </label>
        );
      })}
    </div>
  );
}

const monthAndDay = (due: string): [number, number] => [Number(due.slice(0, 2)), Number(due.slice(3))];
