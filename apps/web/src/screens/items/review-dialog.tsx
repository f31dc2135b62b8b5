import { type ChecklistQuestion, checklistAnswers, checklists } from '@gongkai/kernel';
import { type ChecklistAnswers, questionsOf } from '@gongkai/registers/disclosure';
import type { ItemView } from '@gongkai/reports';
import { checklistAnswerNames, checklistNames, checklistQuestionNames, itemStepNames } from '@gongkai/words';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { sendReview } from './send-review.ts';
import { useItems } from './use-items.ts';

/** 审核通过: every question of the step's lists answered, and the answer from above where one was asked for. */
export function ReviewDialog({ view, onClose }: { view: ItemView; onClose: () => void }) {
  const [answers, setAnswers] = useState<ChecklistAnswers>({});
  const [reason, setReason] = useState('');
  const pass = useItems(onClose);
  const { questions } = view;
  const escalated = view.state === 'escalated';
  const open = questions.filter((question) => answers[question] === undefined);
  const ready = open.length === 0 && (!escalated || reason.trim() !== '');
  const step = view.chain.find(({ here }) => here)?.step;
  const name = step === undefined || step === 'publish' ? '' : itemStepNames[step];
  const rest = Object.fromEntries(open.map((question) => [question, 'fine']));
  const set = (question: ChecklistQuestion, value: unknown): void => {
    const answer = checklistAnswers.find((each) => each === value);
    if (answer !== undefined) setAnswers({ ...answers, [question]: answer });
  };
  return (
    <Dialog
      width={760}
      title={words.items.passTitle(name)}
      okText={words.items.pass}
      okButtonProps={{ disabled: !ready || pass.isPending }}
      onOk={() => pass.mutate(() => sendReview(view, { decision: 'pass', reason: reason.trim(), answers }))}
      onCancel={onClose}
    >
      {questions.length > 0 && <p className="soft">{words.items.checklistWhat}</p>}
      {checklists
        .filter((list) => questionsOf[list].some((question) => questions.includes(question)))
        .map((list) => (
          <fieldset key={list} className="checklist">
            <legend>{checklistNames[list]}</legend>
            {questionsOf[list].map((question) => (
              <div key={question} className="checklist-row">
                <span id={`ask-${question}`}>{checklistQuestionNames[question]}</span>
                <Radio.Group
                  aria-labelledby={`ask-${question}`}
                  value={answers[question] ?? null}
                  onChange={({ target }) => set(question, target.value)}
                  options={checklistAnswers.map((each) => ({ value: each, label: checklistAnswerNames[each] }))}
                />
              </div>
            ))}
          </fieldset>
        ))}
      {open.length > 0 && open.length < questions.length && (
        <Button size="small" onClick={() => setAnswers({ ...answers, ...rest })}>
          {words.items.allFine}
        </Button>
      )}
      {escalated && (
        <>
          <label htmlFor="review-answer">{words.items.answer}</label>
          <Input.TextArea
            id="review-answer"
            rows={3}
            value={reason}
            maxLength={1_000}
            placeholder={words.items.answerWhat}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      )}
      <Refused error={pass.error} />
    </Dialog>
  );
}
