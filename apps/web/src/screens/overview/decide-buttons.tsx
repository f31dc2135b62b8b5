import { mayFollow, type ReportRow } from '@gongkai/reports';
import { Button } from 'antd';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';

interface Props {
  readonly row: ReportRow;
  readonly busy: boolean;
  readonly onAccept: (row: ReportRow) => void;
  readonly onReturn: (row: ReportRow) => void;
}

/** Accept and return, where the state and one's right allow them. */
export function DecideButtons({ row, busy, onAccept, onReturn }: Props) {
  const { may } = useSession();
  if (row.state !== 'submitted' || !may('report.decide', row.unit) || !mayFollow('accepted', row.state)) return null;
  return (
    <span className="row decide">
      <Button type="primary" size="small" disabled={busy} onClick={() => onAccept(row)}>
        {words.overview.accept}
      </Button>
      <Button size="small" disabled={busy} onClick={() => onReturn(row)}>
        {words.overview.giveBack}
      </Button>
    </span>
  );
}
