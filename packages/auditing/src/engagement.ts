import { FormCode, type LedgerSide, Period, PlainDate } from '@gongkai/kernel';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { CheckEntry } from './checklist.ts';

/** Why a difference of the ledger is as it is, said by the auditor. */
export const LedgerNote = z.object({
  text: z.string().trim().min(2).max(1_000),
  by: z.string().max(60),
  on: PlainDate,
});
export type LedgerNote = z.infer<typeof LedgerNote>;

/** 审计项目: what is audited, over which units and period, and how far the questions have been answered. */
export const EngagementBody = z.object({
  title: z.string().trim().min(2).max(120),
  /** Everything from this unit downward. */
  subtree: UnitCode,
  /** The statutory figures that are audited. */
  form: FormCode,
  period: Period,
  /** 审计依据、范围和目的, as the working papers print it. */
  purpose: z.string().trim().max(2_000),
  startedOn: PlainDate,
  checklist: z.array(CheckEntry).max(100),
  notes: z.record(z.string().max(120), LedgerNote),
});
export type EngagementBody = z.infer<typeof EngagementBody>;

/** Under which name a note on a difference of the ledger is kept. */
export const ledgerKey = (unit: UnitCode, cell: string, side: LedgerSide): string => `${unit}|${cell}|${side}`;
