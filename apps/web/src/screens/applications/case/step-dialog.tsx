import type { ApplicationView } from '@gongkai/reports';
import { applicationEventNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { queries } from '../../../api/queries.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { thisYear, today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { commandOf, type Typed, thirdPartyOf } from './command-of.ts';
import { dayLabelOf, type PlainStep, type StepField, stepFields } from './step-fields.ts';
import { useStep } from './use-step.ts';

interface Props {
  readonly view: ApplicationView;
  readonly step: PlainStep;
  readonly onClose: () => void;
}

/** One step of a case: its day, and what the law wants said with it. What was typed is still there after a refusal. */
export function StepDialog({ view, step, onClose }: Props) {
  const fields = stepFields[step](view);
  const [typed, setTyped] = useState<Typed>(() => ({
    on: today(),
    ...Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? ''])),
  }));
  const move = useStep(view, onClose);
  const command = commandOf(step, typed, view);
  const thirdParty = thirdPartyOf(step, typed);
  const ready = command !== null && (thirdParty === null || thirdParty.name !== '');
  const change = (name: string) => (value: string) => setTyped((before) => ({ ...before, [name]: value }));

  return (
    <Dialog
      first="step-on"
      centered
      width={600}
      title={applicationEventNames[step]}
      okText={words.common.confirm}
      okButtonProps={{ disabled: !ready || move.isPending }}
      onOk={() => command !== null && move.mutate({ command, thirdParty })}
      onCancel={onClose}
    >
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
            <StepInput field={field} unit={view.unit} value={typed[field.name] ?? ''} onChange={change(field.name)} />
          </Form.Item>
        ))}
      </Form>
      <Refused error={move.error} />
    </Dialog>
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
