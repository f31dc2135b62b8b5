import type { Holiday } from '@gongkai/calendar';
import type { PlainDate } from '@gongkai/kernel';
import type { YearInForce } from '@gongkai/reports';
import { marks, printMonthDay, printShortDay } from '@gongkai/words';
import { Button, Table } from 'antd';
import { printDayAt } from '../../ui/today.ts';
import { words } from '../../words.ts';

interface Props {
  readonly rows: readonly YearInForce[];
  /** Null: one may only look. */
  readonly onEdit: ((year: number) => void) | null;
}

/** Years, the newest first: what holds, by which notice, and who entered it. */
export function YearsTable({ rows, onEdit }: Props) {
  return (
    <section className="card">
      <Table<YearInForce>
        size="middle"
        rowKey="year"
        dataSource={[...rows]}
        pagination={{ pageSize: 6, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: words.calendar.year, dataIndex: 'year', width: 80, className: 'figure' },
          {
            title: words.calendar.notice,
            width: 220,
            render: (_, { body }) => body?.notices.map((notice) => <div key={notice}>{notice}</div>),
          },
          {
            title: words.calendar.holidays,
            render: (_, { body }) =>
              body === null ? (
                <span className="warn">{words.calendar.none}</span>
              ) : (
                <span className="holiday-list">
                  {body.holidays.map((holiday) => (
                    <HolidayText key={`${holiday.name}${holiday.from}`} holiday={holiday} year={body.year} />
                  ))}
                </span>
              ),
          },
          {
            title: words.calendar.sourceTitle,
            width: 170,
            render: (_, { source, by, at }) => (
              <>
                {words.calendar.source[source]}
                {by !== null && at !== null && <div className="faint">{`${by} ${printDayAt(at)}`}</div>}
              </>
            ),
          },
          ...(onEdit === null
            ? []
            : [
                {
                  title: <span className="visually-hidden">{words.calendar.change}</span>,
                  width: 90,
                  render: (_: unknown, { year, source }: YearInForce) => (
                    <Button size="small" onClick={() => onEdit(year)}>
                      {source === 'none' ? words.calendar.enter : words.calendar.change}
                    </Button>
                  ),
                },
              ]),
        ]}
      />
    </section>
  );
}

function HolidayText({ holiday, year }: { holiday: Holiday; year: number }) {
  const { name, from, to, worked } = holiday;
  const short = (day: PlainDate) => (day.startsWith(`${year}-`) ? printMonthDay(day) : printShortDay(day));
  return (
    <span>
      {`${name} `}
      <span className="figure">{from === to ? short(from) : `${short(from)}—${short(to)}`}</span>
      {worked.length > 0 && (
        <span className="faint figure">{`${marks.open}${words.calendar.worked} ${worked.map(short).join(marks.list)}${marks.close}`}</span>
      )}
    </span>
  );
}
