import { formNames, printSpan } from '@gongkai/words';
import { Select } from 'antd';
import { words } from '../words.ts';
import type { FormPeriod } from './use-spans.ts';

interface Props {
  readonly value: FormPeriod;
  readonly spans: readonly FormPeriod[];
  readonly onChange: (span: FormPeriod) => void;
}

/** Chooses a period and form together: not every form is used in every period. */
export function SpanPicker({ value, spans, onChange }: Props) {
  const known = spans.some(({ form, period }) => form === value.form && period === value.period);
  const listed = known ? spans : [value, ...spans];
  return (
    <Select
      aria-label={words.common.pickPeriod}
      className="span-picker"
      popupMatchSelectWidth={false}
      value={`${value.period}/${value.form}`}
      options={listed.map(({ form, period }) => ({
        value: `${period}/${form}`,
        label: `${printSpan(period)} · ${formNames[form]}`,
      }))}
      onChange={(text) => {
        const chosen = listed.find(({ form, period }) => `${period}/${form}` === text);
        if (chosen !== undefined) onChange({ form: chosen.form, period: chosen.period });
      }}
    />
  );
}
