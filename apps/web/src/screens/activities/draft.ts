import {
  type ActivityKind,
  type ActivityProblem,
  type ConcernWay,
  type PlainDate,
  parseMoney,
  printMoney,
  type UnitKind,
} from '@gongkai/kernel';
import { type ActivityEntry, activityKinds, emptyEntry, problemOf } from '@gongkai/registers/activities';
import { readDay } from '../../ui/read-day.ts';
import { today } from '../../ui/today.ts';

/** A row while it is typed: days, numbers and amounts as texts. */
export interface Draft {
  readonly kind: ActivityKind;
  readonly onDay: string;
  readonly untilDay: string;
  readonly title: string;
  readonly number: string;
  readonly amount: string;
  readonly spent: string;
  readonly answeredOn: string;
  readonly byHead: boolean;
  readonly ways: readonly ConcernWay[];
  readonly note: string;
}

const money = (fen: number | null): string => (fen === null ? '' : printMoney(fen, '元'));

/** A row as it is typed again. */
export const draftOf = (entry: ActivityEntry): Draft => ({
  ...entry,
  untilDay: entry.untilDay ?? '',
  number: entry.number === null ? '' : String(entry.number),
  amount: money(entry.amount),
  spent: money(entry.spent),
  answeredOn: entry.answeredOn ?? '',
});

/** The next row of a kind: its day stays, for rows are often written down one after another. */
export const nextDraft = (kind: ActivityKind, onDay: string): Draft => ({
  ...draftOf(emptyEntry(kind, today())),
  onDay,
  number: activityKinds[kind].measure === '篇' || kind === 'board-update' ? '1' : '',
});

/** Another kind for what is typed already; what the kind cannot say is forgotten. */
export function ofKind(draft: Draft, kind: ActivityKind): Draft {
  const { fields, nature } = activityKinds[kind];
  const fresh = nextDraft(kind, draft.onDay);
  return {
    ...fresh,
    title: draft.title,
    note: draft.note,
    untilDay: nature === 'stock' ? draft.untilDay : '',
    number: fields.includes('number') && draft.number !== '' ? draft.number : fresh.number,
    amount: fields.includes('amount') ? draft.amount : '',
  };
}

/** What was typed as a row, or what stands against it. */
export function readDraft(
  draft: Draft,
  unitKind: UnitKind,
): { readonly entry: ActivityEntry } | { readonly problem: ActivityProblem } {
  const { kind, byHead, ways } = draft;
  const [onDay, untilDay, answeredOn] = [dayIn(draft.onDay), dayIn(draft.untilDay), dayIn(draft.answeredOn)];
  if (onDay === null || onDay === undefined || untilDay === undefined || answeredOn === undefined)
    return { problem: 'day-malformed' };
  const number = draft.number.trim();
  if (!/^\d{0,15}$/.test(number)) return { problem: 'number-malformed' };
  const [amount, spent] = [fenIn(draft.amount), fenIn(draft.spent)];
  if (amount === undefined || spent === undefined) return { problem: 'amount-malformed' };
  const entry: ActivityEntry = {
    ...{ kind, onDay, untilDay, answeredOn, amount, spent, byHead, ways: [...ways] },
    title: draft.title.trim(),
    note: draft.note.trim(),
    number: number === '' ? null : Number(number),
  };
  const problem = problemOf(entry, { unitKind, today: today() });
  return problem === null ? { entry } : { problem };
}

/** Null: nothing was typed. Undefined: what was typed is no day. */
const dayIn = (text: string): PlainDate | null | undefined =>
  text.trim() === '' ? null : (readDay(text) ?? undefined);

const fenIn = (text: string): number | null | undefined =>
  text.trim() === '' ? null : (parseMoney(text.replaceAll(/[,，\s]/g, ''), '元') ?? undefined);
