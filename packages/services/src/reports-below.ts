import {
  type CountedReport,
  findOpening,
  listCountedReports,
  listExceptions,
  listFirstFiled,
  listOpeningBalancesBelow,
  listReports,
  listUnits,
  listWaiversOfRange,
  type Reading,
  type ReportListing,
} from '@gongkai/db';
import { carryIn, type YearNil } from '@gongkai/figures';
import { type Form, formOfYear, getForm } from '@gongkai/forms';
import {
  type Figure,
  type Finding,
  type FormCode,
  type Period,
  type PlainDate,
  periodEnd,
  type ReportKind,
  yearOfPeriod,
} from '@gongkai/kernel';
import {
  checkReport,
  type DeadlineException,
  dueOf,
  dueWith,
  followCounts,
  isFiled,
  type Waiver,
} from '@gongkai/reports';
import { type CodeRange, rangeOf, type Unit, type UnitCode } from '@gongkai/units';
import { countedOfAll } from './counted.ts';
import { isWritten, nilOf, yearsBefore } from './report-context.ts';
import { type Begun, liveFindings } from './rules/live-findings.ts';
import { withBalances } from './with-balances.ts';

/** One unit that owes a form in a period, and its report if it has begun one. */
export interface ReportBelow {
  readonly unit: Unit;
  readonly report: ReportListing | null;
  readonly due: PlainDate | null;
  /** The newest last day of its own, also one that was taken back; null: none was ever given. */
  readonly exception: DeadlineException | null;
  readonly prior: CountedReport | null;
  readonly nilBefore: readonly YearNil[];
  readonly waivers: readonly Waiver[];
  /** What its registers count, where that was asked for (`countBelow`). */
  readonly counted?: readonly Figure[];
}

/**
 * Every unit of a subtree that owes the form or has a report of it, in code order, with last year's report and the
 * waivers: a few queries, whatever the number of units.
 */
export async function listReportsBelow(
  reading: Reading,
  unit: UnitCode,
  kind: ReportKind,
  form: Form,
  period: Period,
): Promise<ReportBelow[]> {
  const range = rangeOf(unit);
  const units = await listUnits(reading, range, periodEnd(period));
  const reports = new Map((await listReports(reading, range, kind, form.code, period)).map((row) => [row.unit, row]));
  const [before, twoBefore] = yearsBefore(period);
  const priors = await listCounted(reading, { range, units }, kind, form, before);
  const earlier = await listCounted(reading, { range, units }, kind, form, twoBefore);
  const waivers = await listWaiversOfRange(reading, range, { kind, form: form.code, period });
  const opening = await findOpening(reading, unit, form.code, period);
  const exceptions = new Map(
    (kind === 'own' ? await listExceptions(reading, range, form.code, period) : []).map((each) => [each.unit, each]),
  );
  const owes = (each: Unit) => (kind === 'own' ? form.filedBy.includes(each.kind) : each.kind === 'district');
  const filed = new Map(
    (exceptions.size === 0 ? [] : await listFirstFiled(reading, range, kind, form.code, period)).map((row) => [
      row.unit,
      row.on,
    ]),
  );
  const filedOn = (code: UnitCode) => (isFiled(reports.get(code) ?? null, 1) ? (filed.get(code) ?? null) : null);
  // Reports taken over were never asked for by a day here.
  const generalDue = (each: Unit) => (opening === null ? null : dueOf(form.code, period, each.kind, opening.deadlines));
  return units
    .filter((each) => owes(each) || reports.has(each.code))
    .map((each) => ({
      unit: each,
      report: reports.get(each.code) ?? null,
      due: dueWith(generalDue(each), exceptions.get(each.code) ?? null, filedOn(each.code)),
      exception: exceptions.get(each.code) ?? null,
      prior: priors.get(each.code) ?? null,
      nilBefore: [nilOf(twoBefore, earlier.get(each.code)), nilOf(before, priors.get(each.code))],
      waivers: waivers.filter((waiver) => waiver.unit === each.code),
    }));
}

/** Units of a range, as they are now. */
interface Below {
  readonly range: CodeRange;
  readonly units: readonly Unit[];
}

/** Counted reports of an earlier period by unit, under this form's cells. */
async function listCounted(
  reading: Reading,
  below: Below,
  kind: ReportKind,
  form: Form,
  period: Period,
): Promise<Map<UnitCode, CountedReport>> {
  const priors = await listUnder(reading, below, kind, form, period);
  const code: FormCode | undefined = form.statutory ? formOfYear(yearOfPeriod(period)) : undefined;
  if (code === undefined || code === form.code) return priors;
  const old = getForm(code);
  for (const [each, row] of await listUnder(reading, below, kind, old, period))
    if (!priors.has(each)) priors.set(each, { ...row, figures: carryIn(form, old, row.figures) });
  return priors;
}

/** Counted reports of one form by unit; what a unit took over from predecessors was last year's too (design D16). */
async function listUnder(
  reading: Reading,
  { range, units }: Below,
  kind: ReportKind,
  form: Form,
  period: Period,
): Promise<Map<UnitCode, CountedReport>> {
  const rows = await listCountedReports(reading, range, { kind, form: form.code, period });
  const found = new Map<UnitCode, CountedReport>(rows.map((row) => [row.unit, row]));
  if (kind !== 'own') return found;
  const balances = await listOpeningBalancesBelow(reading, range, form.code, period);
  const heirs = new Set(balances.map((each) => each.unit));
  for (const unit of units.filter(({ code }) => heirs.has(code))) {
    const taken = balances.filter((each) => each.unit === unit.code);
    const all = withBalances(form, period, unit, found.get(unit.code) ?? null, taken);
    if (all !== null) found.set(unit.code, all);
  }
  return found;
}

/** The same with what the registers of those that have begun count, all of them asked at once. */
export async function countBelow(
  reading: Reading,
  below: readonly ReportBelow[],
  form: Form,
  period: Period,
): Promise<ReportBelow[]> {
  const begun = below.flatMap(({ report, unit }) => (report === null ? [] : [unit.code]));
  const found = await countedOfAll(reading, begun, form, period);
  return below.map((each) => {
    const { report, unit } = each;
    const counted = found.get(unit.code);
    if (report === null || counted === undefined) return each;
    const figures = isWritten(report)
      ? followCounts(form, report.figures, report.cellAuthors, counted.figures, unit.kind)
      : report.figures;
    return { ...each, report: { ...report, figures }, counted: counted.figures };
  });
}

/** What `checkReport` finds in one of these reports; none for one not begun. */
export const findingsBelow = (below: ReportBelow, kind: ReportKind, form: Form, period: Period): Finding[] =>
  below.report === null
    ? []
    : checkReport({
        form,
        unitKind: below.unit.kind,
        kind,
        figures: below.report.figures,
        ...(below.counted === undefined ? {} : { counted: below.counted }),
        prior: below.prior?.figures ?? null,
        narrative: below.report.narrative,
        dates: below.report.dates,
        period,
        due: below.due,
        priorTo: below.prior?.to ?? null,
        nilBefore: below.nilBefore,
      });

/** Every finding of every one of these reports: figures, chapters and days, and the rules over text and table. */
export async function everyFindingBelow(
  reading: Reading,
  below: readonly ReportBelow[],
  asked: { readonly about: UnitCode; readonly kind: ReportKind; readonly form: Form; readonly period: Period },
  today: PlainDate,
): Promise<Map<UnitCode, Finding[]>> {
  const { kind, form, period } = asked;
  const begun = below.flatMap(begunOf);
  const ofText = await liveFindings(reading, begun, { ...asked, today });
  return new Map(
    below.map((each) => [
      each.unit.code,
      [...findingsBelow(each, kind, form, period), ...(ofText.get(each.unit.code) ?? [])],
    ]),
  );
}

/** A report of the list as the rules are held against it; none where none is begun. */
export const begunOf = ({ unit, report, prior }: ReportBelow): Begun[] =>
  report === null
    ? []
    : [
        {
          unit,
          narrative: report.narrative,
          figures: report.figures,
          prior: prior?.figures ?? null,
          dates: report.dates,
          state: report.state,
          changedAt: report.updatedAt,
        },
      ];
