import type { ReportRow } from '@gongkai/reports';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { words } from '../../words.ts';

interface Props {
  readonly row: ReportRow;
  readonly busy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

export const ReturnDialog = ({ row, ...rest }: Props) => (
  <ReasonDialog
    open
    danger
    title={words.overview.returnTitle(row.unitName)}
    confirm={words.overview.giveBack}
    {...rest}
  />
);
