import { findSignInState, findUnit } from '@gongkai/db';
import { printPeriod, type Result } from '@gongkai/kernel';
import { contract, type DeskItem, type WorkItem } from '@gongkai/reports';
import { type Asking, perform, readFeedToken, signWith } from '@gongkai/services';
import { dueStepName, formNames, registerNames, screens } from '@gongkai/words';
import { Hono } from 'hono';
import type { z } from 'zod';
import { todayAt } from '../auth/asking-of.ts';
import type { ServedHouse } from '../house.ts';
import { refused } from '../server/refused.ts';
import type { Carried } from '../server/security-headers.ts';
import { type CalendarEntry, toIcal } from './ical.ts';

const words = screens.zh.calendar;

/** `/calendar/<token>.ics`: what is due, for calendar programs, which cannot sign in. Nothing of an applicant is in it. */
export function calendarRoutes(house: ServedHouse): Hono<Carried> {
  const app = new Hono<Carried>();
  app.get('/:file{.+\\.ics}', async (c) => {
    const feed = await findFeed(house, c.req.param('file').slice(0, -'.ics'.length));
    if (feed === null) return refused(c, { code: 'not-found', facts: {} });
    const entries: CalendarEntry[] = [];
    for (const asking of feed.askings) entries.push(...(await entriesOf(house, asking)));
    const text = toIcal(feed.name, entries, house.now());
    return c.body(text, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="gongkai.ics"',
    });
  });
  return app;
}

/** Whose feed it is, if that person still works where the token says; as what they ask today. */
async function findFeed(house: ServedHouse, token: string) {
  const feed = readFeedToken(token, signWith(house.secret));
  const person = feed === null ? null : await findSignInState(house.db.identity, feed.personId);
  if (feed === null || person === null || person.suspended || person.mustChange) return null;
  if (feed.number !== person.feedNumber) return null;
  const memberships = person.memberships.filter(
    ({ unit, past }) => !past && (feed.unit === null || unit === feed.unit),
  );
  if (memberships.length === 0) return null;
  const now = house.now();
  const who = { personId: feed.personId, personName: person.name, today: todayAt(now), now };
  const askings: Asking[] = memberships.map((mandate) => ({ ...who, mandate }));
  if (feed.unit === null) return { askings, name: words.feedNamePersonal(person.name) };
  const { unit } = feed;
  const named = await house.db.readOpen((query) => findUnit(query, unit, who.today));
  return { askings, name: words.feedName(named?.name ?? unit) };
}

async function entriesOf(house: ServedHouse, asking: Asking): Promise<CalendarEntry[]> {
  const { unit } = asking.mandate;
  const ask = async <Value>(name: 'desk.list' | 'work.list', input: unknown, output: z.ZodType<Value[]>) =>
    listed(await perform(house, asking, { name, input, key: null }), output);
  const desk = await ask('desk.list', { unit, reach: 'house', limit: 500 }, contract['desk.list'].output);
  const work = await ask('work.list', { unit }, contract['work.list'].output);
  return [...desk.map(deskEntry), ...work.flatMap(workEntry)];
}

// What one may not see is simply not in one's calendar.
const listed = <Value>(result: Result<unknown>, output: z.ZodType<Value[]>): Value[] =>
  result.ok ? output.parse(result.value) : [];

function deskEntry({ unit, unitName, register, caseId, step, dueOn, provisional, late }: DeskItem): CalendarEntry {
  const summary = words.feedSummary(dueStepName(register, step), registerNames[register], caseId);
  const certain = provisional ? words.feedProvisional(summary) : summary;
  return {
    about: [unit, register, caseId, step],
    day: dueOn,
    summary: late ? words.feedLate(certain) : certain,
    description: unitName,
  };
}

function workEntry({ task, unit, unitName, kind, form, period, due, late }: WorkItem): CalendarEntry[] {
  if (due === null) return [];
  const report = `${printPeriod(period)}${formNames[form]}`;
  const summary = words.feedReport(screens.zh.work.task[task], report);
  return [
    {
      about: [unit, kind, form, period],
      day: due,
      summary: late ? words.feedLate(summary) : summary,
      description: unitName,
    },
  ];
}
