import type { ApplicationView } from '@gongkai/reports';
import { explainClockStep, printShortDay } from '@gongkai/words';
import { words } from '../../../words.ts';

/** How the day was found, run by run, so that anybody can count along (goal G42). */
export function ClockCard({ view }: { view: ApplicationView }) {
  const { clock } = view;
  return (
    <section className="card card-pad">
      <h2>{words.applications.clock}</h2>
      {clock === null ? (
        <p className="soft">{words.applications.clockNone}</p>
      ) : (
        <>
          <p className="soft">{words.applications.clockUnder[clock.regulation]}</p>
          {clock.waits.map((wait) => (
            <p key={`${wait.for}/${wait.party}`} className="warn">
              {`${words.applications.waits}${words.applications.waitFor[wait.for]}`}
              {wait.until !== null && words.applications.until(printShortDay(wait.until))}
            </p>
          ))}
          <ol className="clock-steps">
            {clock.steps.map((step, index) => (
              <li key={index} data-kind={step.kind}>
                {explainClockStep(step)}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
