import type { ItemEventKind } from '@gongkai/kernel';
import type { ItemView } from '@gongkai/reports';
import { itemStandingNames } from '@gongkai/words';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { ChannelDialog } from './channel-dialog.tsx';
import { ReasonStep } from './reason-step.tsx';
import { RepealDialog } from './repeal-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { useItems } from './use-items.ts';

/** The steps with a button here; what is typed, saved and submitted has its buttons below the form. */
const shown = [
  ['passed', words.items.pass],
  ['published', words.items.publish],
  ['returned', words.items.return],
  ['escalated', words.items.escalate],
  ['channelled', words.items.channelTitle],
  ['replaced', words.items.replace],
  ['revised', words.items.revise],
  ['repealed', words.items.repeal],
  ['recalled', words.items.recall],
  ['withdrawn', words.items.withdraw],
  ['dropped', words.items.drop],
] as const satisfies readonly (readonly [ItemEventKind, string])[];
export type ShownStep = (typeof shown)[number][0];

/** What this person may do with the item now, and nothing else. */
export function ItemSteps({ view }: { view: ItemView }) {
  const { mandate } = useSession();
  const navigate = useNavigate();
  const [taking, setTaking] = useState<ShownStep | null>(null);
  const begin = useItems(({ id }: { id: string }) => {
    void navigate({ to: '/items/$unit/$id', params: { unit: mandate.unit, id } });
  }, words.items.added);
  const open = shown.filter(([event]) => view.steps.includes(event));
  const start = (event: ShownStep): void => {
    const { unit, id } = view;
    if (event === 'replaced') begin.mutate(() => client.items.replace.mutate({ unit: mandate.unit, of: { unit, id } }));
    else setTaking(event);
  };
  const nothing = open.length === 0 && !view.steps.includes('saved');
  const isOthers =
    view.chain.some(({ here }) => here) && !open.some(([event]) => event === 'passed' || event === 'published');
  return (
    <section className="card card-pad no-print" aria-label={words.items.next}>
      <h2>{words.items.next}</h2>
      {nothing && <p className="soft">{words.items.nothingNext}</p>}
      {isOthers && <p className="soft">{words.items.waiting(itemStandingNames[view.standing])}</p>}
      <div className="row step-row">
        {open.map(([event, name]) => (
          <Button
            key={event}
            type={event === 'passed' || event === 'published' ? 'primary' : 'default'}
            danger={event === 'withdrawn' || event === 'dropped'}
            disabled={begin.isPending}
            onClick={() => start(event)}
          >
            {name}
          </Button>
        ))}
      </div>
      <Refused error={begin.error} />
      {taking !== null && <StepDialog view={view} event={taking} onClose={() => setTaking(null)} />}
    </section>
  );
}

interface StepProps {
  readonly view: ItemView;
  readonly event: ShownStep;
  readonly onClose: () => void;
}

function StepDialog({ view, event, onClose }: StepProps) {
  switch (event) {
    case 'passed':
      return <ReviewDialog view={view} onClose={onClose} />;
    case 'published':
    case 'channelled':
      return <ChannelDialog view={view} event={event} onClose={onClose} />;
    case 'repealed':
      return <RepealDialog view={view} onClose={onClose} />;
    case 'replaced':
      return null;
    default:
      return <ReasonStep view={view} event={event} onClose={onClose} />;
  }
}
