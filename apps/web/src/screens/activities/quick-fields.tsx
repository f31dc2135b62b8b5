import { type ActivityKind, ConcernWay, concernWays, type UnitKind } from '@gongkai/kernel';
import { activityKinds } from '@gongkai/registers/activities';
import { concernWayNames, marks } from '@gongkai/words';
import { Checkbox, Input } from 'antd';
import { z } from 'zod';
import { DayField } from '../../ui/day-field.tsx';
import { words } from '../../words.ts';
import type { Draft } from './draft.ts';

interface Props {
  readonly draft: Draft;
  readonly unitKind: UnitKind;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** The fields of a kind, in the order they are said. */
export function QuickFields({ draft, unitKind, onChange }: Props) {
  const { fields, nature } = activityKinds[draft.kind];
  const stock = nature === 'stock';
  const has = (field: (typeof fields)[number]): boolean => fields.includes(field);
  return (
    <>
      <span className="quick-field">
        <label htmlFor="quick-on">{stock ? words.activities.from : words.activities.day}</label>
        <DayField id="quick-on" value={draft.onDay} onChange={(onDay) => onChange({ onDay })} />
      </span>
      {stock && (
        <span className="quick-field">
          <label htmlFor="quick-until">{`${words.activities.to}${marks.open}${words.activities.toHint}${marks.close}`}</label>
          <DayField id="quick-until" value={draft.untilDay} onChange={(untilDay) => onChange({ untilDay })} />
        </span>
      )}
      <span className="quick-field quick-title">
        <label htmlFor="quick-title">{words.activities.titleField}</label>
        <Input
          id="quick-title"
          value={draft.title}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </span>
      {has('number') && <Text field="number" label={numberName(draft.kind)} draft={draft} onChange={onChange} />}
      {has('amount') && (unitKind !== 'community' || !has('spent')) && (
        <Text
          field="amount"
          label={has('spent') ? words.activities.income : words.activities.amount}
          draft={draft}
          onChange={onChange}
        />
      )}
      {has('spent') && <Text field="spent" label={words.activities.spent} draft={draft} onChange={onChange} />}
      {has('answered') && (
        <span className="quick-field">
          <label htmlFor="quick-answered">{words.activities.answered}</label>
          <DayField id="quick-answered" value={draft.answeredOn} onChange={(answeredOn) => onChange({ answeredOn })} />
        </span>
      )}
      {has('by-head') && (
        <span className="quick-field quick-check">
          <Checkbox checked={draft.byHead} onChange={(event) => onChange({ byHead: event.target.checked })}>
            {words.activities.byHead}
          </Checkbox>
        </span>
      )}
      {has('ways') && (
        <span className="quick-field">
          <span>{words.activities.ways}</span>
          <Checkbox.Group
            value={[...draft.ways]}
            onChange={(ways) => onChange({ ways: z.array(ConcernWay).parse(ways) })}
            options={concernWays.map((way) => ({ value: way, label: concernWayNames[way] }))}
          />
        </span>
      )}
      <span className="quick-field quick-note">
        <label htmlFor="quick-note">{words.activities.note}</label>
        <Input
          id="quick-note"
          value={draft.note}
          maxLength={500}
          autoComplete="off"
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </span>
    </>
  );
}

interface TextProps {
  readonly field: 'number' | 'amount' | 'spent';
  readonly label: string;
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

const Text = ({ field, label, draft, onChange }: TextProps) => (
  <span className="quick-field quick-number">
    <label htmlFor={`quick-${field}`}>{label}</label>
    <Input
      id={`quick-${field}`}
      value={draft[field]}
      inputMode="decimal"
      maxLength={20}
      autoComplete="off"
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  </span>
);

/** What the number of a kind counts. */
export function numberName(kind: ActivityKind): string {
  if (kind === 'training') return words.activities.attendance;
  if (kind === 'superior-notice') return words.activities.objections;
  return words.activities.number(activityKinds[kind].measure ?? '');
}
