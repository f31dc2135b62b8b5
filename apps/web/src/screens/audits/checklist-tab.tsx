import { type CheckEntry, checkGrounds, checklistProgress } from '@gongkai/auditing';
import { CheckAnswer, checkAnswers } from '@gongkai/kernel';
import type { EngagementView } from '@gongkai/reports';
import { checkAnswerNames, checkQuestions, marks } from '@gongkai/words';
import { Button, Input, Select, Table } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { FindingDialog } from './findings/finding-dialog.tsx';
import { useAudit } from './use-audit.ts';

/** The standing questions, each with its article; an answer is kept as soon as it is given. */
export function ChecklistTab({ view }: { view: EngagementView }) {
  const { mandate } = useSession();
  const { id, revision, state, body } = view;
  const [raising, setRaising] = useState<CheckEntry | null>(null);
  const answer = useAudit(
    () => undefined,
    () => '',
  );
  const keep = (entry: CheckEntry): void =>
    answer.mutate(() => client.engagements.check.mutate({ unit: mandate.unit, id, revision, ...entry }));
  const isOpen = state === 'open';
  const { answered, total, atFault } = checklistProgress(body.checklist);
  return (
    <section className="card">
      <p className="sheet-tools row">
        <strong>{words.audits.checks(answered, total)}</strong>
        {atFault > 0 && <span className="bad">{words.audits.faults(atFault)}</span>}
      </p>
      <Refused error={answer.error} />
      <Table<CheckEntry>
        size="middle"
        rowKey="code"
        dataSource={[...body.checklist]}
        pagination={false}
        columns={[
          {
            title: words.audits.question,
            render: (_, { code }) => (
              <>
                {checkQuestions[code]}
                <div className="faint">{checkGrounds[code]}</div>
              </>
            ),
          },
          {
            title: words.audits.answer,
            width: 170,
            render: (_, entry) => (
              <Select
                aria-label={`${words.audits.answer}${marks.colon}${checkQuestions[entry.code]}`}
                className="audit-answer"
                disabled={!isOpen || answer.isPending}
                value={entry.answer}
                onChange={(value) => keep({ ...entry, answer: CheckAnswer.parse(value) })}
                options={checkAnswers.map((value) => ({ value, label: checkAnswerNames[value] }))}
              />
            ),
          },
          {
            title: words.audits.note,
            width: 320,
            render: (_, entry) => (
              <NoteField
                key={entry.note}
                label={`${words.audits.note}${marks.colon}${checkQuestions[entry.code]}`}
                value={entry.note}
                readOnly={!isOpen}
                onKeep={(note) => keep({ ...entry, note })}
              />
            ),
          },
          {
            title: <span className="visually-hidden">{words.audits.raise}</span>,
            width: 120,
            render: (_, entry) =>
              entry.answer === 'at-fault' &&
              isOpen && <Button onClick={() => setRaising(entry)}>{words.audits.raise}</Button>,
          },
        ]}
      />
      {raising !== null && (
        <FindingDialog
          view={view}
          given={{
            body: {
              ground: checkGrounds[raising.code],
              facts: raising.note,
              origin: { figure: null, sample: null, check: raising.code },
            },
          }}
          onClose={() => setRaising(null)}
        />
      )}
    </section>
  );
}

interface NoteProps {
  readonly label: string;
  readonly value: string;
  readonly readOnly: boolean;
  readonly onKeep: (note: string) => void;
}

/** Kept when one leaves it. */
function NoteField({ label, value, readOnly, onKeep }: NoteProps) {
  const [note, setNote] = useState(value);
  return (
    <Input.TextArea
      aria-label={label}
      rows={2}
      maxLength={1_000}
      placeholder={readOnly ? '' : words.audits.noteHint}
      readOnly={readOnly}
      value={note}
      onChange={(event) => setNote(event.target.value)}
      onBlur={() => note.trim() !== value && onKeep(note.trim())}
    />
  );
}
