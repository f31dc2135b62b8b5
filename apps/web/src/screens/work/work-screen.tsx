import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { Alert } from 'antd';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/cases.css';
import '../../styles/work.css';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { AuditDesk } from './audit-desk.tsx';
import { CorrectionNotices } from './correction-notices.tsx';
import { DeskRow } from './desk-row.tsx';
import { FindingRow } from './finding-row.tsx';
import { NotSent } from './not-sent.tsx';
import { isMine, sortWork, type Task } from './sort-work.ts';
import { UnitReports } from './unit-reports.tsx';
import { useReminders } from './use-reminders.ts';
import { WaitingOffers } from './waiting-offers.tsx';
import { WhichUnit } from './which-unit.tsx';
import { WhoIsMissing } from './who-is-missing.tsx';
import { WorkRow } from './work-row.tsx';

/** The first screen: an administrator, who has no part in reports, begins with the units. */
export function WorkScreen() {
  return useSession().mayAnywhere('report.read') ? <Work /> : <Navigate to="/units" replace />;
}

/** What is due, late ones on top, each with its one next step (goal G34). */
function Work() {
  const { mandate, membership, unitName, unitKind, may } = useSession();
  const mayAnswer = may('findings.read', mandate.unit);
  const work = useQuery(queries.work(mandate.unit));
  const desk = useQuery(queries.desk(mandate.unit));
  const addressed = useQuery({ ...queries.addressed(mandate.unit), enabled: mayAnswer });
  // What those below have to answer stands in the list of findings.
  const toAnswer = (addressed.data ?? []).filter(({ of, state }) => of === mandate.unit && state === 'sent');
  return (
    <>
      <PageHead title={words.work.title} below={<p className="soft">{unitName}</p>} />
      <div className="stack">
        {membership.past && <Alert type="info" showIcon title={words.work.past} />}
        <NotSent />
        {may('audit.edit', mandate.unit) && <WhichUnit />}
        {may('audit.edit', mandate.unit) && <AuditDesk />}
        <Asked query={work}>
          {(reports) => (
            <Asked query={desk}>
              {(cases) =>
                mayAnswer ? (
                  <Asked query={addressed}>{() => <Tasks tasks={sortWork(reports, cases, toAnswer)} />}</Asked>
                ) : (
                  <Tasks tasks={sortWork(reports, cases, [])} />
                )
              }
            </Asked>
          )}
        </Asked>
        <WhoIsMissing />
        <CorrectionNotices />
        <WaitingOffers />
        {unitKind !== 'section' && <UnitReports unit={mandate.unit} />}
      </div>
    </>
  );
}

function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const { mandate, may } = useSession();
  const reminders = useReminders(mandate.unit);
  const late = tasks.filter((task) => task.late).length;
  const groups = [
    { name: words.work.mine, tasks: tasks.filter(isMine) },
    { name: words.work.others, tasks: tasks.filter((task) => !isMine(task)) },
  ].filter((group) => group.tasks.length > 0);
  // Whoever only audits files nothing and is asked for nothing.
  if (tasks.length === 0 && may('audit.edit', mandate.unit)) return null;
  if (tasks.length === 0)
    return (
      <div className="card">
        <NothingHere title={words.work.empty} what={words.work.emptyWhat} />
      </div>
    );
  return (
    <section className="card" aria-label={words.work.title}>
      <p className="work-count row">
        <strong>{words.work.due(tasks.length)}</strong>
        {late > 0 && <span className="bad">{words.work.late(late)}</span>}
        {reminders.count > 0 && <span className="warn">{words.calendar.reminders(reminders.count)}</span>}
      </p>
      {groups.map((group) => (
        <div key={group.name}>
          {group.name !== words.work.mine || groups.length > 1 ? (
            <h2 className="work-group">
              {group.name} <span className="figure faint">{group.tasks.length}</span>
            </h2>
          ) : null}
          <ol className="work-list">
            {group.tasks.map((task) => (
              <TaskRow key={keyOf(task)} task={task} reminders={reminders} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function TaskRow({ task, reminders }: { task: Task; reminders: ReturnType<typeof useReminders> }) {
  switch (task.of) {
    case 'report':
      return <WorkRow item={task.item} />;
    case 'finding':
      return <FindingRow row={task.item} />;
    case 'case':
      return <DeskRow item={task.item} missed={reminders.missedOf(task.item)} onSeen={reminders.seenOf(task.item)} />;
  }
}

function keyOf(task: Task): string {
  switch (task.of) {
    case 'report': {
      const { task: step, unit, kind, form, period } = task.item;
      return [step, unit, kind, form, period].join('/');
    }
    case 'finding':
      return ['finding', task.item.auditor, task.item.id].join('/');
    case 'case': {
      const { unit, register, caseId, step } = task.item;
      return [unit, register, caseId, step].join('/');
    }
  }
}
