import type { ApplicationEventKind } from '@gongkai/kernel';
import type { ApplicationView } from '@gongkai/reports';
import { applicationEventNames } from '@gongkai/words';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useSession } from '../../../session/use-mandate.ts';
import { onChoice } from '../../../ui/on-choice.ts';
import { words } from '../../../words.ts';
import { AmendDialog } from './amend-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';

// What usually comes next stands first, and as the one obvious button.
const usual: readonly ApplicationEventKind[] = [
  'confirmed',
  'corrected',
  'third-party-answered',
  'organ-answered',
  'notice-served',
  'explained',
  'checked',
  'approved',
  'delivered',
  'drafted',
  'answered-at-once',
];
// Leads off the straight way: near at hand, and never the obvious button.
const detours: readonly ApplicationEventKind[] = ['correction-asked', 'third-party-asked', 'organ-asked', 'extended'];
// Paid and lapsed belong to the fee, which has a card of its own.
const elsewhere: readonly ApplicationEventKind[] = [
  'fee-noticed',
  'fee-paid',
  'fee-lapsed',
  'taken-over',
  'registered',
];

/** The steps the law and one's rights allow now, and no others. */
export function NextSteps({ view }: { view: ApplicationView }) {
  const { may } = useSession();
  const [step, setStep] = useState<ApplicationEventKind | null>(null);
  const allowed = view.steps
    .filter(({ event, permission }) => !elsewhere.includes(event) && may(permission, view.unit))
    .map(({ event }) => event);
  const obvious = usual.find((event) => allowed.includes(event));
  const first = [...usual, ...detours].filter((event) => allowed.includes(event));
  const rest = allowed.filter((event) => !first.includes(event));
  const close = (): void => setStep(null);
  if (allowed.length === 0) return <p className="soft">{words.applications.nextNone}</p>;
  return (
    <div className="case-next">
      {first.map((event) => (
        <Button key={event} type={event === obvious ? 'primary' : 'default'} onClick={() => setStep(event)}>
          {applicationEventNames[event]}
        </Button>
      ))}
      {rest.length > 0 && (
        <Dropdown
          trigger={['click']}
          autoFocus
          menu={{
            items: rest.map((event) => ({ key: event, label: applicationEventNames[event] })),
            onClick: onChoice((key) => setStep(rest.find((event) => event === key) ?? null)),
          }}
        >
          <Button>{words.applications.moreSteps}</Button>
        </Dropdown>
      )}
      {step !== null && <StepOf view={view} step={step} onClose={close} />}
    </div>
  );
}

function StepOf({ view, step, onClose }: { view: ApplicationView; step: ApplicationEventKind; onClose: () => void }) {
  switch (step) {
    case 'drafted':
    case 'answered-at-once':
      return <DecisionDialog view={view} step={step} onClose={onClose} />;
    case 'split':
      return <SplitDialog view={view} onClose={onClose} />;
    case 'merged':
      return <MergeDialog view={view} onClose={onClose} />;
    case 'amended':
      return <AmendDialog view={view} onClose={onClose} />;
    case 'registered':
    case 'taken-over':
    case 'moved':
    case 'fee-noticed':
    case 'fee-paid':
    case 'fee-lapsed':
      return null;
    default:
      return <StepDialog view={view} step={step} onClose={onClose} />;
  }
}
