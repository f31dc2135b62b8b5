import { isUnitsStep } from '@gongkai/auditing';
import type { AuditFindingEventKind } from '@gongkai/kernel';
import type { AuditFindingView, EngagementView } from '@gongkai/reports';
import { auditFindingEventNames } from '@gongkai/words';
import { Button } from 'antd';
import { useState } from 'react';
import { words } from '../../../words.ts';
import { FindingDialog } from './finding-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';

/** The steps open to the auditor, the expected one first; what ends a mistake stands apart. */
export function FindingSteps({ view, engagement }: { view: AuditFindingView; engagement: EngagementView }) {
  const [taking, setTaking] = useState<AuditFindingEventKind | null>(null);
  const open = view.steps.filter((event) => !isUnitsStep(event));
  const { state, followUp } = view.finding;
  const expected = state === 'followed' && followUp?.result !== 'done' ? 'followed' : expectedIn[state];
  const close = (): void => setTaking(null);
  return (
    <section className="card card-pad stack">
      <h2>{words.audits.steps}</h2>
      {state === 'sent' && <p className="soft">{words.audits.waitsForUnit}</p>}
      {open.length === 0 && <p className="faint">{words.audits.stepsNone}</p>}
      <div className="row">
        {open.map((event) => (
          <Button
            key={event}
            type={event === expected ? 'primary' : event === 'withdrawn' ? 'text' : 'default'}
            danger={event === 'withdrawn'}
            onClick={() => setTaking(event)}
          >
            {auditFindingEventNames[event]}
          </Button>
        ))}
      </div>
      {taking === 'amended' && <FindingDialog view={engagement} draft={view} onClose={close} />}
      {taking !== null && taking !== 'amended' && (
        <StepDialog view={view} engagement={engagement.id} event={taking} onClose={close} />
      )}
    </section>
  );
}

const expectedIn: Readonly<Record<AuditFindingView['finding']['state'], AuditFindingEventKind | null>> = {
  raised: 'sent',
  sent: null,
  answered: 'followed',
  followed: 'closed',
  closed: null,
  withdrawn: null,
};
