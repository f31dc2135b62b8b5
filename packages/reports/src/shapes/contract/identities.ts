import { PlainDate } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { Reason } from '../report.ts';

/** 个人信息保护法第四十七条: who applied is known as long as it is needed, and then erased; the case stays and counts. */
export const identitiesContract = {
  /** How many applications have been over for as long as the setting says: `closedBefore` is the first day that is not. */
  'identities.ripe': {
    kind: 'query',
    input: z.object({ unit: UnitCode }),
    output: z.object({ count: z.number().int(), years: z.number().int(), closedBefore: PlainDate }),
  },
  /** Erases them, at most five hundred a time. */
  'identities.erase': {
    kind: 'mutation',
    input: z.object({ unit: UnitCode, reason: Reason }),
    output: z.object({ erased: z.number().int(), left: z.number().int() }),
  },
} as const;
