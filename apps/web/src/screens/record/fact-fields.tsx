import { Input } from 'antd';
import { useId } from 'react';
import { DayField } from '../../ui/day-field.tsx';
import { words } from '../../words.ts';
import { dateFields } from '../report/desk/names.ts';
import type { FactProblems, Facts } from './record-facts.ts';

interface Props {
  readonly facts: Facts;
  readonly problems: FactProblems;
  readonly onChange: (facts: Facts) => void;
}

/** The days that stand on the report, and where it was taken from. */
export function FactFields({ facts, problems, onChange }: Props) {
  const id = useId();
  return (
    <div className="record-facts">
      {dateFields.map((field) => (
        <span key={field} className="record-fact">
          <label htmlFor={`${id}-${field}`}>{words.report[field]}</label>
          <DayField
            id={`${id}-${field}`}
            value={facts[field]}
            problem={problems[field] ?? null}
            onChange={(text) => onChange({ ...facts, [field]: text })}
          />
        </span>
      ))}
      <span className="record-fact grow">
        <label htmlFor={`${id}-source`}>{words.record.source}</label>
        <Input
          id={`${id}-source`}
          value={facts.source}
          maxLength={400}
          placeholder={words.record.sourceHint}
          status={problems.source === undefined ? '' : 'error'}
          aria-describedby={`${id}-problem`}
          onChange={(event) => onChange({ ...facts, source: event.target.value })}
        />
        <span className="bad" id={`${id}-problem`}>
          {problems.source}
        </span>
      </span>
    </div>
  );
}
