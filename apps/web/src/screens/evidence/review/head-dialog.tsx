import { formOfYear } from '@gongkai/forms';
import { type FormCode, formCodes, Period, periodEnd, periodStart, yearOfPeriod } from '@gongkai/kernel';
import type { EvidenceView } from '@gongkai/reports';
import type { Unit } from '@gongkai/units';
import { formNames } from '@gongkai/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { client } from '../../../api/client.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { draftOfHead, type HeadDraft, headOfDraft } from './head-draft.ts';

interface Props {
  readonly view: EvidenceView;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

const days = ['from', 'to', 'signedOn', 'publishedOn'] as const;

/** Says what the paper does not say of itself, or what was read wrongly. A year brings its form and its span along. */
export function HeadDialog({ view, units, onClose }: Props) {
  const id = useId();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(() => draftOfHead(view));
  const [problem, setProblem] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: (head: Parameters<typeof client.evidence.head.mutate>[0]['head']) =>
      client.evidence.head.mutate({ unit: view.unit, id: view.id, seen: view.seq, head }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['evidence.open', view.unit, view.id] });
      void queryClient.invalidateQueries({ queryKey: ['evidence.list'] });
      void message.success(words.evidence.head.saved);
      onClose();
    },
  });
  const set = (change: Partial<HeadDraft>): void => setDraft((old) => ({ ...old, ...change }));
  const setYear = (text: string): void => {
    const of = Period.safeParse(text).data;
    const span =
      of === undefined || text.length > 4
        ? {}
        : { form: formOfYear(yearOfPeriod(of)) ?? draft.form, from: periodStart(of), to: periodEnd(of) };
    set({ year: text, ...span });
  };
  const confirm = (): void => {
    const head = headOfDraft(draft);
    setProblem(head.problem);
    if (head.problem === null) save.mutate(head.value);
  };
  return (
    <Dialog
      first={`${id}-unit`}
      title={words.evidence.head.title}
      okText={words.common.save}
      okButtonProps={{ disabled: save.isPending }}
      cancelText={words.common.cancel}
      onOk={confirm}
      onCancel={onClose}
    >
      <div className="review-head-fields">
        <label htmlFor={`${id}-unit`}>{words.evidence.head.unit}</label>
        <span>
          <Select
            id={`${id}-unit`}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.unit === '' ? undefined : draft.unit}
            onChange={(unit) => set({ unit: unit ?? '' })}
            options={units.map(({ code, name }) => ({ value: String(code), label: `${name} ${code}` }))}
          />
          {view.unitName !== null && <span className="faint">{words.evidence.head.asWritten(view.unitName)}</span>}
        </span>
        <label htmlFor={`${id}-year`}>{words.evidence.head.year}</label>
        <Input
          id={`${id}-year`}
          value={draft.year}
          maxLength={4}
          onChange={(event) => setYear(event.target.value.trim())}
        />
        <label htmlFor={`${id}-form`}>{words.evidence.head.form}</label>
        <Select<FormCode>
          id={`${id}-form`}
          value={draft.form}
          onChange={(form) => set({ form })}
          options={formCodes
            .filter((code) => code !== 'grassroots')
            .map((code) => ({ value: code, label: formNames[code] }))}
        />
        {days.map((day) => (
          <FieldOfDay
            key={day}
            id={`${id}-${day}`}
            name={words.evidence.head[day]}
            value={draft[day]}
            onChange={(text) => set({ [day]: text })}
          />
        ))}
      </div>
      {problem !== null && (
        <p className="bad" role="alert">
          {problem}
        </p>
      )}
      <Refused error={save.error} />
    </Dialog>
  );
}

interface DayProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function FieldOfDay({ id, name, value, onChange }: DayProps) {
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <DayField id={id} value={value} onChange={onChange} />
    </>
  );
}
