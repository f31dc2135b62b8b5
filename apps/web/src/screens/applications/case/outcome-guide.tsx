import type { Outcome } from '@gongkai/kernel';
import { type Application, barsOutcome, guide } from '@gongkai/registers/applications';
import { applicationRuleSentences, guideQuestionNames, marks, outcomeNames } from '@gongkai/words';
import { Button, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { words } from '../../../words.ts';

interface Props {
  readonly application: Application;
  readonly value: Outcome | null;
  readonly onChange: (outcome: Outcome | null) => void;
}

const questions = guide.filter(({ leaves }) => leaves.length > 0);

/** 补不补、该不该、有没有、给不给: one question after the other, each with the outcomes in which it may end. */
export function OutcomeGuide({ application, value, onChange }: Props) {
  const chosen = questions.findIndex(({ leaves }) => value !== null && leaves.includes(value));
  const [open, setOpen] = useState(Math.max(chosen, 0));
  // The button that led on is gone: whoever came by keyboard stands before the new question.
  const asked = useRef<HTMLElement>(null);
  const [ledOn, setLedOn] = useState(0);
  useEffect(() => {
    if (ledOn > 0) asked.current?.focus();
  }, [ledOn]);
  return (
    <div className="guide">
      <p className="soft">{words.applications.guide.asks}</p>
      {questions.slice(0, open + 1).map(({ question, leaves }, index) => (
        <section
          key={question}
          ref={index === open ? asked : null}
          tabIndex={-1}
          className="guide-step"
          aria-label={guideQuestionNames[question]}
        >
          <h3>{guideQuestionNames[question]}</h3>
          <Radio.Group
            aria-label={guideQuestionNames[question]}
            value={value}
            onChange={(event) => {
              setOpen(index);
              onChange(event.target.value);
            }}
          >
            {leaves.map((outcome) => {
              const bar = barsOutcome(application, outcome);
              return (
                <Radio key={outcome} value={outcome} disabled={bar !== null}>
                  {outcomeNames[outcome]}
                  {bar !== null && <span className="faint">{`${marks.gap}${applicationRuleSentences[bar]('')}`}</span>}
                </Radio>
              );
            })}
          </Radio.Group>
          {index === open && index + 1 < questions.length && (
            <Button
              size="small"
              onClick={() => {
                setOpen(index + 1);
                setLedOn(index + 1);
                onChange(null);
              }}
            >
              {words.applications.guide.goOn}
            </Button>
          )}
        </section>
      ))}
    </div>
  );
}
