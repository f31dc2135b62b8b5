import { findCell } from '@gongkai/forms';
import type { Figure } from '@gongkai/kernel';
import type { ExplainedChange } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Radio, Table } from 'antd';
import { useState } from 'react';
import { type ChangesSince, queries } from '../../../api/queries.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { OfficialLabel } from '../../../ui/official-label.tsx';
import { readDay } from '../../../ui/read-day.ts';
import { showFigure } from '../../../ui/show-figure.ts';
import { printTime } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

const said = words.corrections;
const events = ['submitted', 'accepted', 'published'] as const;
type Event = (typeof events)[number];

/** What has changed since a step or a day: cell by cell, by whom and why (goal G29). */
export function SinceChanges({ first }: { first?: Event }) {
  const { view } = useReportPage();
  const happened = events.filter((event) => view.history.some((entry) => entry.event === event));
  const [chosen, setChosen] = useState<Event | 'day'>(first ?? happened.at(-1) ?? 'day');
  const [day, setDay] = useState('');
  const on = readDay(day);
  const since: ChangesSince | null = chosen !== 'day' ? { event: chosen } : on === null ? null : { on };
  return (
    <div className="stack since-changes">
      <div className="row">
        <Radio.Group
          aria-label={said.since}
          value={chosen}
          onChange={({ target }) => setChosen(events.find((event) => event === target.value) ?? 'day')}
          options={[
            ...happened.map((event) => ({ value: event, label: said.sinceEvent[event] })),
            { value: 'day', label: said.sinceDay },
          ]}
        />
        {chosen === 'day' && <DayField label={said.sinceDay} value={day} onChange={setDay} />}
      </div>
      {since !== null && <Changes since={since} />}
    </div>
  );
}

function Changes({ since }: { since: ChangesSince }) {
  const { view } = useReportPage();
  const asked = useQuery(queries.changes(view.key, since));
  if (asked.isPending) return null;
  if (asked.error !== null) return <p className="soft">{sentenceOf(asked.error)}</p>;
  const { since: from, changes, cells } = asked.data;
  return (
    <>
      <p className="soft">
        {`${said.sinceLine(from.version, printTime(from.at))}${marks.comma}${cells.length === 0 ? said.same : said.changedCells(cells.length)}`}
      </p>
      {changes.length > 0 && <ChangeTable rows={changes} />}
    </>
  );
}

function ChangeTable({ rows }: { rows: readonly ExplainedChange[] }) {
  const { view, form } = useReportPage();
  const print = (code: string, figure: Figure): string => {
    const cell = findCell(form, code);
    return figure === null || cell === undefined ? words.common.notReported : showFigure(cell, figure);
  };
  const whose = { title: said.whose, render: (_: unknown, { unitName }: ExplainedChange) => unitName };
  return (
    <Table<ExplainedChange>
      size="small"
      rowKey={({ unit, cell }) => `${unit}/${cell}`}
      dataSource={[...rows]}
      pagination={{ defaultPageSize: 50, hideOnSinglePage: true }}
      columns={[
        ...(view.key.kind === 'district' ? [whose] : []),
        { title: said.cell, render: (_, { cell }) => <OfficialLabel text={findCell(form, cell)?.fullLabel ?? cell} /> },
        { title: said.before, align: 'right', render: (_, { cell, before }) => print(cell, before) },
        { title: said.after, align: 'right', render: (_, { cell, after }) => print(cell, after) },
        {
          title: said.who,
          render: (_, { by, at }) => (
            <>
              {by}
              {at !== null && <div className="faint figure">{printTime(at)}</div>}
            </>
          ),
        },
        {
          title: said.why,
          render: (_, { reason }) =>
            reason === null ? <span className="faint">{said.noReason}</span> : <span>{reason}</span>,
        },
      ]}
    />
  );
}
