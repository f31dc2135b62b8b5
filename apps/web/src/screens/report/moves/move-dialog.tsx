import { withGloss } from '@gongkai/words';
import { Input, Select } from 'antd';
import { useId, useState } from 'react';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';
import type { Step } from './step.ts';

interface Props {
  readonly step: Step;
  readonly busy: boolean;
  readonly onMove: (reason: string, cells: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

/** A step backwards with its reason; a return may also say what is wrong with single cells. */
export function MoveDialog({ step, busy, onMove, onCancel }: Props) {
  const { form, view } = useReportPage();
  const [cells, setCells] = useState<Readonly<Record<string, string>>>({});
  const field = useId();
  const picked = Object.keys(cells);
  return (
    <ReasonDialog
      open
      title={words.report.step[step]}
      what={
        step === 'submit'
          ? words.filings.missingReasonWhat(view.rollup?.coverage.missing.length ?? 0)
          : words.report.stepConfirm[step]
      }
      confirm={words.report.step[step]}
      danger={step === 'return'}
      busy={busy}
      onCancel={onCancel}
      onReason={(reason) =>
        onMove(
          reason,
          Object.fromEntries(picked.map((cell) => [cell, (cells[cell] ?? '').trim() || reason.slice(0, 500)])),
        )
      }
    >
      {step === 'return' && (
        <div className="stack return-cells">
          <label htmlFor={field}>{words.report.pickReturnCells}</label>
          <Select
            id={field}
            mode="multiple"
            value={picked}
            optionFilterProp="label"
            options={form.cells.map(({ code, fullLabel }) => ({ value: code, label: withGloss(fullLabel) }))}
            onChange={(codes: string[]) => setCells(Object.fromEntries(codes.map((code) => [code, cells[code] ?? ''])))}
          />
          {picked.map((code) => (
            <Input
              key={code}
              addonBefore={<span lang="zh-CN">{form.cells.find((cell) => cell.code === code)?.fullLabel}</span>}
              placeholder={words.report.cellReason}
              aria-label={words.report.cellReason}
              value={cells[code] ?? ''}
              maxLength={500}
              onChange={(event) => setCells({ ...cells, [code]: event.target.value })}
            />
          ))}
        </div>
      )}
    </ReasonDialog>
  );
}
