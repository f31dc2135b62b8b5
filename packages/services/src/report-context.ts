import {
  type CountedReport,
  findCountedReport,
  findException,
  findLastEvent,
  findOpening,
  findReport,
  findSubmission,
  findUnit,
  type LastEvent,
  listFirstFiled,
  listOpeningBalances,
  listWaivers,
  lockReport,
  type Query,
  type Reading,
  type ReportRecord,
  type Tx,
} from '@gongkai/db';
import { carryIn, type YearNil } from '@gongkai/figures';
import { type Form, formOfYear, getForm } from '@gongkai/forms';
import {
  type Figure,
  type Finding,
  ok,
  type Period,
  type PlainDate,
  periodEnd,
  periodStart,
  previousYear,
  type ReportState,
  type Result,
  refuse,
  yearOfPeriod,
} from '@gongkai/kernel';
import {
  checkReport,
  type DeadlineException,
  dueOf,
  dueWith,
  followCounts,
  isFiled,
  type ReportKey,
  type Waiver,
  type YearOpening,
} from '@gongkai/reports';
import { rangeOfOne, type Unit } from '@gongkai/units';

import { type Counted, countedOf } from './counted.ts';
import { type DistrictRollup, districtRollup } from './district-rollup.ts';
import { liveFindings } from './rules/live-findings.ts';
import { withBalances } from './with-balances.ts';

/** Everything a verb on one report starts from. */
export interface ReportContext {
  readonly key: ReportKey;
  readonly form: Form;
  readonly unit: Unit;
  readonly opening: YearOpening | null;
  readonly due: PlainDate | null;
  /** A last day of its own that stands; `due` is that day then. */
  readonly exception: DeadlineException | null;
  /** The working copy; an empty one with revision 0 while nothing has been saved. */
  readonly record: ReportRecord;
  readonly exists: boolean;
  readonly last: LastEvent | null;
  readonly prior: Figure[] | null;
  readonly priorTo: PlainDate | null;
  readonly nilBefore: YearNil[];
  readonly waivers: Waiver[];
  /** What the unit's registers count for it; null when it keeps none in full. */
  readonly counted: Counted | null;
  /** District report only: the live roll-up it is made of. */
  readonly rollup: DistrictRollup | null;
}

/** Reads a report as it stands; `lock` takes its row first, as every verb that changes it must (design D6). */
export async function loadReport(query: Reading, key: ReportKey): Promise<Result<ReportContext>> {
  return assemble(query, key, await findReport(query, key));
}

export async function loadForChange(tx: Tx, key: ReportKey): Promise<Result<ReportContext>> {
  return assemble(tx, key, await lockReport(tx, key));
}

async function assemble(query: Reading, key: ReportKey, record: ReportRecord | null): Promise<Result<ReportContext>> {
  const unit = await findUnit(query, key.unit, periodEnd(key.period));
  if (unit === null) return refuse('unit-not-found', { unit: key.unit });
  const form = getForm(key.form);
  const opening = await findOpening(query, key.unit, key.form, key.period);
  const exception = key.kind === 'own' ? await findException(query, key.unit, key.form, key.period) : null;
  const last = record === null ? null : await findLastEvent(query, key);
  const [before, twoBefore] = yearsBefore(key.period);
  const prior = await findCounted(query, key, unit, before);
  const earlier = await findCounted(query, key, unit, twoBefore);
  const rollup = key.kind === 'district' ? await districtRollup(query, key.unit, key.form, key.period) : null;
  const counted = key.kind === 'own' ? await countedOf(query, key.unit, form, key.period) : null;
  const working = follow(form, unit, record ?? emptyRecord(form, key), last, counted);
  return ok({
    key,
    form,
    unit,
    opening,
    due: dueWith(
      opening === null ? null : dueOf(key.form, key.period, unit.kind, opening.deadlines),
      exception,
      exception !== null && isFiled(last, 1) ? await firstFiled(query, key) : null,
    ),
    exception,
    record: rollup === null ? working : { ...working, figures: await districtFigures(query, key, last, rollup) },
    rollup,
    counted,
    exists: record !== null,
    last,
    prior: prior?.figures ?? null,
    priorTo: prior?.to ?? null,
    nilBefore: [nilOf(twoBefore, earlier), nilOf(before, prior)],
    waivers: record === null ? [] : await listWaivers(query, key),
  });
}

const firstFiled = async (query: Reading, key: ReportKey): Promise<PlainDate | null> => {
  const rows = await listFirstFiled(query, rangeOfOne(key.unit), key.kind, key.form, key.period);
  return rows[0]?.on ?? null;
};

/** Is somebody still writing on it? Then it follows its registers. */
export const isWritten = (last: { readonly state: ReportState } | null): boolean =>
  last === null || last.state === 'draft' || last.state === 'returned';

/** While it is being written a report follows its registers; what has been signed or has left says what was signed. */
function follow(
  form: Form,
  { kind }: Unit,
  record: ReportRecord,
  last: LastEvent | null,
  counted: Counted | null,
): ReportRecord {
  if (counted === null || !isWritten(last)) return record;
  return { ...record, figures: followCounts(form, record.figures, record.cellAuthors, counted.figures, kind) };
}

/** While it is being written a district report states the live totals; what has left the desk states what it stated. */
async function districtFigures(
  query: Query,
  key: ReportKey,
  last: LastEvent | null,
  rollup: DistrictRollup,
): Promise<Figure[]> {
  if (last === null || last.version === null || !hasLeft(last.state)) return rollup.total;
  const copy = await findSubmission(query, key, last.version);
  return copy?.figures ?? rollup.total;
}

/** States in which the newest submission, not the working copy, is what the report says. */
export const hasLeft = (state: ReportState): boolean =>
  state === 'submitted' || state === 'accepted' || state === 'published' || state === 'recorded';

const emptyRecord = (form: Form, key: ReportKey): ReportRecord => ({
  figures: form.cells.map(() => null),
  cellRevisions: form.cells.map(() => 0),
  cellAuthors: {},
  chapterRevisions: {},
  revision: 0,
  narrative: {},
  observations: [],
  dates: { from: periodStart(key.period), to: periodEnd(key.period), signedOn: null, publishedOn: null },
  updatedAt: '',
  updatedBy: '',
});

/** The same span of the year before, and of the one before that. */
export function yearsBefore(period: Period): readonly [Period, Period] {
  const before = previousYear(period);
  return [before, previousYear(before)];
}

export const nilOf = (period: Period, report: CountedReport | null | undefined): YearNil => ({
  year: yearOfPeriod(period),
  nil: report?.nil ?? null,
});

/** An earlier counted report under this form's cells: the same form, or through the crosswalk where one replaced it. */
async function findCounted(query: Query, key: ReportKey, unit: Unit, period: Period): Promise<CountedReport | null> {
  const form = getForm(key.form);
  const same = await withOpening(
    query,
    { unit, kind: key.kind },
    form,
    period,
    await findCountedReport(query, { ...key, period }),
  );
  if (same !== null) return same;
  const code = form.statutory ? formOfYear(yearOfPeriod(period)) : undefined;
  if (code === undefined || code === key.form) return null;
  const before = await findCountedReport(query, { ...key, form: code, period });
  const old = await withOpening(query, { unit, kind: key.kind }, getForm(code), period, before);
  return old === null ? null : { ...old, figures: carryIn(form, getForm(code), old.figures) };
}

/** With the opening balances of predecessors: what a unit took over was last year's too (design D16). */
async function withOpening(
  query: Query,
  { unit, kind }: { readonly unit: Unit; readonly kind: ReportKey['kind'] },
  form: Form,
  period: Period,
  own: CountedReport | null,
): Promise<CountedReport | null> {
  return kind === 'own'
    ? withBalances(form, period, unit, own, await listOpeningBalances(query, unit.code, form.code, period))
    : own;
}

/** Findings on figures, chapters and days of the report as it stands, by the code the browser runs too. */
export const findingsOf = (context: ReportContext): Finding[] =>
  checkReport({
    form: context.form,
    unitKind: context.unit.kind,
    kind: context.key.kind,
    figures: context.record.figures,
    prior: context.prior,
    narrative: context.record.narrative,
    dates: context.record.dates,
    period: context.key.period,
    due: context.due,
    priorTo: context.priorTo,
    ...(context.counted === null ? {} : { counted: context.counted.figures }),
    nilBefore: context.nilBefore,
    ...(context.rollup === null ? {} : { rollup: standing(context.rollup) }),
  });

/** Every finding of the report as it stands: those, and the rules over text and table. */
export const everyFinding = async (query: Query, context: ReportContext, today: PlainDate): Promise<Finding[]> => [
  ...findingsOf(context),
  ...(await textFindings(query, context, today)),
];

/** What the rules over text and table find, with all that is known beside the report. */
export async function textFindings(query: Query, context: ReportContext, today: PlainDate): Promise<Finding[]> {
  const { key, form, unit, record, prior, last } = context;
  const { narrative, figures, dates, updatedAt: changedAt } = record;
  const begun = { unit, narrative, figures, prior, dates, state: last?.state ?? null, changedAt };
  const { kind, period } = key;
  const found = await liveFindings(query, [begun], { about: key.unit, kind, form, period, today });
  return found.get(key.unit) ?? [];
}

const standing = ({ total, reported, coverage }: DistrictRollup) => ({
  total,
  reported,
  missing: coverage.missing.map(({ unit }) => unit),
});
