import { marks } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useState } from 'react';
import { type ChangesSince, queries } from '../../../api/queries.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { ChangeTable } from '../../../ui/change-table.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { readDay } from '../../../ui/read-day.ts';
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
  const { view, form } = useReportPage();
  const asked = useQuery(queries.changes(view.key, since));
  if (asked.isPending) return null;
  if (asked.error !== null) return <p className="soft">{sentenceOf(asked.error)}</p>;
  const { since: from, changes, cells } = asked.data;
  return (
    <>
      <p className="soft">
        {`${from.version === null ? said.sinceDayLine(printTime(from.at)) : said.sinceLine(from.version, printTime(from.at))}${marks.comma}${cells.length === 0 ? said.same : said.changedCells(cells.length)}`}
      </p>
      {changes.length > 0 && <ChangeTable form={form} rows={changes} withUnits={view.key.kind === 'district'} />}
    </>
  );
}
