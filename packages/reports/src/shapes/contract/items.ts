import { ItemState, PlainDate } from '@gongkai/kernel';
import { ChecklistAnswers, ItemBody, ItemChannel, RecurringDuty } from '@gongkai/registers/disclosure';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { DutyView, ItemCursor, ItemFilter, ItemImportRow, ItemPage, ItemView } from '../items.ts';
import { Reason } from '../report.ts';

const Of = z.object({ unit: UnitCode, id: z.string().max(20) });
/** A move on an item names the last event its person has seen. */
const Move = Of.extend({ seen: z.number().int().min(0) });
const Because = Move.extend({ reason: Reason });
const Moved = z.object({ id: z.string(), seq: z.number().int(), state: ItemState });
/** What a step of the review decides; `escalate`: 不能确定的，报主管部门或者保密行政管理部门确定 (条例第十七条第三款). */
const Review = Move.extend({
  decision: z.enum(['pass', 'return', 'escalate']),
  reason: z.string().trim().max(1_000),
  answers: ChecklistAnswers,
});
const OldRegister = z.object({
  unit: UnitCode,
  name: z.string().max(200),
  /** The file's bytes in base64, at most 5 MB. */
  content: z.string().max(7_000_000),
});

/** The register 主动公开. */
export const itemsContract = {
  'items.list': {
    kind: 'query',
    input: z.object({
      unit: UnitCode,
      filter: ItemFilter,
      after: ItemCursor.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: ItemPage,
  },
  'items.get': { kind: 'query', input: Of, output: ItemView },
  /** A new draft without `id`; the item is then `seen` 0. */
  'items.save': {
    kind: 'mutation',
    input: z.object({
      unit: UnitCode,
      id: z.string().max(20).nullable(),
      seen: z.number().int().min(0),
      body: ItemBody,
    }),
    output: Moved,
  },
  'items.submit': { kind: 'mutation', input: Move, output: Moved },
  'items.recall': { kind: 'mutation', input: Move, output: Moved },
  'items.drop': { kind: 'mutation', input: Move, output: Moved },
  'items.review': { kind: 'mutation', input: Review, output: Moved },
  'items.secrecy': { kind: 'mutation', input: Review, output: Moved },
  'items.approve': { kind: 'mutation', input: Review, output: Moved },
  'items.overrule': { kind: 'mutation', input: Because.extend({ hit: z.string().max(400) }), output: Moved },
  /** 专人上网公布: where it stands, each with day and address; the first of these days is 公开日期. */
  'items.publish': { kind: 'mutation', input: Move.extend({ channels: z.array(ItemChannel).max(12) }), output: Moved },
  /** Sent back by whoever was to publish it. */
  'items.return': { kind: 'mutation', input: Because, output: Moved },
  'items.channel': {
    kind: 'mutation',
    input: Move.extend({ channels: z.array(ItemChannel).min(1).max(12) }),
    output: Moved,
  },
  'items.withdraw': { kind: 'mutation', input: Because, output: Moved },
  'items.repeal': { kind: 'mutation', input: Because.extend({ on: PlainDate }), output: Moved },
  'items.revise': { kind: 'mutation', input: Because, output: Moved },
  /** A draft that will take the place of a published item. */
  'items.replace': { kind: 'mutation', input: z.object({ unit: UnitCode, of: Of }), output: Moved },
  'items.checkImport': {
    kind: 'query',
    input: OldRegister,
    output: z.object({ rows: z.array(ItemImportRow), errors: z.number().int() }),
  },
  'items.import': {
    kind: 'mutation',
    input: OldRegister,
    output: z.object({ added: z.number().int(), same: z.number().int() }),
  },
  /** An empty register in the columns in which one is taken in: an Excel file in base64. */
  'items.template': {
    kind: 'query',
    input: z.object({ unit: UnitCode }),
    output: z.object({ name: z.string(), content: z.string() }),
  },
  'duties.list': { kind: 'query', input: z.object({ unit: UnitCode }), output: z.array(DutyView) },
  'duties.save': {
    kind: 'mutation',
    input: z.object({
      unit: UnitCode,
      id: z.string().max(20).nullable(),
      revision: z.number().int().min(0),
      duty: RecurringDuty.omit({ id: true }).refine(({ since, until }) => until === null || until >= since, {
        path: ['until'],
      }),
    }),
    output: z.object({ id: z.string(), revision: z.number().int() }),
  },
} as const;
