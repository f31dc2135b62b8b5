import { nextState, permissionFor } from '@gongkai/registers/applications';
import type { ApplicationListRow } from '@gongkai/reports';
import { applicationEventNames, marks } from '@gongkai/words';
import { Button } from 'antd';
import { useState } from 'react';
import type { Session } from '../../session/use-mandate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useOneByOne } from '../../ui/use-one-by-one.ts';
import { words } from '../../words.ts';
import { bulkCommandOf, type StepCommand } from './case/command-of.ts';
import { type BulkStep, bulkFields, bulkSteps } from './case/step-fields.ts';
import { StepForm, startOf } from './case/step-form.tsx';
import { sendStep } from './case/use-step.ts';

/** The steps that may be taken now with a case and others together. */
export const bulkStepsOf = ({ state, unit }: ApplicationListRow, may: Session['may']): readonly BulkStep[] =>
  bulkSteps.filter((step) => nextState(step, state) !== undefined && may(permissionFor(step), unit));

interface Props {
  readonly rows: readonly ApplicationListRow[];
  readonly may: Session['may'];
  readonly onDone: () => void;
}

/** What can be done with all the chosen cases at once. */
export function BulkSteps({ rows, may, onDone }: Props) {
  const [step, setStep] = useState<BulkStep | null>(null);
  const common = bulkSteps.filter((each) => rows.every((row) => bulkStepsOf(row, may).includes(each)));
  return (
    <>
      <span className="soft">
        {common.length === 0 ? words.applications.nothingCommon : words.applications.selected(rows.length)}
      </span>
      {common.map((each) => (
        <Button key={each} size="small" onClick={() => setStep(each)}>
          {applicationEventNames[each]}
        </Button>
      ))}
      {step !== null && <BulkDialog rows={rows} step={step} onDone={onDone} onClose={() => setStep(null)} />}
    </>
  );
}

interface DialogProps extends Omit<Props, 'may'> {
  readonly step: BulkStep;
  readonly onClose: () => void;
}

function BulkDialog({ rows, step, onDone, onClose }: DialogProps) {
  const fields = bulkFields[step];
  const [typed, setTyped] = useState(() => startOf(fields));
  const command = bulkCommandOf(step, step === 'delivered' ? { ...typed, letter: '' } : typed);
  const move = useOneByOne<{ row: ApplicationListRow; command: StepCommand }>({
    send: ({ row: { unit, id, seq: seen }, command: each }) => sendStep({ unit, id, seen }, each, null),
    nameOf: ({ row }) => row.id,
    told: words.applications.movedAll,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  return (
    <Dialog
      first="step-on"
      centered
      width={600}
      title={words.applications.stepOfMany(applicationEventNames[step], rows.length)}
      okText={words.common.confirm}
      okButtonProps={{ disabled: command === null || move.isPending }}
      onOk={() => command !== null && move.mutate(rows.map((row) => ({ row, command })))}
      onCancel={onClose}
    >
      <p className="soft">{rows.map(({ id }) => id).join(marks.list)}</p>
      <StepForm step={step} fields={fields} unit={rows[0]?.unit ?? ''} typed={typed} onChange={setTyped} />
    </Dialog>
  );
}
