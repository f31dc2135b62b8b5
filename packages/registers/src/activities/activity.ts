import { ActivityKind, type ActivityProblem, ConcernWay, PlainDate, type UnitKind } from '@gongkai/kernel';
import { z } from 'zod';
import { type ActivityField, activityKinds } from './kinds.ts';

const Count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** One dated fact. Texts hold no names of private persons: nothing of them is counted. */
export const ActivityEntry = z.object({
  kind: ActivityKind,
  /** Day of a flow, first day of a stock. */
  onDay: PlainDate,
  /** Last day of a stock, that day too; null: it still stands. */
  untilDay: PlainDate.nullable(),
  /** One line: a list as CSV would break another. */
  title: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\r\n]*$/),
  number: Count.nullable(),
  /** In 分. */
  amount: Count.nullable(),
  spent: Count.nullable(),
  answeredOn: PlainDate.nullable(),
  byHead: z.boolean(),
  ways: z.array(ConcernWay).max(4),
  note: z.string().trim().max(500),
});
export type ActivityEntry = z.infer<typeof ActivityEntry>;

/** A row as it stands: `revision` counts its changes. */
export const Activity = ActivityEntry.extend({
  id: z.string(),
  revision: z.number().int().min(1),
  recordedAt: z.string(),
  recordedBy: z.string(),
});
export type Activity = z.infer<typeof Activity>;

export interface EntryFacts {
  readonly unitKind: UnitKind;
  readonly today: PlainDate;
}

/** What stands against a row, or null. */
export function problemOf(entry: ActivityEntry, { unitKind, today }: EntryFacts): ActivityProblem | null {
  const rule = activityKinds[entry.kind];
  if (!rule.units.includes(unitKind)) return 'kind-not-of-unit';
  if (entry.title === '') return 'title-missing';
  if (entry.onDay > today || (entry.answeredOn ?? today) > today) return 'day-ahead';
  if (entry.untilDay !== null && rule.nature === 'flow') return 'until-of-flow';
  if (entry.untilDay !== null && entry.untilDay < entry.onDay) return 'until-before-from';
  if (entry.answeredOn !== null && entry.answeredOn < entry.onDay) return 'answered-before-day';
  const given = givenOf(entry);
  if (given.some((field) => !rule.fields.includes(field))) return 'field-of-other-kind';
  const lacking = rule.needs.find((field) => !given.includes(field));
  return lacking === undefined ? null : lackingProblems[lacking];
}

const lackingProblems: Record<ActivityField, ActivityProblem> = {
  number: 'number-missing',
  amount: 'amount-malformed',
  spent: 'amount-malformed',
  answered: 'answered-before-day',
  'by-head': 'field-of-other-kind',
  ways: 'ways-missing',
};

/** The fields in which a row says something. */
const givenOf = (entry: ActivityEntry): readonly ActivityField[] => [
  ...(entry.number === null ? [] : (['number'] as const)),
  ...(entry.amount === null ? [] : (['amount'] as const)),
  ...(entry.spent === null ? [] : (['spent'] as const)),
  ...(entry.answeredOn === null ? [] : (['answered'] as const)),
  ...(entry.byHead ? (['by-head'] as const) : []),
  ...(entry.ways.length === 0 ? [] : (['ways'] as const)),
];

/** An empty row of a kind on a day: what a form begins with. */
export const emptyEntry = (kind: ActivityKind, onDay: PlainDate): ActivityEntry => ({
  kind,
  onDay,
  untilDay: null,
  title: '',
  number: null,
  amount: null,
  spent: null,
  answeredOn: null,
  byHead: false,
  ways: [],
  note: '',
});
