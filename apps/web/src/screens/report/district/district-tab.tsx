import type { ReportView } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { ComponentProps } from 'react';
import { queries } from '../../../api/queries.ts';
import { Asked } from '../../../ui/asked.tsx';
import { CoverageLine } from '../../../ui/coverage-line.tsx';
import { RollupSheet } from '../../../ui/rollup-sheet.tsx';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

/** The district report's table: rolled up, never typed, with how complete it is. */
export function DistrictTab() {
  const { view, form } = useReportPage();
  const navigate = useNavigate();
  const { unit, form: code, period } = view.key;
  const live = useQuery({ ...queries.totals({ unit, form: code, period }), enabled: view.rollup === null });
  const openCell = (cell: string): void =>
    void navigate({ to: '/totals/$unit', params: { unit }, search: { form: code, period, cell } });
  // Once submitted, the frozen roll-up is the report; before that it is the live one.
  return (
    <div className="stack">
      <Alert type="info" showIcon title={words.report.rollupHint} />
      {view.rollup !== null ? (
        <Rolled rollup={view.rollup} kind={view.unitKind} form={form} onPick={openCell} />
      ) : (
        <Asked query={live}>
          {(totals) => <Rolled rollup={totals} kind={view.unitKind} form={form} onPick={openCell} />}
        </Asked>
      )}
    </div>
  );
}

type RolledProps = Omit<ComponentProps<typeof RollupSheet>, 'rollup'> & {
  readonly rollup: NonNullable<ReportView['rollup']>;
};

function Rolled({ rollup, ...sheet }: RolledProps) {
  return (
    <>
      <CoverageLine coverage={rollup.coverage} />
      <RollupSheet rollup={rollup} {...sheet} />
    </>
  );
}
