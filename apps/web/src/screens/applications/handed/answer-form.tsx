import { type Outcome, outcomes, PlainDate } from '@gongkai/kernel';
import { AssistanceAnswer, outcomeLaw } from '@gongkai/registers/applications';
import type { AssistanceRow } from '@gongkai/reports';
import { outcomeNames } from '@gongkai/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { draftOfGround, emptyGroundDraft, groundOf } from '../case/ground-draft.ts';
import { GroundFields } from '../case/ground-fields.tsx';

const say = words.assistance;

// What a step of the unit brings about is nobody's proposal.
const proposable = outcomes.filter((outcome) => outcomeLaw[outcome].question !== null);

/** The section's answer; of a case it handles also the outcome it proposes and what that rests on. */
export function AnswerForm({ row }: { row: AssistanceRow }) {
  const [answer, setAnswer] = useState(row.answer);
  const [outcome, setOutcome] = useState<Outcome | null>(row.outcome);
  const [ground, setGround] = useState(row.ground === null ? emptyGroundDraft : draftOfGround(row.ground));
  const [day, setDay] = useState<string>(today());
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const proposal = outcome === null ? null : groundOf(ground, outcome);
  const given = AssistanceAnswer.safeParse({ answer, outcome, ground: proposal });
  const on = PlainDate.safeParse(day);
  const send = useMutation({
    mutationFn: (input: Parameters<typeof client.assistance.answer.mutate>[0]) =>
      client.assistance.answer.mutate(input),
    onSuccess: () => message.success(say.sent),
    onSettled: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people.me' }),
  });
  const submit = (): void => {
    if (!given.success || !on.success) return;
    const { section: unit, application: id, asked, revision } = row;
    send.mutate({ unit, id, asked, revision, on: on.data, given: given.data });
  };
  return (
    <Form layout="vertical" className="case-form">
      <h3>{say.answerTitle}</h3>
      <Form.Item label={say.answer} htmlFor="handed-answer" required extra={say.privacy}>
        <Input.TextArea
          id="handed-answer"
          rows={4}
          maxLength={1_000}
          showCount
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </Form.Item>
      {row.kind === 'handle' && (
        <>
          <Form.Item label={say.outcome} htmlFor="handed-outcome">
            <Select<Outcome>
              id="handed-outcome"
              allowClear
              placeholder={say.noOutcome}
              value={outcome}
              options={proposable.map((value) => ({ value, label: outcomeNames[value] }))}
              onChange={(value) => setOutcome(value ?? null)}
            />
          </Form.Item>
          {outcome !== null && <GroundFields outcome={outcome} draft={ground} onChange={setGround} />}
        </>
      )}
      <Form.Item label={say.on} htmlFor="handed-on">
        <DayField id="handed-on" value={day} onChange={setDay} />
      </Form.Item>
      <Refused error={send.error} />
      <Button type="primary" disabled={!given.success || !on.success} loading={send.isPending} onClick={submit}>
        {row.state === 'answered' ? say.sendAgain : say.send}
      </Button>
    </Form>
  );
}
