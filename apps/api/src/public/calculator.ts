import {
  calendarOf,
  type ExplainedTerm,
  explainTerm,
  namedTerm,
  runClock,
  type Term,
  termNames,
  whatIfDays,
  whatIfEvents,
} from '@gongkai/calendar';
import { PlainDate } from '@gongkai/kernel';
import type { Words } from '@gongkai/words/by-language';
import { z } from 'zod';
import { type Html, html } from './html.ts';

const calendar = calendarOf([]);

/** Nobody's browser is refused for an empty field: what is no day is as if it were not filled in. */
const Day = PlainDate.refine((day) => day >= '2000-01-01' && day <= '2099-12-31')
  .optional()
  .catch(undefined);
const Asked = z.object({
  start: Day,
  term: z.enum([...termNames, 'custom']).catch('reply'),
  n: z.coerce.number().int().min(1).max(400).optional().catch(undefined),
  unit: z.enum(['working-day', 'day', 'month']).catch('working-day'),
});
const Acts = z.object({
  received: Day,
  correctionAsked: Day,
  corrected: Day,
  thirdAsked: Day,
  thirdReceived: Day,
  thirdAnswered: Day,
  extended: Day,
  feeNoticed: Day,
  feeReceived: Day,
  feePaid: Day,
  delivered: Day,
});

/** The calculator as a page of its own: two forms that ask by address, and what was asked for (design D14). */
export function calculatorPage(say: Words, query: Readonly<Record<string, string>>, today: PlainDate): Html {
  const words = say.words.calendar;
  const asked = Asked.parse(query);
  const acts = Acts.parse(query);
  return html`<section>
<h1>${words.calculator}</h1>
<p>${words.calculatorWhat}</p>
<h2>${words.byTerm}</h2>
<form class="pub-fields" action="/public/calculator">
${field('start', words.start, asked.start, words.startHint)}
<p><label for="term">${words.term}</label><select id="term" name="term">
${[...termNames, 'custom' as const].map((name) => option(name, name === 'custom' ? words.custom : words.terms[name], asked.term))}
</select></p>
<p><label for="n">${words.custom}${say.marks.colon}${words.days}</label><input id="n" name="n" inputmode="numeric" maxlength="3" value="${asked.n ?? ''}"/></p>
<p><label for="unit">${words.unitTitle}</label><select id="unit" name="unit">
${(['working-day', 'day', 'month'] as const).map((unit) => option(unit, words.unit[unit], asked.unit))}
</select></p>
<p><button type="submit">${words.calculate}</button></p>
</form>
${query.start === undefined ? null : termResult(say, asked)}
<h2>${words.byApplication}</h2>
<p>${words.byApplicationWhat}</p>
<form class="pub-fields" action="/public/calculator">
${whatIfDays.map((name) => field(name, words.act[name], acts[name]))}
<p><button type="submit">${words.calculate}</button></p>
</form>
${query.received === undefined ? null : clockResult(say, acts, today)}
</section>`;
}

const option = (value: string, text: string, chosen: string): Html =>
  value === chosen
    ? html`<option value="${value}" selected="">${text}</option>`
    : html`<option value="${value}">${text}</option>`;

const field = (name: string, label: string, day: PlainDate | undefined, hint = ''): Html =>
  html`<p><label for="${name}">${label}</label><input type="date" id="${name}" name="${name}" min="2000-01-01" max="2099-12-31" value="${day ?? ''}"/>${hint === '' ? null : html`<span class="pub-note">${hint}</span>`}</p>`;

const problem = (text: string): Html => html`<p class="pub-result" role="alert">${text}</p>`;

function termResult(say: Words, { start, term, n, unit }: z.infer<typeof Asked>): Html {
  const words = say.words.calendar;
  if (start === undefined) return problem(words.wrongDay);
  if (term !== 'custom') {
    const named = namedTerm(term, start);
    return named === null ? problem(words.noTerm) : termFound(say, explainTerm(calendar, start, named), named);
  }
  if (n === undefined) return problem(words.wrongDays);
  return termFound(say, explainTerm(calendar, start, { days: n, unit }), null);
}

function termFound(say: Words, { end, provisional, steps, rolledFrom }: ExplainedTerm, term: Term | null): Html {
  const words = say.words.calendar;
  return html`<div class="pub-result" role="status">
<p>${words.result}${say.marks.colon}<strong>${say.printDay(end)}</strong>${provisional ? html` <span class="pub-mark">${words.provisional}</span> ${words.provisionalWhat}` : null}</p>
${term === null ? null : html`<p>${words.law(term.days, words.unit[term.unit], term.article)}</p>`}
${rolledFrom === null ? null : html`<p>${words.rolled(say.printDay(rolledFrom))}</p>`}
${stepList(say, steps.map(say.explainClockStep))}
</div>`;
}

function clockResult(say: Words, acts: z.infer<typeof Acts>, today: PlainDate): Html {
  const words = say.words.calendar;
  const events = whatIfEvents(acts);
  if (events === null) return problem(words.wrongDay);
  // Days that are still to come may be tried: the clock stands at the last of them.
  const asOf = Object.values(acts).reduce<PlainDate>(
    (last, day) => (day !== undefined && day > last ? day : last),
    today,
  );
  const { due, originalDue, extended, provisional, inTime, overdueBy, correctionBy, steps, breaches } = runClock(
    events,
    calendar,
    asOf,
  );
  return html`<div class="pub-result" role="status">
<p>${words.due}${say.marks.colon}<strong>${due === null ? words.noDue : say.printDay(due)}</strong>${provisional ? html` <span class="pub-mark">${words.provisional}</span> ${words.provisionalWhat}` : null}</p>
${extended > 0 && originalDue !== null ? html`<p>${words.originalDue(say.printDay(originalDue))}</p>` : null}
${inTime === null ? null : html`<p>${inTime ? words.inTime : words.overdueBy(overdueBy)}</p>`}
${correctionBy === null ? null : html`<p>${words.correctionBy(say.printDay(correctionBy))}</p>`}
${breaches.length === 0 ? null : html`<p>${words.breaches}</p><ul>${breaches.map((breach) => html`<li>${say.explainRefusal(breach)}</li>`)}</ul>`}
${stepList(say, steps.map(say.explainClockStep))}
</div>`;
}

const stepList = ({ words }: Words, steps: readonly string[]): Html | null =>
  steps.length === 0
    ? null
    : html`<h3>${words.calendar.steps}</h3><ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>`;
