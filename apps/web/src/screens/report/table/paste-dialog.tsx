import type { PasteReading } from '@gongkai/figures';
import { findCell } from '@gongkai/forms';
import { Button } from 'antd';
import { Dialog } from '../../../ui/dialog.tsx';
import { OfficialLabel } from '../../../ui/official-label.tsx';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

interface Props {
  readonly reading: PasteReading;
  readonly onTake: (reading: PasteReading) => void;
  readonly onClose: () => void;
}

// More of them say no more: the source has to be mended anyway.
const mostShown = 50;

/** What is wrong with a pasted block, place by place, and nothing taken; or what has to be looked at before it is. */
export function PasteDialog({ reading, onTake, onClose }: Props) {
  const { form } = useReportPage();
  const says = words.entry;
  const { cells, problems, doubts } = reading;
  const isWrong = problems.length > 0;
  const filled = new Map(cells.map((each) => [each.cell, each]));
  const lines = isWrong
    ? problems.map((each) => ({ ...each, says: says.problems[each.why] }))
    : doubts.map((each) => ({ ...each, says: says.doubts[each.why] }));
  const changed = cells.filter(({ text, was }) => text !== was).length;
  return (
    <Dialog
      width={760}
      title={says.pasteTitle}
      onCancel={onClose}
      footer={
        isWrong ? (
          <Button type="primary" onClick={onClose}>
            {words.common.close}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{words.common.cancel}</Button>
            <Button type="primary" autoFocus onClick={() => onTake(reading)}>
              {says.pasteTake(changed)}
            </Button>
          </>
        )
      }
    >
      <p className={isWrong ? 'bad gap-below' : 'gap-below'}>
        {isWrong ? says.pasteWrong(problems.length) : says.pasteDoubt(doubts.length)}
      </p>
      <div className="look-over">
        <table>
          <thead>
            <tr>
              <th scope="col">{says.pasteColumns.place}</th>
              <th scope="col">{says.pasteColumns.cell}</th>
              <th scope="col">{says.pasteColumns.text}</th>
              {!isWrong && <th scope="col">{says.pasteColumns.was}</th>}
              {!isWrong && <th scope="col">{says.pasteColumns.now}</th>}
              <th scope="col">{says.pasteColumns.why}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, mostShown).map(({ row, column, text, cell, says: why }) => (
              <tr key={`${row} ${column}`}>
                <td>{says.pastePlace(row, column)}</td>
                <td>{cell !== null && <OfficialLabel text={findCell(form, cell)?.fullLabel ?? cell} />}</td>
                <td className="figure">{text}</td>
                {!isWrong && <td className="figure">{cell === null ? '' : filled.get(cell)?.was}</td>}
                {!isWrong && <td className="figure">{cell === null ? '' : filled.get(cell)?.text}</td>}
                <td className={isWrong ? 'bad' : 'warn'}>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > mostShown && <p className="soft">{says.pasteMore(lines.length - mostShown)}</p>}
    </Dialog>
  );
}
