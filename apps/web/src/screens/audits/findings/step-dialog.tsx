import { FindingCommand } from '@gongkai/auditing';
import { type AuditFindingEventKind, FollowResult, followResults } from '@gongkai/kernel';
import type { AuditFindingView } from '@gongkai/reports';
import { auditFindingEventNames, followResultNames } from '@gongkai/words';
import { Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { useAudit } from '../use-audit.ts';

interface Props {
  readonly view: AuditFindingView;
  readonly engagement: string;
  readonly event: AuditFindingEventKind;
  readonly onClose: () => void;
}

/** What one step of the auditor asks for. What is missing keeps the button shut. */
export function StepDialog({ view, engagement, event, onClose }: Props) {
  const { mandate } = useSession();
  const [said, setSaid] = useState<Said>({ answerBy: '', note: '', result: null });
  const step = useAudit(onClose, () => words.audits.done);
  const command = FindingCommand.safeParse({ event, ...said, reason: said.note });
  const asks = fieldsOf[event] ?? [];
  const { id } = view.row;
  return (
    <Dialog
      first={`step-${asks[0] ?? ''}`}
      title={auditFindingEventNames[event]}
      okText={auditFindingEventNames[event]}
      cancelText={words.common.cancel}
      okButtonProps={{ danger: event === 'withdrawn', disabled: !command.success || step.isPending }}
      onOk={() =>
        command.success &&
        step.mutate(() =>
          client.auditFindings.step.mutate({
            ...{ unit: mandate.unit, engagement, id, seen: view.finding.seq },
            command: command.data,
          }),
        )
      }
      onCancel={onClose}
    >
      <Form layout="vertical">
        {asks.includes('result') && (
          <Form.Item label={words.audits.followResult} required>
            <Radio.Group
              aria-label={words.audits.followResult}
              value={said.result}
              onChange={(change) => setSaid({ ...said, result: FollowResult.parse(change.target.value) })}
              options={followResults.map((value) => ({ value, label: followResultNames[value] }))}
            />
          </Form.Item>
        )}
        {asks.includes('answerBy') && (
          <Form.Item label={words.audits.due} htmlFor="step-answerBy" required>
            <DayField
              id="step-answerBy"
              value={said.answerBy}
              onChange={(answerBy) => setSaid({ ...said, answerBy })}
            />
          </Form.Item>
        )}
        {asks.includes('note') && (
          <Form.Item label={noteNames[event] ?? words.audits.reason} htmlFor="step-note" required>
            <Input.TextArea
              id="step-note"
              rows={3}
              maxLength={4_000}
              value={said.note}
              onChange={(change) => setSaid({ ...said, note: change.target.value })}
            />
          </Form.Item>
        )}
      </Form>
      <Refused error={step.error} />
    </Dialog>
  );
}

interface Said {
  readonly answerBy: string;
  readonly note: string;
  /** Whether it was put right is judged by hand. */
  readonly result: FollowResult | null;
}
type Field = keyof Said;

const fieldsOf: Readonly<Partial<Record<AuditFindingEventKind, readonly Field[]>>> = {
  sent: ['answerBy'],
  followed: ['note', 'result'],
  closed: ['note'],
  reopened: ['answerBy', 'note'],
  withdrawn: ['note'],
};

const noteNames: Readonly<Partial<Record<AuditFindingEventKind, string>>> = {
  followed: words.audits.followNote,
  closed: words.audits.closeNote,
};
