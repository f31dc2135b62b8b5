import { type Outcome, PlainDate } from '@gongkai/kernel';
import { missingParts, outcomeLaw } from '@gongkai/registers/applications';
import type { ApplicationView, AssistanceRow } from '@gongkai/reports';
import { groundPartNames, marks } from '@gongkai/words';
import { Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { DayField } from '../../../ui/day-field.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { applicationOfView } from './application-of-view.ts';
import { draftOfGround, emptyGroundDraft, type GroundDraft, groundOf } from './ground-draft.ts';
import { GroundFields } from './ground-fields.tsx';
import { OutcomeGuide } from './outcome-guide.tsx';
import { useStep } from './use-step.ts';

interface Props {
  readonly view: ApplicationView;
  readonly step: 'drafted' | 'answered-at-once';
  /** What the section that handles the case proposes. */
  readonly given?: Pick<AssistanceRow, 'answer' | 'outcome' | 'ground'>;
  readonly onClose: () => void;
}

/** The guide through a decision: question after question to exactly one outcome, and what that one has to rest on. */
export function DecisionDialog({ view, step, given, onClose }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(given?.outcome ?? view.draft?.outcome ?? null);
  const [draft, setDraft] = useState<GroundDraft>(() => startingGround(view, given));
  const [day, setDay] = useState<string>(today());
  const move = useStep(view, onClose);
  const on = PlainDate.safeParse(day);
  const application = applicationOfView(view);
  const ground = outcome === null ? null : groundOf(draft, outcome);
  const missing = outcome === null || ground === null ? [] : missingParts(application, outcome, ground);

  const send = (): void => {
    if (outcome === null || ground === null || !on.success) return;
    move.mutate({ command: { kind: step, on: on.data, outcome, ground }, thirdParty: null });
  };

  return (
    <Drawer open size={780} title={words.applications.guide.title} onClose={onClose}>
      <Form layout="vertical" className="stack">
        <OutcomeGuide application={application} value={outcome} onChange={setOutcome} />
        {outcome !== null && (
          <>
            <p className="soft">
              {outcomeLaw[outcome].article !== null && words.applications.guide.rests(outcomeLaw[outcome].article)}
              {`${marks.gap}${words.applications.guide.counts(outcomeLaw[outcome].a2021)}`}
            </p>
            <GroundFields outcome={outcome} draft={draft} onChange={setDraft} />
            <Form.Item label={words.applications.step.on} htmlFor="decision-on">
              <DayField id="decision-on" value={day} onChange={setDay} />
            </Form.Item>
            <p className={missing.length === 0 ? 'good' : 'warn'} role="status">
              {missing.length === 0
                ? words.applications.guide.complete
                : words.applications.guide.missing(missing.map((part) => groundPartNames[part]).join(marks.list))}
            </p>
          </>
        )}
        <Refused error={move.error} />
        <Button
          type="primary"
          disabled={outcome === null || missing.length > 0 || !on.success}
          loading={move.isPending}
          onClick={send}
        >
          {step === 'drafted' ? words.applications.guide.send : words.applications.guide.sendAtOnce}
        </Button>
      </Form>
    </Drawer>
  );
}

function startingGround({ draft }: ApplicationView, given: Props['given']): GroundDraft {
  const ground = given?.ground ?? draft?.ground;
  if (ground !== undefined && ground !== null) return draftOfGround(ground);
  return { ...emptyGroundDraft, facts: given?.answer ?? '' };
}
