import { FormCode, Period } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { ReportKey } from '../report.ts';
import { CountedRow, TallyView } from '../tally.ts';

const Cursor = z.object({ day: z.string().max(10), unit: UnitCode, id: z.string().max(60) });

/** The annual table counted from the registers (design D9). */
export const tallyContract = {
  'tally.get': { kind: 'query', input: z.object({ key: ReportKey }), output: TallyView },
  /** The rows behind one counted cell: `total` of them, always as many as the cell says. */
  'tally.list': {
    kind: 'query',
    input: z.object({
      unit: UnitCode,
      form: FormCode,
      period: Period,
      cell: z.string().max(40),
      after: Cursor.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ count: z.number().int(), rows: z.array(CountedRow), next: Cursor.nullable() }),
  },
  /** Cuts the registers for a report at this moment; later records wait. `locked` false lifts the cut. */
  'tally.lock': {
    kind: 'mutation',
    input: z.object({ key: ReportKey, locked: z.boolean() }),
    output: z.object({ lockedAt: z.string().nullable() }),
  },
  /** Takes back what was typed in counted cells: they follow the registers again. */
  'tally.follow': {
    kind: 'mutation',
    input: z.object({ key: ReportKey, revision: z.number().int().min(0), cells: z.array(z.string().max(40)).max(300) }),
    output: z.object({ revision: z.number().int() }),
  },
} as const;
