import type { MovedDay, Moves } from '@gongkai/reports';
import { dueStepName, marks, printDay, registerNames } from '@gongkai/words';
import { Table } from 'antd';
import { CaseLink } from '../../ui/case-link.tsx';
import { words } from '../../words.ts';

/** What moves: case by case, the day as it is and as it would be. */
export function MovesList({ moves: { looked, count, moved } }: { moves: Moves }) {
  if (count === 0) return <p role="status">{words.calendar.nothingMoves(looked)}</p>;
  return (
    <section aria-live="polite" ref={(list) => list?.scrollIntoView({ block: 'nearest' })}>
      <p>
        <strong>{words.calendar.looked(looked, count)}</strong>
        {count > moved.length && (
          <span className="faint">{`${marks.open}${words.calendar.movedMost(moved.length)}${marks.close}`}</span>
        )}
      </p>
      <Table<MovedDay>
        size="small"
        rowKey={({ unit, register, caseId, step }) => `${unit}/${register}/${caseId}/${step}`}
        dataSource={[...moved]}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            title: words.calendar.case,
            render: (_, { unit, register, caseId }) => (
              <CaseLink register={register} unit={unit} id={caseId}>
                {`${registerNames[register]} ${caseId}`}
                <span className="faint figure">{` ${unit}`}</span>
              </CaseLink>
            ),
          },
          { title: words.calendar.step, render: (_, { register, step }) => dueStepName(register, step) },
          { title: words.calendar.before, render: (_, { before }) => <Day day={before} /> },
          {
            title: words.calendar.after,
            render: (_, { before, after }) =>
              before === after ? <span className="good">{words.calendar.sameDay}</span> : <Day day={after} />,
          },
        ]}
      />
    </section>
  );
}

const Day = ({ day }: { day: MovedDay['before'] }) => (
  <span className="figure">{day === null ? '—' : printDay(day)}</span>
);
