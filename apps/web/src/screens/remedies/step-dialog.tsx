import { RemedyAppeal, type RemedyEvent, RemedyResult, remedyAppeals, remedyResults } from '@gongkai/kernel';
import { RemedyCommand } from '@gongkai/registers/remedies';
import type { RemedyView } from '@gongkai/reports';
import { printDay, remedyAppealNames, remedyEventNames, remedyResultNames } from '@gongkai/words';
import { Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { useRemedies } from './use-remedies.ts';

interface Props {
  readonly view: RemedyView;
  readonly event: RemedyEvent;
  readonly onClose: () => void;
}

/** The facts of one step. What is missing keeps the button shut; what the law forbids is said by its article. */
export function StepDialog({ view, event, onClose }: Props) {
  const { unit, id, remedy } = view;
  const [said, setSaid] = useState({
    on: '',
    servedOn: '',
    until: '',
    redoBy: '',
    reason: '',
    note: '',
    result: '',
    appeal: 'judgment',
    organ: remedy.organ,
    caseNumber: remedy.caseNumber,
    application: remedy.application ?? '',
    matter: remedy.matter,
  });
  const set = (change: Partial<typeof said>): void => setSaid({ ...said, ...change });
  const step = useRemedies(onClose, () => words.remedies.done);
  const asked = fieldsOf(event, view);
  const command = RemedyCommand.safeParse({
    ...said,
    event,
    servedOn: said.servedOn === '' ? said.on : said.servedOn,
    redoBy: said.redoBy === '' || said.result !== 'corrected' ? null : said.redoBy,
    application: said.application.trim() === '' ? null : said.application.trim(),
  });
  const effect = view.clock.find((term) => term.step === 'appeal');

  return (
    <Dialog
      first={`step-${asked[0] ?? ''}`}
      title={remedyEventNames[event]}
      okText={event === 'voided' ? remedyEventNames.voided : words.remedies.record}
      okButtonProps={{
        danger: event === 'voided',
        disabled: !command.success || (event === 'voided' && said.reason.trim() === '') || step.isPending,
      }}
      onOk={() =>
        command.success &&
        step.mutate(() => client.remedies.step.mutate({ unit, id, seen: remedy.seq, command: command.data }))
      }
      onCancel={onClose}
    >
      <Form layout="vertical">
        {event === 'took-effect' && effect !== undefined && (
          <p className="gap-below soft">{words.remedies.effectHint(printDay(effect.dueOn))}</p>
        )}
        {event === 'retried' && <p className="gap-below soft">{words.remedies.retriedWhat}</p>}
        {asked.map((field) => (
          <StepField key={field} field={field} event={event} said={said} set={set} />
        ))}
      </Form>
      <Refused error={step.error} />
    </Dialog>
  );
}

type Said = Readonly<Record<Field, string>>;
type Field =
  | 'on'
  | 'servedOn'
  | 'until'
  | 'redoBy'
  | 'reason'
  | 'note'
  | 'result'
  | 'appeal'
  | 'organ'
  | 'caseNumber'
  | 'application'
  | 'matter';

/** What a step asks; the form of a decision only where it can still be appealed. */
function fieldsOf(event: RemedyEvent, { remedy }: RemedyView): readonly Field[] {
  switch (event) {
    case 'decided': {
      const first = remedy.kind !== 'review' && remedy.state !== 'appealed';
      return ['on', 'servedOn', 'result', ...(first ? (['appeal'] as const) : []), 'redoBy'];
    }
    case 'extended':
      return ['on', 'until'];
    case 'amended':
      return ['caseNumber', 'organ', 'application', 'matter'];
    case 'suspended':
    case 'retried':
      return ['on', 'note'];
    case 'voided':
      return ['reason'];
    default:
      return ['on'];
  }
}

interface FieldProps {
  readonly field: Field;
  readonly event: RemedyEvent;
  readonly said: Said;
  readonly set: (change: Partial<Said>) => void;
}

function StepField({ field, event, said, set }: FieldProps) {
  const id = `step-${field}`;
  switch (field) {
    case 'on':
    case 'servedOn':
    case 'until':
    case 'redoBy':
      if (field === 'redoBy' && said.result !== 'corrected') return null;
      return (
        <Form.Item
          label={field === 'on' ? dayNameOf(event) : words.remedies[field]}
          htmlFor={id}
          required={field !== 'redoBy' && field !== 'servedOn'}
          extra={
            field === 'redoBy' ? words.remedies.redoByHint : field === 'servedOn' ? words.remedies.servedHint : null
          }
        >
          <DayField id={id} value={said[field]} onChange={(day) => set({ [field]: day })} />
        </Form.Item>
      );
    case 'result':
      return (
        <Form.Item label={words.remedies.result} required>
          <Radio.Group
            aria-label={words.remedies.result}
            value={said.result}
            onChange={(change) => set({ result: RemedyResult.parse(change.target.value) })}
            options={remedyResults.map((each) => ({ value: each, label: remedyResultNames[each] }))}
          />
        </Form.Item>
      );
    case 'appeal':
      return (
        <Form.Item label={words.remedies.appeal} extra={words.remedies.firstHint}>
          <Radio.Group
            aria-label={words.remedies.appeal}
            className="stacked"
            value={said.appeal}
            onChange={(change) => set({ appeal: RemedyAppeal.parse(change.target.value) })}
            options={remedyAppeals.map((each) => ({ value: each, label: remedyAppealNames[each] }))}
          />
        </Form.Item>
      );
    case 'reason':
    case 'note':
      return (
        <Form.Item
          label={field === 'reason' ? words.remedies.voidReason : noteNameOf(event)}
          htmlFor={id}
          required={event !== 'suspended'}
        >
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={500}
            value={said[field]}
            onChange={(change) => set({ [field]: change.target.value })}
          />
        </Form.Item>
      );
    default:
      return (
        <Form.Item label={words.remedies[field]} htmlFor={id}>
          <Input
            id={id}
            value={said[field]}
            maxLength={field === 'matter' ? 200 : 100}
            onChange={(change) => set({ [field]: change.target.value })}
          />
        </Form.Item>
      );
  }
}

const dayNameOf = (event: RemedyEvent): string =>
  Object.entries(words.remedies.onOf).find(([name]) => name === event)?.[1] ?? words.remedies.on;

const noteNameOf = (event: RemedyEvent): string =>
  Object.entries(words.remedies.noteOf).find(([name]) => name === event)?.[1] ?? words.remedies.note;
