import type { ReportRow } from '@gongkai/reports';
import { explainRefusal, marks } from '@gongkai/words';
import { Dialog } from '../../ui/dialog.tsx';
import { words } from '../../words.ts';
import type { Outcome } from './use-many.ts';

interface Props {
  readonly outcome: Outcome;
  readonly rows: readonly ReportRow[];
  readonly onClose: () => void;
}

/** What was done, and of every unit that was refused the reason. */
export function OutcomeDialog({ outcome: { lines, refused }, rows, onClose }: Props) {
  const nameOf = new Map(rows.map(({ unit, unitName }) => [unit, unitName]));
  return (
    <Dialog
      title={words.filings.outcome}
      okText={words.filings.close}
      footer={(_, { OkBtn }) => <OkBtn />}
      onOk={onClose}
      onCancel={onClose}
    >
      <p className="gap-below">
        <strong>{lines.join(marks.comma)}</strong>
      </p>
      <p className="soft">{words.filings.refusedHead}</p>
      <ul className="block-list refused-units">
        {refused.map(({ unit, refusal }) => (
          <li key={unit}>{`${nameOf.get(unit) ?? unit}${marks.colon}${explainRefusal(refusal)}`}</li>
        ))}
      </ul>
    </Dialog>
  );
}
