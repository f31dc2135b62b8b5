import { outcomeOf } from '@gongkai/registers/letters';
import type { ApplicationView } from '@gongkai/reports';
import { applicationEventNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../../../api/queries.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { commandOf, type Typed, thirdPartyOf } from './command-of.ts';
import { type PlainStep, stepFields } from './step-fields.ts';
import { StepForm, startOf } from './step-form.tsx';
import { useStep } from './use-step.ts';

interface Props {
  readonly view: ApplicationView;
  readonly step: PlainStep;
  /** What stands in its fields already. */
  readonly given?: Typed;
  readonly onClose: () => void;
}

/** One step of a case. What was typed is still there after a refusal. */
export function StepDialog({ view, step, given, onClose }: Props) {
  const fields = stepFields[step](view);
  const letters = useQuery(queries.caseLetters(view.unit, view.id));
  // What is delivered is the letter that announces the outcome, the newest where it was corrected.
  const decision = letters.data?.issued.findLast(({ type }) => outcomeOf(type) === view.draft?.outcome);
  const [typed, setTyped] = useState<Typed>(() => ({
    ...startOf(fields),
    ...(step === 'delivered' && { letter: decision?.number ?? '' }),
    ...given,
  }));
  const move = useStep(view, onClose);
  const command = commandOf(step, typed, view);
  const thirdParty = thirdPartyOf(step, typed);
  const ready = command !== null && (thirdParty === null || thirdParty.name !== '');

  return (
    <Dialog
      first="step-on"
      centered
      width={600}
      title={applicationEventNames[step]}
      okText={words.common.confirm}
      okButtonProps={{ disabled: !ready || move.isPending }}
      onOk={() => command !== null && move.mutate({ command, thirdParty })}
      onCancel={onClose}
    >
      <StepForm step={step} fields={fields} unit={view.unit} typed={typed} onChange={setTyped} />
      <Refused error={move.error} />
    </Dialog>
  );
}
