import { FormCode, Period } from '@gongkai/kernel';
import { Reorganisation, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import {
  CaseLink,
  CaseOf,
  PastViews,
  ReorganisationDone,
  ReorganisationPreview,
  UnitHistory,
} from '../reorganisations.ts';

/** `unit`: below which everything happens that is named. */
const Change = z.object({ unit: UnitCode, change: Reorganisation });

/** 机构调整 and 沿革. */
export const reorganisationsContract = {
  /** Everything a reorganisation would touch and all that stands against it; nothing is written. */
  'reorganisations.preview': { kind: 'query', input: Change, output: ReorganisationPreview },
  /** All of it in one step, or nothing. */
  'reorganisations.do': { kind: 'mutation', input: Change, output: ReorganisationDone },
  'reorganisations.history': { kind: 'query', input: z.object({ unit: UnitCode }), output: UnitHistory },
  'reorganisations.views': {
    kind: 'query',
    input: z.object({ unit: UnitCode, form: FormCode, period: Period }),
    output: PastViews,
  },
  'reorganisations.ofCase': { kind: 'query', input: CaseOf, output: z.array(CaseLink) },
} as const;
