import type { ItemView } from '@gongkai/reports';
import { client } from '../../api/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import type { ShownStep } from './item-steps.tsx';
import { sendReview } from './send-review.ts';
import { useItems } from './use-items.ts';

type Step = Exclude<ShownStep, 'passed' | 'published' | 'channelled' | 'repealed' | 'replaced'>;

const asked = {
  returned: { title: words.items.returnTitle, what: words.items.returnWhat, confirm: words.items.return },
  escalated: { title: words.items.escalate, what: words.items.escalateWhat, confirm: words.items.escalate },
  revised: { title: words.items.revise, what: words.items.reviseWhat, confirm: words.items.revise },
  withdrawn: { title: words.items.withdraw, what: words.items.withdrawWhat, confirm: words.items.withdraw },
  recalled: { title: words.items.recall, what: words.items.recallWhat, confirm: words.items.recall },
  dropped: { title: words.items.drop, what: words.items.dropWhat, confirm: words.items.drop },
} as const satisfies Record<Step, object>;

interface Props {
  readonly view: ItemView;
  readonly event: Step;
  readonly onClose: () => void;
}

/** Steps that need a reason, or only to be confirmed. */
export function ReasonStep({ view, event, onClose }: Props) {
  const act = useItems(onClose);
  const { title, what, confirm } = asked[event];
  const run = (reason: string): void => act.mutate(() => send(view, event, reason));
  if (event === 'recalled' || event === 'dropped')
    return (
      <Dialog
        title={title}
        okText={confirm}
        okButtonProps={{ danger: event === 'dropped', disabled: act.isPending }}
        onOk={() => run('')}
        onCancel={onClose}
      >
        <p className="soft">{what}</p>
        <Refused error={act.error} />
      </Dialog>
    );
  return (
    <ReasonDialog
      open
      title={title}
      what={what}
      confirm={confirm}
      danger={event === 'withdrawn'}
      busy={act.isPending}
      onReason={run}
      onCancel={onClose}
    >
      <Refused error={act.error} />
    </ReasonDialog>
  );
}

function send(view: ItemView, event: Step, reason: string): Promise<unknown> {
  const { unit, id, seq: seen } = view;
  switch (event) {
    case 'returned':
      return sendReview(view, { decision: 'return', reason, answers: {} });
    case 'escalated':
      return sendReview(view, { decision: 'escalate', reason, answers: {} });
    case 'revised':
      return client.items.revise.mutate({ unit, id, seen, reason });
    case 'withdrawn':
      return client.items.withdraw.mutate({ unit, id, seen, reason });
    case 'recalled':
      return client.items.recall.mutate({ unit, id, seen });
    case 'dropped':
      return client.items.drop.mutate({ unit, id, seen });
  }
}
