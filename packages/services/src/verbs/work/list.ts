import { findLastEvent, findUnit, listFilingReminders, listOpenings, type Reading } from '@gongkai/db';
import { type Form, formOfYear, getForm } from '@gongkai/forms';
import {
  type Finding,
  ok,
  type Period,
  type PlainDate,
  period as periodOf,
  type ReportKind,
  yearOf,
} from '@gongkai/kernel';
import {
  type FilingReminder,
  openFindings,
  type Waiver,
  type WorkReport,
  workItemsOf,
  type YearOpening,
} from '@gongkai/reports';
import { may, parentOf, rangeOfOne, type Unit, type UnitCode } from '@gongkai/units';
import { putOffOf } from '../../put-off.ts';
import { everyFinding, loadReport } from '../../report-context.ts';
import { countBelow, everyFindingBelow, listReportsBelow, type ReportBelow } from '../../reports-below.ts';
import { type Asking, query } from '../../verb.ts';

/** What is due, late ones on top, with the one next step (goal G34). */
export const list = query({
  name: 'work.list',
  permission: 'report.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit: code }, asking) => {
    const unit = await findUnit(reading, code, asking.today);
    if (unit === null) return ok([]);
    const openings = newestOf(await listOpenings(reading, code));
    const reports: WorkReport[] = [];
    for (const opening of openings) reports.push(...(await reportsOf(reading, unit, opening, asking)));
    return ok(
      workItemsOf({
        mandate: { ...asking.mandate, unit: code },
        today: asking.today,
        reports,
        unopened: unopenedOf(unit, openings, asking),
      }),
    );
  },
});

/** One opening a form and period: the nearest governs. Closed ones ask for nothing more. */
function newestOf(openings: readonly YearOpening[]): YearOpening[] {
  const seen = new Set<string>();
  return openings.filter(({ form, period, closedOn }) => {
    const id = `${form}/${period}`;
    if (seen.has(id) || closedOn !== null) return false;
    seen.add(id);
    return true;
  });
}

async function reportsOf(reading: Reading, unit: Unit, opening: YearOpening, asking: Asking): Promise<WorkReport[]> {
  const form = getForm(opening.form);
  const { period } = opening;
  const own = await listReportsBelow(reading, unit.code, 'own', form, period);
  const near = own.filter((each) => each.unit.code === unit.code || isWaiting(each, unit.code, asking));
  const [mine, others] = [true, false].map((own) => near.filter((each) => (each.unit.code === unit.code) === own));
  const counted = [...(await countBelow(reading, mine ?? [], form, period)), ...(others ?? [])];
  const asked = { about: unit.code, kind: 'own', form, period } as const;
  const findings = await everyFindingBelow(reading, counted, asked, asking.today);
  const work = counted.map((each) =>
    toWork(each, 'own', form, period, countOpen(findings.get(each.unit.code) ?? [], each.waivers)),
  );
  const [reminder] = await listFilingReminders(reading, rangeOfOne(unit.code), form.code, period);
  const ownNote = work.some((each) => each.state === 'returned' && each.unit === unit.code);
  const mended = ownNote
    ? await Promise.all(work.map(async (each) => ({ ...each, note: await returnReason(reading, each) })))
    : work;
  const reminded = mended.map((each) =>
    each.unit !== unit.code || reminder === undefined ? each : { ...each, reminded: shownReminder(reminder) },
  );
  if (unit.kind !== 'district' || !form.statutory) return reminded;
  return [...reminded, ...(await districtReport(reading, unit, form, period, asking.today))];
}

const shownReminder = ({ onDay, by, note }: FilingReminder) => ({ onDay, by, note });

const isWaiting = ({ unit, report }: ReportBelow, superior: UnitCode, asking: Asking): boolean =>
  report?.state === 'submitted' && parentOf(unit.code) === superior && may(asking.mandate, 'report.decide', unit.code);

function toWork(below: ReportBelow, kind: ReportKind, form: Form, period: Period, open: number): WorkReport {
  const { unit, report, due, exception } = below;
  return {
    unit: unit.code,
    unitName: unit.name,
    kind,
    form: form.code,
    period,
    state: report?.state ?? null,
    due,
    open,
    note: null,
    reminded: null,
    putOff: putOffOf(exception),
  };
}

async function districtReport(
  reading: Reading,
  unit: Unit,
  form: Form,
  period: Period,
  today: PlainDate,
): Promise<WorkReport[]> {
  const rows = await listReportsBelow(reading, unit.code, 'district', form, period);
  const context = await loadReport(reading, { unit: unit.code, kind: 'district', form: form.code, period });
  if (!context.ok) return [];
  const open = countOpen(await everyFinding(reading, context.value, today), context.value.waivers);
  return rows.filter((row) => row.unit.code === unit.code).map((row) => toWork(row, 'district', form, period, open));
}

function countOpen(findings: readonly Finding[], waivers: readonly Waiver[]): number {
  const { errors, warnings } = openFindings(findings, waivers);
  return errors + warnings;
}

async function returnReason(reading: Reading, report: WorkReport): Promise<string | null> {
  if (report.state !== 'returned') return null;
  const { unit, kind, form, period } = report;
  return (await findLastEvent(reading, { unit, kind, form, period }))?.reason ?? null;
}

// The year that has just ended is the one whose reports are due; whoever stands on top of others opens it.
function unopenedOf(unit: Unit, openings: readonly YearOpening[], { today }: Asking) {
  if (unit.kind !== 'district') return [];
  const period = periodOf(yearOf(today) - 1);
  const form = formOfYear(yearOf(today) - 1);
  if (form === undefined || openings.some((opening) => opening.form === form && opening.period === period)) return [];
  return [{ form, period, unitName: unit.name }];
}
