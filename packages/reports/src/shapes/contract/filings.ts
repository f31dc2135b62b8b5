import { FormCode, Period, PlainDate } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import {
  DeadlineException,
  ManyMove,
  ManyMoved,
  mostAtOnce,
  PlaceFiling,
  RefusedUnit,
  ReturnedMove,
} from '../filings.ts';
import { Reason } from '../report.ts';

const Span = z.object({ unit: UnitCode, form: FormCode, period: Period });

/** The superior's desk: many units at once, and what is done about those that have not filed. */
export const filingsContract = {
  'reports.acceptMany': {
    kind: 'mutation',
    input: Span.extend({ units: z.array(ManyMove).min(1).max(mostAtOnce) }),
    output: ManyMoved,
  },
  'reports.returnMany': {
    kind: 'mutation',
    input: Span.extend({
      /** For every unit that has no reason of its own. */
      reason: Reason.nullable(),
      units: z.array(ReturnedMove).min(1).max(mostAtOnce),
    }),
    output: ManyMoved,
  },
  'filings.remind': {
    kind: 'mutation',
    input: Span.extend({ note: z.string().trim().max(200), units: z.array(UnitCode).min(1).max(mostAtOnce) }),
    output: z.object({ reminded: z.array(UnitCode), mailed: z.number().int(), refused: z.array(RefusedUnit) }),
  },
  'filings.except': {
    kind: 'mutation',
    /** `seen`: number of the exception that stands; 0 when none ever did. */
    input: Span.extend({ seen: z.number().int().min(0), until: PlainDate.nullable(), reason: Reason }),
    output: DeadlineException,
  },
  'filings.places': { kind: 'query', input: Span, output: z.array(PlaceFiling) },
  'filings.file': { kind: 'query', input: Span, output: z.object({ name: z.string(), content: z.string() }) },
} as const;
