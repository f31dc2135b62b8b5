import type { sourcesOf, Taking } from '@gongkai/registers/activities';
import { activityKinds } from '@gongkai/registers/activities';
import type { Counting } from '@gongkai/reports';

/** One question as SQL: which rows it is about, and what each of them adds to the figure. */
export interface Asked {
  readonly condition: string;
  readonly amount: string;
  /** The day for which a row is counted, shown in the list behind the figure. */
  readonly day: string;
}

/**
 * A cell's question over the rows of its register's source (alias `r`): the same condition counts and lists (design D9).
 * `$2` and `$3` are the period's first and last day; `r.cut` is the moment after which nothing recorded counts.
 */
export function askedOf(counting: Counting): Asked {
  switch (counting.register) {
    case 'applications':
      return {
        ...applicationMoments[counting.moment],
        amount: '1',
        condition: all(
          applicationMoments[counting.moment].condition,
          among('r.applicant_kind', counting.applicants),
          among('r.channel', counting.channels),
          among('r.outcome', counting.outcomes),
          counting.timing === undefined ? null : timings[counting.timing],
        ),
      };
    case 'items':
      return {
        ...itemMoments[counting.moment],
        amount: '1',
        condition: all(
          itemMoments[counting.moment].condition,
          among('r.kind', counting.kinds),
          among('r.category', counting.categories),
          counting.channels === undefined ? null : `r.channels && array[${listOf(counting.channels)}]`,
        ),
      };
    case 'remedies':
      return {
        ...remedyMoments[counting.moment],
        amount: '1',
        condition: all(
          remedyMoments[counting.moment].condition,
          among('r.kind', counting.kinds),
          among('r.result', counting.results),
        ),
      };
    case 'activities':
      return activitiesAsked(counting.sources);
    case 'fees':
      return { condition: all(inPeriod('r.day'), 'r.paid_at <= r.cut'), amount: 'r.amount', day: 'r.day' };
  }
}

const inPeriod = (column: string): string => `${column} between $2::date and $3::date`;
// What was recorded after the cut has not happened yet, whatever day it bears.
const happened = (what: string, before: string): string =>
  `coalesce(r.${what}_on ${before} and r.${what}_at <= r.cut, false)`;
const all = (...conditions: readonly (string | null)[]): string =>
  conditions.filter((condition) => condition !== null).join(' and ');

const applicationMoments = {
  received: { condition: inPeriod('r.received_on'), day: 'r.received_on' },
  'carried-in': {
    condition: all('r.received_on < $2::date', `not ${happened('closed', '< $2::date')}`),
    day: 'r.received_on',
  },
  closed: {
    condition: all('r.received_on <= $3::date', 'r.closed_on >= $2::date', happened('closed', '<= $3::date')),
    day: 'r.closed_on',
  },
  'carried-out': {
    condition: all('r.received_on <= $3::date', `not ${happened('closed', '<= $3::date')}`),
    day: 'r.received_on',
  },
} as const;

const timings = { 'on-time': 'r.on_time and not r.extended', extended: 'r.on_time and r.extended' } as const;

// A document is made when it is made; that it was settled in review is when it came to be known. One of several organs is
// counted by the leading one alone (第十条第三款).
const settled = 'r.lead and coalesce(r.settled_at <= r.cut, false)';
const inForce = all('r.made_on <= $3::date', settled, `not ${happened('ended', '<= $3::date')}`);

const itemMoments = {
  published: {
    condition: all(inPeriod('r.published_on'), happened('published', '<= $3::date')),
    day: 'r.published_on',
  },
  made: { condition: all(inPeriod('r.made_on'), settled), day: 'r.made_on' },
  repealed: { condition: all(settled, 'r.ended_on >= $2::date', happened('ended', '<= $3::date')), day: 'r.ended_on' },
  'in-force': { condition: inForce, day: 'r.made_on' },
  'on-show': {
    condition: all(inForce, happened('published', '<= $3::date'), `not ${happened('withdrawn', '<= $3::date')}`),
    day: 'r.published_on',
  },
} as const;

const remedyMoments = {
  decided: { condition: all('r.decided_on >= $2::date', happened('decided', '<= $3::date')), day: 'r.decided_on' },
  pending: {
    condition: all('r.received_on <= $3::date', `not ${happened('decided', '<= $3::date')}`),
    day: 'r.received_on',
  },
} as const;

function activitiesAsked(sources: ReturnType<typeof sourcesOf>): Asked {
  const each = sources.map(({ kind, taking }) => ({ kind, ...takings[taking], nature: activityKinds[kind].nature }));
  return {
    condition: `(${each.map(({ kind, nature, where }) => `(r.kind = ${listOf([kind])} and ${where ?? natures[nature]})`).join(' or ')})`,
    amount: `case r.kind ${each.map(({ kind, amount }) => `when ${listOf([kind])} then ${amount}`).join(' ')} end`,
    day: `case when ${each.some(({ where }) => where?.includes('answered_on')) ? 'r.answered_on is not null' : 'false'} then r.answered_on else r.on_day end`,
  };
}

const natures = {
  flow: inPeriod('r.on_day'),
  // A stock stands on its last day too.
  stock: 'r.on_day <= $3::date and coalesce(r.until_day >= $3::date, true)',
} as const;

const takings: Readonly<Record<Taking, { readonly amount: string; readonly where?: string }>> = {
  count: { amount: '1' },
  number: { amount: 'coalesce(r.number, 0)' },
  amount: { amount: 'coalesce(r.amount, 0)' },
  spent: { amount: 'coalesce(r.spent, 0)' },
  'count-by-head': { amount: '1', where: all(natures.flow, 'r.by_head') },
  'count-social': { amount: '1', where: all(natures.flow, `r.ways && array['social']`) },
  'count-elsewhere': { amount: '1', where: all(natures.flow, `r.ways && array['other']`) },
  'count-answered': { amount: '1', where: inPeriod('r.answered_on') },
};

const among = (column: string, values: readonly string[] | undefined): string | null =>
  values === undefined ? null : `${column} in (${listOf(values)})`;

// Words of closed lists of the program; a quote in one would be a mistake of it.
function listOf(values: readonly string[]): string {
  if (values.some((value) => !/^[\w.-]+$/.test(value))) throw new Error('not a word of a closed list');
  return values.map((value) => `'${value}'`).join(', ');
}
