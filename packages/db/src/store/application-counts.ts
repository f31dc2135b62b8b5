import { z } from 'zod';
import type { Reading } from '../database.ts';
import {
  type ApplicationQuestion,
  allOf,
  byDue,
  colourConditions,
  conditionsOf,
  isOpen,
  isReply,
  parameters,
  scopeOf,
  withDue,
} from './application-conditions.ts';

const Count = z.object({ count: z.number().int() });

/** How many the whole filter finds, how many of them are open, and how many of those overdue. */
export async function countApplications(reading: Reading, question: ApplicationQuestion) {
  const { colours, open, outcomes, closed } = question.filter;
  const isClosed = open === false || outcomes.length > 0 || closed !== null;
  const allOpen = open === true || colours.length > 0;
  const isBlack = colours.length === 1 && colours[0] === 'black';
  const mayBeBlack = !isClosed && (colours.length === 0 || colours.includes('black'));
  return reading.inPlace(async () => {
    const [total, opened, overdue] = await Promise.all([
      count(reading, question, []),
      isClosed || allOpen ? null : count(reading, question, [isOpen]),
      mayBeBlack && !isBlack ? countBlack(reading, question) : null,
    ]);
    return { total, open: opened ?? (allOpen ? total : 0), overdue: overdue ?? (isBlack ? total : 0) };
  });
}

const countBlack = (reading: Reading, question: ApplicationQuestion): Promise<number> =>
  asksAll(question)
    ? countOverdue(reading, question)
    : count(reading, { ...question, filter: { ...question.filter, colours: ['black'] } }, []);

const asksAll = ({ filter }: ApplicationQuestion): boolean =>
  conditionsOf({ filter: { ...filter, open: null } }, parameters().give).length === 0 && filter.colours.length === 0;

// A due day that is past says itself that its case is open.
async function countOverdue(reading: Reading, question: ApplicationQuestion): Promise<number> {
  const { values, give } = parameters();
  const [row] = await reading.list(
    Count,
    `select count(*)::int as count from due_day d where ${allOf(scopeOf(question, 'count', give, 'd'))}
       and ${isReply} and d.due_on < ${give(question.colourDays.today)}::date`,
    values,
  );
  return row?.count ?? 0;
}

async function count(reading: Reading, question: ApplicationQuestion, more: readonly string[]): Promise<number> {
  const { values, give } = parameters();
  const colours = colourConditions(question, give);
  const isDue = colours.length > 0 && !question.filter.colours.includes('grey');
  const scope = isDue ? [isReply, ...scopeOf(question, 'count', give, 'd')] : scopeOf(question, 'count', give);
  const asked = [...scope, ...conditionsOf(question, give), ...colours, ...more];
  const table = isDue ? byDue : colours.length > 0 ? withDue : 'application a';
  const [row] = await reading.list(Count, `select count(*)::int as count from ${table} where ${allOf(asked)}`, values);
  if (row === undefined) throw new Error('a count answers with a row');
  return row.count;
}
