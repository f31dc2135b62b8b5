import { FindingCommand } from '@gongkai/auditing';
import { AuditStance, auditStances } from '@gongkai/kernel';
import type { AuditFindingView } from '@gongkai/reports';
import { auditStanceNames, printDay } from '@gongkai/words';
import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { useAudit } from '../use-audit.ts';

/**
 * The unit's own answer: how it takes the finding, what it will do, and by when. Nothing is taken for granted: its
 * stance is chosen by hand, and what was answered already is only added to on purpose.
 */
export function AnswerForm({ view }: { view: AuditFindingView }) {
  const { row, finding } = view;
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState<Said>({ stance: null, text: '', measures: '', doneBy: '' });
  const set = (change: Partial<Said>): void => setSaid({ ...said, ...change });
  const answer = useAudit(
    () => undefined,
    () => words.audits.answered,
  );
  const disagrees = said.stance === 'disagrees';
  const command = FindingCommand.options[3].safeParse({
    ...said,
    event: 'answered',
    doneBy: said.doneBy === '' ? null : said.doneBy,
  });
  const whole = command.success && (disagrees || (command.data.measures !== '' && command.data.doneBy !== null));
  if (finding.state !== 'sent' && !adding)
    return (
      <section className="card card-pad row" aria-label={words.audits.answerTitle}>
        <span className="soft">{words.audits.waitsForAuditor}</span>
        <Button onClick={() => setAdding(true)}>{words.audits.answerAgain}</Button>
      </section>
    );
  return (
    <section className="card card-pad" aria-label={words.audits.answerTitle}>
      <h2>{finding.answer === null ? words.audits.answerTitle : words.audits.answerAgain}</h2>
      {finding.answerBy !== null && finding.state === 'sent' && (
        <p className={row.late ? 'bad' : 'soft'}>{words.audits.answerBy(printDay(finding.answerBy))}</p>
      )}
      <Form layout="vertical" className="case-form">
        <Form.Item label={words.audits.stance} required>
          <Radio.Group
            aria-label={words.audits.stance}
            value={said.stance}
            onChange={(event) => set({ stance: AuditStance.parse(event.target.value) })}
            options={auditStances.map((value) => ({ value, label: auditStanceNames[value] }))}
          />
        </Form.Item>
        <Form.Item label={words.audits.answerText} htmlFor="answer-text" required>
          <Input.TextArea
            id="answer-text"
            rows={3}
            maxLength={4_000}
            value={said.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={words.audits.measures} htmlFor="answer-measures" required={!disagrees}>
          <Input.TextArea
            id="answer-measures"
            rows={2}
            maxLength={4_000}
            value={said.measures}
            onChange={(event) => set({ measures: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={words.audits.doneBy} htmlFor="answer-done" required={!disagrees}>
          <DayField id="answer-done" value={said.doneBy} onChange={(doneBy) => set({ doneBy })} />
        </Form.Item>
      </Form>
      <Button
        type="primary"
        disabled={!whole || answer.isPending}
        onClick={() =>
          command.success &&
          answer.mutate(() =>
            client.auditFindings.answer.mutate({
              ...{ unit: row.of, auditor: row.auditor, id: row.id, seen: finding.seq },
              answer: command.data,
            }),
          )
        }
      >
        {words.audits.send}
      </Button>
      <Refused error={answer.error} />
    </section>
  );
}

interface Said {
  readonly stance: AuditStance | null;
  readonly text: string;
  readonly measures: string;
  readonly doneBy: string;
}
