import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { queries } from '../../../api/queries.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { thisYear, today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import type { Typed } from './command-of.ts';
import { dayLabelOf, type PlainStep, type StepField } from './step-fields.ts';

interface Props {
  readonly step: PlainStep;
  readonly fields: readonly StepField[];
  /** Whose sections are offered. */
  readonly unit: string;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

/** What stands in a step's dialog when it opens. */
export const startOf = (fields: readonly StepField[]): Typed => ({
  on: today(),
  ...Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? ''])),
});

/** The day of a step, and what the law wants said with it. */
export function StepForm({ step, fields, unit, typed, onChange }: Props) {
  const change = (name: string) => (value: string) => onChange({ ...typed, [name]: value });
  return (
    <Form layout="vertical" className="field-grid case-form">
      <Form.Item label={dayLabelOf(step)} htmlFor="step-on" required>
        <DayField id="step-on" value={typed.on ?? ''} onChange={change('on')} />
      </Form.Item>
      {fields.map((field) => (
        <Form.Item
          key={field.name}
          label={field.label}
          htmlFor={`step-${field.name}`}
          required={field.required ?? false}
          className={field.kind === 'area' ? 'field-wide' : ''}
          {...(field.hint === undefined ? {} : { extra: field.hint })}
        >
          <StepInput field={field} unit={unit} value={typed[field.name] ?? ''} onChange={change(field.name)} />
        </Form.Item>
      ))}
    </Form>
  );
}

interface InputProps {
  readonly field: StepField;
  readonly unit: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function StepInput({ field, unit, value, onChange }: InputProps) {
  const id = `step-${field.name}`;
  switch (field.kind) {
    case 'text':
      return <Input id={id} value={value} maxLength={300} onChange={(event) => onChange(event.target.value)} />;
    case 'area':
      return (
        <Input.TextArea
          id={id}
          value={value}
          rows={3}
          maxLength={1_000}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'day':
      return <DayField id={id} value={value} onChange={onChange} />;
    case 'number':
      return (
        <InputNumber id={id} min={1} max={60} value={Number(value)} onChange={(next) => onChange(String(next ?? ''))} />
      );
    case 'choice':
      return (
        <Select<string>
          id={id}
          value={value}
          options={[...(field.options ?? [])]}
          notFoundContent={words.applications.step.none}
          onChange={onChange}
        />
      );
    case 'section':
      return <SectionInput id={id} unit={unit} value={value} onChange={onChange} />;
  }
}

function SectionInput({ id, unit, value, onChange }: { id: string } & Omit<InputProps, 'field'>) {
  const tree = useQuery(queries.tree(unit, thisYear()));
  const sections = (tree.data?.units ?? []).filter(({ kind }) => kind === 'section');
  return (
    <Select<string>
      id={id}
      value={value === '' ? null : value}
      loading={tree.isPending}
      options={sections.map(({ code, name }) => ({ value: code, label: name }))}
      notFoundContent={words.applications.step.none}
      onChange={onChange}
    />
  );
}
