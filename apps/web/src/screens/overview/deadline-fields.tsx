import { getForm, obligationsOf } from '@gongkai/forms';
import { type FormCode, type Period, yearOfPeriod } from '@gongkai/kernel';
import { unitKindNames } from '@gongkai/words';
import { useId } from 'react';
import { DayField } from '../../ui/day-field.tsx';
import { words } from '../../words.ts';
import type { DeadlineTexts } from './read-deadlines.ts';

interface Props {
  readonly form: FormCode;
  readonly period: Period;
  readonly value: DeadlineTexts;
  readonly onChange: (deadlines: DeadlineTexts) => void;
}

/** A due day for each kind of unit that files the form; left empty, the legal one holds (domain §0.1). */
export function DeadlineFields({ form, period, value, onChange }: Props) {
  // More than one opening may be edited at once: their fields need names of their own.
  const field = useId();
  const kinds = getForm(form).filedBy.filter((kind) => kind !== 'nation' && kind !== 'province' && kind !== 'city');
  return (
    <div className="deadlines">
      {kinds.map((kind) => {
        const legal = obligationsOf(kind, yearOfPeriod(period)).find((obligation) => obligation.form === form);
        return (
          <div key={kind} className="deadline">
            <label htmlFor={`${field}-${kind}`}>{words.overview.deadlineOf(unitKindNames[kind])}</label>
            <DayField
              id={`${field}-${kind}`}
              value={value[kind] ?? ''}
              onChange={(text) => onChange({ ...value, [kind]: text })}
            />
            <span className="faint">
              {legal !== undefined && words.overview.legalDefault(...monthAndDay(legal.due))}
            </span>
          </div>
        );
      })}
    </div>
  );
}

const monthAndDay = (due: string): [number, number] => [Number(due.slice(0, 2)), Number(due.slice(3))];
