import type { ApplicationView } from '@gongkai/reports';
import { applicationEventNames } from '@gongkai/words';
import { useState } from 'react';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { commandOf, thirdPartyOf } from './command-of.ts';
import { type PlainStep, stepFields } from './step-fields.ts';
import { StepForm, startOf } from './step-form.tsx';
import { useStep } from './use-step.ts';

interface Props {
  readonly view: ApplicationView;
  readonly step: PlainStep;
  readonly onClose: () => void;
}

/** One step of a case. What was typed is still there after a refusal. */
export function StepDialog({ view, step, onClose }: Props) {
  const fields = stepFields[step](view);
  const [typed, setTyped] = useState(() => startOf(fields));
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
