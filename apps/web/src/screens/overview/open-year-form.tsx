import { formOfYear } from '@gongkai/forms';
import { type FormCode, formCodes, Period, yearOfPeriod } from '@gongkai/kernel';
import { formNames } from '@gongkai/words';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { DeadlineFields } from './deadline-fields.tsx';
import { type DeadlineTexts, readDeadlines } from './read-deadlines.ts';
import { useYears } from './use-years.ts';

/** Chooses period and form; the form follows the year until somebody chooses another. */
export function OpenYearForm({ unit }: { unit: string }) {
  const [text, setText] = useState(String(thisYear()));
  const [chosen, setChosen] = useState<FormCode | null>(null);
  const [deadlines, setDeadlines] = useState<DeadlineTexts>({});
  const field = useId();
  const parsed = Period.safeParse(text);
  const period = parsed.success ? parsed.data : Period.parse(String(thisYear()));
  const form = chosen ?? formOfYear(yearOfPeriod(period)) ?? 'a2021';
  const due = readDeadlines(deadlines);
  const { open, isPending } = useYears({ unit, form, period });

  return (
    <div className="stack">
      <div className="row open-year">
        <span>
          <label htmlFor={field}>{words.common.period}</label>
          <Input
            id={field}
            value={text}
            status={parsed.success ? '' : 'error'}
            onChange={(event) => setText(event.target.value.trim())}
          />
        </span>
        <span className="grow">
          <label htmlFor={`${field}-form`}>{words.common.form}</label>
          <Select<FormCode>
            id={`${field}-form`}
            value={form}
            options={formCodes.map((code) => ({ value: code, label: formNames[code] }))}
            onChange={setChosen}
          />
        </span>
      </div>
      <p className={parsed.success ? 'faint' : 'bad'}>
        {parsed.success ? words.overview.periodHint : words.overview.periodBad}
      </p>
      <DeadlineFields form={form} period={period} value={deadlines} onChange={setDeadlines} />
      <div>
        <Button
          type="primary"
          disabled={!parsed.success || due === null || isPending}
          onClick={() => due !== null && open(due, () => setDeadlines({}))}
        >
          {words.overview.openIt}
        </Button>
      </div>
    </div>
  );
}
