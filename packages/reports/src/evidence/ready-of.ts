import { type Form, getForm } from '@gongkai/forms';
import { ok, type Period, type PlainDate, period, periodEnd, periodStart, type Result, refuse } from '@gongkai/kernel';
import type { UnitCode } from '@gongkai/units';
import type { EvidenceHeadFields } from '../shapes/evidence.ts';
import type { ReportDates } from '../shapes/report.ts';
import type { EvidenceOutcome } from './outcome-of.ts';
import type { Reading } from './reading.ts';

/** A head in which nothing is missing. */
export interface ReadyHead {
  readonly unit: UnitCode;
  readonly form: Form;
  readonly period: Period;
  readonly dates: ReportDates;
}

/** Whose report it is, if everything is said; else what is missing first. */
export function readyHead({ aboutUnit, year, form, dates }: EvidenceHeadFields): Result<ReadyHead> {
  if (aboutUnit === null) return refuse('evidence-head-missing', { missing: 'unit' });
  if (year === null) return refuse('evidence-head-missing', { missing: 'year' });
  if (form === null) return refuse('evidence-head-missing', { missing: 'form' });
  if (dates === null) return refuse('evidence-head-missing', { missing: 'dates' });
  return ok({ unit: aboutUnit, form: getForm(form), period: period(year), dates });
}

/** May what was decided be recorded? Every figure looked at, no cell with two, the year over. */
export function readyOutcome(outcome: EvidenceOutcome, head: ReadyHead, today: PlainDate): Result<EvidenceOutcome> {
  const ends = periodEnd(head.period);
  if (today <= ends) return refuse('period-not-ended', { period: head.period, ends });
  if (outcome.undecided > 0) return refuse('evidence-undecided', { count: outcome.undecided });
  const [twice] = outcome.contradictions;
  if (twice !== undefined)
    return refuse('evidence-contradiction', { cell: twice.cell, label: twice.label, texts: twice.texts.join('、') });
  return ok(outcome);
}

/** The days a report states; a span it does not state is its year. null without a year. */
export function datesOfReading({ year, period: span, signedOn, publishedOn }: Reading): ReportDates | null {
  if (year === null) return null;
  const of = period(year);
  return { from: span?.from ?? periodStart(of), to: span?.to ?? periodEnd(of), signedOn, publishedOn };
}
