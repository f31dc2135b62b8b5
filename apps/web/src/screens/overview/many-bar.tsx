import type { ReportRow } from '@gongkai/reports';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { Span } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { RemindDialog } from './remind-dialog.tsx';
import { ReturnManyDialog } from './return-many-dialog.tsx';
import { useMany } from './use-many.ts';

interface Props {
  readonly span: Span;
  /** The rows that are chosen. */
  readonly rows: readonly ReportRow[];
  readonly all: readonly ReportRow[];
  readonly onClear: () => void;
}

/** Who waits to be accepted, and whose filing is awaited; each act takes of the chosen those it concerns. */
export function ManyBar({ span, rows, all, onClear }: Props) {
  const { modal } = App.useApp();
  const [asking, setAsking] = useState<'return' | 'remind' | null>(null);
  const many = useMany(span, () => {
    setAsking(null);
    onClear();
  });
  const { mandate, may } = useSession();
  const waiting = rows.filter(({ state, unit }) => state === 'submitted' && may('report.decide', unit));
  const owing = rows.filter(
    ({ state, filedOn, unit }) => filedOn === null && state !== 'submitted' && unit !== mandate.unit,
  );
  const accept = (): void =>
    void modal.confirm({
      title: words.filings.acceptMany,
      content: words.filings.acceptManyWhat(waiting.length),
      okText: words.filings.acceptMany,
      onOk: () => many.accept(waiting).catch(() => undefined),
    });

  return (
    <>
      {rows.length > 0 && (
        <div className="sheet-tools many-bar" role="toolbar" aria-label={words.filings.chosen(rows.length)}>
          <strong>{words.filings.chosen(rows.length)}</strong>
          <Button
            type="primary"
            disabled={waiting.length === 0 || many.isPending}
            title={waiting.length === 0 ? words.filings.nothingToAccept : ''}
            onClick={accept}
          >
            {`${words.filings.acceptMany} ${waiting.length}`}
          </Button>
          <Button disabled={waiting.length === 0 || many.isPending} onClick={() => setAsking('return')}>
            {`${words.filings.returnMany} ${waiting.length}`}
          </Button>
          <Button
            disabled={owing.length === 0 || many.isPending}
            title={owing.length === 0 ? words.filings.nothingToRemind : ''}
            onClick={() => setAsking('remind')}
          >
            {`${words.filings.remind} ${owing.length}`}
          </Button>
          <button type="button" className="link-button" onClick={onClear}>
            {words.filings.clear}
          </button>
        </div>
      )}
      {asking === 'return' && (
        <ReturnManyDialog
          rows={waiting}
          busy={many.isPending}
          onCancel={() => setAsking(null)}
          onReasons={(reason, own) => void many.giveBack(waiting, reason, own).catch(() => undefined)}
        />
      )}
      {asking === 'remind' && (
        <RemindDialog
          rows={owing}
          busy={many.isPending}
          onCancel={() => setAsking(null)}
          onNote={(note) => void many.remind(owing, note).catch(() => undefined)}
        />
      )}
      {many.outcome !== null && <OutcomeDialog outcome={many.outcome} rows={all} onClose={many.close} />}
    </>
  );
}
