import { difference, type FigureChange } from '@gongkai/figures';
import type { Cell } from '@gongkai/forms';
import { marks, withGloss } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Drawer, Table } from 'antd';
import { queries } from '../../../api/queries.ts';
import { Asked } from '../../../ui/asked.tsx';
import { NothingHere } from '../../../ui/nothing-here.tsx';
import { showFigure } from '../../../ui/show-figure.ts';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

/** A submission beside what stands in the fields now, cell by cell (goal G29). */
export function Comparison({ version, onClose }: { version: number; onClose: () => void }) {
  const { view, form, desk } = useReportPage();
  const then = useQuery(queries.submission(view.key, version));
  const now = useValue(desk.figures);
  const narrative = useValue(desk.narrative);
  return (
    <Drawer open size={720} title={words.report.compareTitle(version)} onClose={onClose}>
      <Asked query={then}>
        {(submission) => {
          const changes = difference(form, submission.figures, now);
          const chapters = form.chapters.filter(
            ({ code }) => (submission.narrative[code] ?? '') !== (narrative[code] ?? ''),
          );
          if (changes.length === 0 && chapters.length === 0) return <NothingHere title={words.report.compareSame} />;
          return (
            <div className="stack">
              {chapters.length > 0 && (
                <p>{words.report.compareText(chapters.map(({ title }) => title).join(marks.list))}</p>
              )}
              <Changes changes={changes} />
            </div>
          );
        }}
      </Asked>
    </Drawer>
  );
}

const print = (cell: Cell, figure: number | null): string =>
  figure === null ? words.common.notReported : showFigure(cell, figure);

function Changes({ changes }: { changes: readonly FigureChange[] }) {
  return (
    <Table<FigureChange>
      size="small"
      rowKey={({ cell }) => cell.code}
      dataSource={[...changes]}
      pagination={false}
      columns={[
        { title: words.report.compareCell, render: (_, { cell }) => withGloss(cell.fullLabel) },
        { title: words.report.compareThen, align: 'right', render: (_, { cell, before }) => print(cell, before) },
        { title: words.report.compareNow, align: 'right', render: (_, { cell, after }) => print(cell, after) },
        {
          title: words.report.compareDiff,
          align: 'right',
          render: (_, { cell, change }) =>
            change === null ? '' : `${change > 0 ? '+' : '−'}${showFigure(cell, Math.abs(change))}`,
        },
      ]}
    />
  );
}
