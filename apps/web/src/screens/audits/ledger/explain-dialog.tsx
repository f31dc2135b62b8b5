import { type LedgerCheck, ledgerKey } from '@gongkai/auditing';
import type { EngagementView } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { Button } from 'antd';
import { client } from '../../../api/client.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { useAudit } from '../use-audit.ts';

interface Props {
  readonly view: EngagementView;
  readonly of: string;
  readonly cell: string;
  readonly check: LedgerCheck;
  readonly onClose: () => void;
}

/** Why a difference stands, in the auditor's words; what the unit itself has said is not changed here. */
export function ExplainDialog({ view, of, cell, check: { side }, onClose }: Props) {
  const { mandate } = useSession();
  const { id, revision, body } = view;
  const note = body.notes[ledgerKey(UnitCode.parse(of), cell, side)];
  const explain = useAudit(onClose, () => words.audits.saved);
  const say = (text: string | null): void =>
    explain.mutate(() => client.engagements.explain.mutate({ unit: mandate.unit, id, revision, of, cell, side, text }));
  return (
    <ReasonDialog
      open
      title={words.audits.explainTitle}
      confirm={words.common.save}
      busy={explain.isPending}
      given={note?.text ?? ''}
      onReason={say}
      onCancel={onClose}
    >
      {note !== undefined && (
        <Button type="text" danger onClick={() => say(null)}>
          {words.audits.takeBack}
        </Button>
      )}
      <Refused error={explain.error} />
    </ReasonDialog>
  );
}
