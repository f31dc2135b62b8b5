import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import '../../styles/work.css';
import { Asked } from '../../ui/asked.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { words } from '../../words.ts';
import { sortWork } from './sort-work.ts';
import { UnitReports } from './unit-reports.tsx';
import { WorkRow } from './work-row.tsx';

/** The first screen: an administrator, who has no part in reports, begins with the units. */
export function WorkScreen() {
  return useSession().mayAnywhere('report.read') ? <Work /> : <Navigate to="/units" replace />;
}

/** What is due, late ones on top, each with its one next step (goal G34). */
function Work() {
  const { mandate, unitName } = useSession();
  const work = useQuery(queries.work(mandate.unit));
  return (
    <>
      <PageHead title={words.work.title} below={<p className="soft">{unitName}</p>} />
      <div className="stack">
        <Asked query={work}>
          {(items) => {
            const late = items.filter((item) => item.late).length;
            if (items.length === 0)
              return (
                <div className="card">
                  <NothingHere title={words.work.empty} what={words.work.emptyWhat} />
                </div>
              );
            return (
              <section className="card" aria-label={words.work.title}>
                <p className="work-count row">
                  <strong>{words.work.due(items.length)}</strong>
                  {late > 0 && <span className="bad">{words.work.late(late)}</span>}
                </p>
                <ol className="work-list">
                  {sortWork(items).map((item) => (
                    <WorkRow key={`${item.task}/${item.unit}/${item.kind}/${item.form}/${item.period}`} item={item} />
                  ))}
                </ol>
              </section>
            );
          }}
        </Asked>
        <UnitReports unit={mandate.unit} />
      </div>
    </>
  );
}
