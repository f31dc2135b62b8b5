import { type FormCode, Period } from '@gongkai/kernel';
import { formNames } from '@gongkai/words';
import { Input, Select } from 'antd';
import { useId, useState } from 'react';
import { words } from '../../words.ts';

interface Props {
  readonly filed: readonly FormCode[];
  readonly form: FormCode;
  readonly period: Period;
  /** Chosen by hand: then it stays when the period changes. */
  readonly chosen: FormCode | undefined;
  readonly problem: string | null;
  readonly onPick: (next: { readonly form?: FormCode; readonly period: Period }) => void;
}

/** Which report: the period it covers and the form it was printed on. The form follows the year until chosen. */
export function RecordPick({ filed, form, period, chosen, problem, onPick }: Props) {
  const [text, setText] = useState<string>(period);
  const field = useId();
  const parsed = Period.safeParse(text);
  const wrong = parsed.success ? problem : words.overview.periodBad;
  const typePeriod = (typed: string): void => {
    setText(typed.trim());
    const next = Period.safeParse(typed.trim());
    if (next.success) onPick(chosen === undefined ? { period: next.data } : { form: chosen, period: next.data });
  };
  return (
    <div className="record-facts">
      <span className="record-fact">
        <label htmlFor={field}>{words.common.period}</label>
        <Input
          id={field}
          className="record-period"
          value={text}
          status={wrong === null ? '' : 'error'}
          aria-describedby={`${field}-hint`}
          onChange={(event) => typePeriod(event.target.value)}
        />
      </span>
      <span className="record-fact">
        <label htmlFor={`${field}-form`}>{words.common.form}</label>
        <Select<FormCode>
          id={`${field}-form`}
          className="record-form"
          popupMatchSelectWidth={false}
          value={form}
          options={filed.map((code) => ({ value: code, label: formNames[code] }))}
          onChange={(next) => onPick({ form: next, period })}
        />
      </span>
      <span className={wrong === null ? 'record-hint faint' : 'record-hint bad'} id={`${field}-hint`}>
        {wrong ?? words.overview.periodHint}
      </span>
    </div>
  );
}
