import { findCell } from '@gongkai/forms';
import type { TallyView } from '@gongkai/reports';
import { marks, withGloss } from '@gongkai/words';
import { Alert } from 'antd';
import { showFigure } from '../../../ui/show-figure.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

/** What has changed in the registers since the report was filed, cell by cell: the figures filed stand until corrected. */
export function SinceFiling({ since }: { since: TallyView['since'] }) {
  const { form } = useReportPage();
  if (since.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="tally-since"
      title={words.tally.since}
      description={
        <ul>
          {since.map(({ cell: code, filed, now }) => {
            const cell = findCell(form, code);
            if (cell === undefined) return null;
            const said = words.tally.sinceWhat(showFigure(cell, filed), showFigure(cell, now));
            return <li key={code}>{`${withGloss(cell.fullLabel)}${marks.colon}${said}`}</li>;
          })}
        </ul>
      }
    />
  );
}
