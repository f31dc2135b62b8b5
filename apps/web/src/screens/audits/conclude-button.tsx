import { checklistProgress } from '@gongkai/auditing';
import type { EngagementView } from '@gongkai/reports';
import { App, Button } from 'antd';
import { client } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal-of.ts';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import { useAudit } from './use-audit.ts';

/** 结项, after asking; or opens a concluded engagement again. What stands in the way is said. */
export function ConcludeButton({ view: { id, revision, state, body } }: { view: EngagementView }) {
  const { mandate } = useSession();
  const { modal, message } = App.useApp();
  const isOpen = state === 'open';
  const { total, answered } = checklistProgress(body.checklist);
  const conclude = useAudit(
    () => undefined,
    () => (isOpen ? words.audits.concluded : words.audits.reopened),
  );
  const run = (): Promise<void> =>
    conclude
      .mutateAsync(() =>
        client.engagements.conclude.mutate({
          ...{ unit: mandate.unit, id, revision },
          state: isOpen ? 'concluded' : 'open',
        }),
      )
      .then(
        () => undefined,
        (error: unknown) => void message.error(sentenceOf(error)),
      );
  return (
    <Button
      onClick={() =>
        void modal.confirm({
          title: isOpen ? words.audits.conclude : words.audits.reopen,
          content: isOpen && (
            <>
              {answered < total && <p className="warn">{words.audits.concludeOpen(total - answered)}</p>}
              <p>{words.audits.concludeWhat}</p>
            </>
          ),
          okText: words.common.confirm,
          cancelText: words.common.cancel,
          onOk: run,
        })
      }
    >
      {isOpen ? words.audits.conclude : words.audits.reopen}
    </Button>
  );
}
