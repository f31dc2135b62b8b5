import { z } from 'zod';
import type { Reading } from '../database.ts';
import {
  type ApplicationQuestion,
  colourConditions,
  conditionsOf,
  isOpen,
  onlyDue,
  parameters,
  scopeOf,
  withDue,
} from './application-conditions.ts';

const Count = z.object({ count: z.number().int() });

/** How many the whole filter finds, how many of them are open, and how many of those overdue. */
export async function countApplications(reading: Reading, question: ApplicationQuestion) {
  const [total, open, overdue] = await reading.inPlace(() =>
    Promise.all([
      count(reading, question, []),
      count(reading, question, [isOpen]),
      asksAll(question) ? countOverdue(reading, question) : count(reading, blackOf(question), []),
    ]),
  );
  return { total, open, overdue: asksBlack(question) ? overdue : 0 };
}

const blackOf = (question: ApplicationQuestion): ApplicationQuestion => ({
  ...question,
  filter: { ...question.filter, colours: ['black'] },
});

const asksAll = ({ filter }: ApplicationQuestion): boolean =>
  conditionsOf({ filter }, parameters().give).length === 0 && filter.colours.length === 0;

// A due day that is past says itself that its case is open.
async function countOverdue(reading: Reading, question: ApplicationQuestion): Promise<number> {
  const { values, give } = parameters();
  const [row] = await reading.rows(
    Count,
    `select count(*)::int as count from due_day a where ${scopeOf(question, 'count', give).join(' and ')}
       and a.register = 'applications' and a.step = 'reply' and a.due_on < ${give(question.colourDays.today)}::date`,
    values,
  );
  return row?.count ?? 0;
}

const asksBlack = ({ filter }: ApplicationQuestion): boolean =>
  filter.colours.length === 0 || filter.colours.includes('black');

async function count(reading: Reading, question: ApplicationQuestion, more: readonly string[]): Promise<number> {
  const { values, give } = parameters();
  const colours = colourConditions(question, give);
  const asked = [...scopeOf(question, 'count', give), ...conditionsOf(question, give), ...colours, ...more];
  const table = colours.length === 0 ? 'application a' : question.filter.colours.includes('grey') ? withDue : onlyDue;
  const [row] = await reading.rows(
    Count,
    `select count(*)::int as count from ${table} where ${asked.join(' and ')}`,
    values,
  );
  if (row === undefined) throw new Error('a count answers with a row');
  return row.count;
}
