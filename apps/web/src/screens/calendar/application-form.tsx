import { runClock, type WhatIfDay, type WorkCalendar, whatIfDays, whatIfEvents } from '@gongkai/calendar';
import type { PlainDate } from '@gongkai/kernel';
import { clockColourNames, explainClockStep, explainRefusal, printDay } from '@gongkai/words';
import { useState } from 'react';
import { DayField } from '../../ui/day-field.tsx';
import { readDay } from '../../ui/read-day.ts';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { FoundDay } from './found-day.tsx';
import { StepList } from './step-list.tsx';

type Days = { readonly [Day in WhatIfDay]?: PlainDate | undefined };

/** The clock of an application from the days of its acts. */
export function ApplicationForm({ calendar }: { calendar: WorkCalendar }) {
  const [texts, setTexts] = useState<{ readonly [Day in WhatIfDay]?: string }>({ received: today() });
  const days: Days = Object.fromEntries(whatIfDays.map((name) => [name, readDay(texts[name] ?? '') ?? undefined]));
  return (
    <section className="card card-pad">
      <h2>{words.calendar.byApplication}</h2>
      <p className="faint">{words.calendar.byApplicationWhat}</p>
      <div className="field-grid">
        {whatIfDays.map((name) => (
          <div key={name} className="field">
            <label htmlFor={`try-${name}`}>{words.calendar.act[name]}</label>
            <DayField
              id={`try-${name}`}
              value={texts[name] ?? ''}
              onChange={(text) => setTexts({ ...texts, [name]: text })}
            />
          </div>
        ))}
      </div>
      <Tried calendar={calendar} days={days} />
    </section>
  );
}

function Tried({ calendar, days }: { calendar: WorkCalendar; days: Days }) {
  const events = whatIfEvents(days);
  if (events === null) return <p className="warn">{words.calendar.wrongDay}</p>;
  // Days that are still to come may be tried: the clock stands at the last of them.
  const asOf = Object.values(days).reduce<PlainDate>(
    (last, day) => (day !== undefined && day > last ? day : last),
    today(),
  );
  const clock = runClock(events, calendar, asOf);
  const { due, originalDue, extended, provisional, inTime, overdueBy, remaining, colour, correctionBy } = clock;
  return (
    <div className="found-day" aria-live="polite">
      <FoundDay label={words.calendar.due} day={due} provisional={provisional} />
      <p className="clock-word" data-colour={colour}>
        <span className="clock-left">
          {inTime === true && words.calendar.inTime}
          {inTime === false && words.calendar.overdueBy(overdueBy)}
          {inTime === null && remaining !== null && words.calendar.left(remaining)}
          {inTime === null && remaining === null && clockColourNames[colour]}
        </span>
      </p>
      {extended > 0 && originalDue !== null && (
        <p className="soft">{words.calendar.originalDue(printDay(originalDue))}</p>
      )}
      {correctionBy !== null && <p className="soft">{words.calendar.correctionBy(printDay(correctionBy))}</p>}
      {clock.breaches.length > 0 && (
        <div role="alert" className="bad">
          <p>{words.calendar.breaches}</p>
          <ul className="plain-list">
            {clock.breaches.map((breach) => (
              <li key={JSON.stringify(breach)}>{explainRefusal(breach)}</li>
            ))}
          </ul>
        </div>
      )}
      <StepList steps={clock.steps.map((step) => ({ kind: step.kind, text: explainClockStep(step) }))} />
    </div>
  );
}
