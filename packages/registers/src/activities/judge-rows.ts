import {
  type ActivityKind,
  type ActivityProblem,
  activityKindCodes,
  type ConcernWay,
  concernWays,
  PlainDate,
  parseMoney,
} from '@gongkai/kernel';
import { activityKindNames, concernWayNames } from '@gongkai/words';
import { type ActivityEntry, type EntryFacts, problemOf } from './activity.ts';

/** A row as it stands in a file, texts by column. */
export interface ActivityText {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ActivityColumn, string>>>;
}

export const activityColumns = [
  'kind',
  'onDay',
  'untilDay',
  'title',
  'number',
  'amount',
  'spent',
  'answeredOn',
  'byHead',
  'ways',
  'note',
] as const;
export type ActivityColumn = (typeof activityColumns)[number];

export interface JudgedActivity {
  readonly line: number;
  readonly cells: ActivityText['cells'];
  /** Null: a text of the row says nothing. */
  readonly entry: ActivityEntry | null;
  /** `same`: the register has this very row already, as often as the file up to here. */
  readonly outcome: 'new' | 'same' | 'error';
  readonly problem: ActivityProblem | null;
}

/**
 * Judges each row of a file against what the register holds. A file taken in a second time adds nothing; a row that stands
 * twice in the file, two meetings of one day, is twice in the register.
 */
export function judgeRows(
  rows: readonly ActivityText[],
  existing: readonly ActivityEntry[],
  facts: EntryFacts,
): JudgedActivity[] {
  const left = new Map<string, number>();
  for (const entry of existing) left.set(sameness(entry), (left.get(sameness(entry)) ?? 0) + 1);
  return rows.map(({ line, cells }) => {
    const read = readEntry(cells);
    if (typeof read === 'string') return { line, cells, entry: null, outcome: 'error', problem: read };
    const problem = problemOf(read, facts);
    if (problem !== null) return { line, cells, entry: read, outcome: 'error', problem };
    const copies = left.get(sameness(read)) ?? 0;
    left.set(sameness(read), copies - 1);
    return { line, cells, entry: read, outcome: copies > 0 ? 'same' : 'new', problem: null };
  });
}

/** Two rows that say the same; a note may have been added since. */
const sameness = (entry: ActivityEntry): string => {
  const { kind, onDay, untilDay, title, number, amount, spent, answeredOn, byHead, ways } = entry;
  return JSON.stringify([kind, onDay, untilDay, title, number, amount, spent, answeredOn, byHead, ways.toSorted()]);
};

function readEntry(cells: ActivityText['cells']): ActivityEntry | ActivityProblem {
  const text = (column: ActivityColumn): string => cells[column]?.trim() ?? '';
  const kind = kindOf(text('kind'));
  if (kind === undefined) return 'kind-unknown';
  const [onDay, untilDay, answeredOn] = [
    readDay(text('onDay')),
    readDay(text('untilDay')),
    readDay(text('answeredOn')),
  ];
  if (onDay === 'no day' || onDay === null || untilDay === 'no day' || answeredOn === 'no day') return 'day-malformed';
  const number = text('number');
  if (number !== '' && !/^\d{1,15}$/.test(number)) return 'number-malformed';
  const [amount, spent] = [readMoney(text('amount')), readMoney(text('spent'))];
  if (amount === 'no amount' || spent === 'no amount') return 'amount-malformed';
  const ways = readWays(text('ways'));
  if (ways === null) return 'ways-unknown';
  const [title, note] = [text('title'), text('note')];
  if (title.length > 200 || note.length > 500) return 'text-too-long';
  const byHead = text('byHead') === '是';
  const counted = number === '' ? null : Number(number);
  return {
    kind,
    onDay,
    untilDay,
    title,
    number: counted,
    amount,
    spent,
    answeredOn,
    byHead,
    ways,
    note,
  };
}

const kindOf = (name: string): ActivityKind | undefined =>
  activityKindCodes.find((kind) => activityKindNames[kind] === name);

/** `2024-01-05`, `2024/1/5`, `2024.1.5` and 2024年1月5日, as files have them. */
function readDay(text: string): PlainDate | null | 'no day' {
  if (text === '') return null;
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  const day = PlainDate.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return day.success ? day.data : 'no day';
}

const readMoney = (text: string): number | null | 'no amount' =>
  text === '' ? null : (parseMoney(text.replaceAll(/[,，]/g, ''), '元') ?? 'no amount');

function readWays(text: string): ConcernWay[] | null {
  const names = text.split(/[、,，;；\s]+/).filter((name) => name !== '');
  const ways = names.map((name) => concernWays.find((way) => wayNames(way).includes(name)));
  return ways.every((way) => way !== undefined) ? [...new Set(ways)] : null;
}

// 微博、微信 is one way with a name that a list of ways would break in two.
const wayNames = (way: ConcernWay): readonly string[] => concernWayNames[way].split('、');
