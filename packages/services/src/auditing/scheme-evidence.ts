import { type Evidence, type SchemeBody, scoreUnit, type UnitEvidence } from '@gongkai/auditing';
import {
  countCellsOf,
  listAddressedFindings,
  listEngagements,
  listFilingDays,
  type Reading,
  type SchemeRunRecord,
} from '@gongkai/db';
import { computeCells } from '@gongkai/figures';
import { cellIndex, findCell, getForm } from '@gongkai/forms';
import { type Figure, type Finding, type FormCode, findingKey, type Period, type PlainDate } from '@gongkai/kernel';
import { type ManualOfRun, mayBeExplained } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';
import { tallyKeysOf } from '../counted.ts';
import { countBelow, everyFindingBelow, listReportsBelow, type ReportBelow } from '../reports-below.ts';

/** Scores every unit below that owes the scheme's form in the period, in code order. Nobody evaluates itself. */
export async function scoresBelow(
  reading: Reading,
  unit: UnitCode,
  body: SchemeBody,
  period: Period,
  { manual, today }: { readonly manual: ManualOfRun; readonly today: PlainDate },
): Promise<SchemeRunRecord['results']> {
  const form = getForm(body.form);
  const range = rangeOf(unit);
  const days = await listFilingDays(reading, range, { form: body.form, period });
  const audited = await findingsAbout(reading, unit, period);
  const listed = (await listReportsBelow(reading, unit, 'own', form, period)).filter((each) => each.unit.code !== unit);
  const below = await countBelow(reading, listed, form, period);
  const findings = await everyFindingBelow(reading, below, { about: unit, kind: 'own', form, period }, today);
  const registered = await registeredOf(reading, body, below, period);
  return below.map((each) => {
    const { code, name } = each.unit;
    const evidence: UnitEvidence = {
      filing: { due: each.due, on: days.find((day) => day.unit === code)?.on ?? null, today },
      checks: checksOf(each, findings.get(code) ?? []),
      figure: figuresOf(body, each, registered),
      audit: audited.filter(({ of }) => of === code),
      manual: manual[code] ?? {},
    };
    return { ...scoreUnit(body, evidence), unit: code, unitName: name };
  });
}

/** Findings that were sent and stand, of engagements about this period. */
async function findingsAbout(reading: Reading, unit: UnitCode, period: Period) {
  const records = await listAddressedFindings(reading, rangeOf(unit));
  const auditors = new Set(records.map(({ auditor }) => auditor));
  const about = new Set<string>();
  for (const auditor of auditors)
    for (const { id, body } of await listEngagements(reading, auditor))
      if (body.period === period) about.add(`${auditor} ${id}`);
  return records
    .filter(
      ({ auditor, engagement, finding }) => finding.state !== 'withdrawn' && about.has(`${auditor} ${engagement}`),
    )
    .map(({ id, finding: { of, body } }) => ({ of, id, title: body.title, severity: body.severity }));
}

/** What a unit has not filed yet is nobody's to judge: neither its accuracy nor its figures. */
const filedOf = ({ report }: ReportBelow) => (report?.state === 'draft' || report?.state === 'signed' ? null : report);

function checksOf(below: ReportBelow, findings: readonly Finding[]): UnitEvidence['checks'] {
  if (filedOf(below) === null) return null;
  const explained = new Set(below.waivers.map(({ finding }) => finding));
  return findings.map((finding) => ({
    rule: finding.rule,
    outcome: finding.outcome,
    explained: mayBeExplained(finding) && explained.has(findingKey(finding)),
  }));
}

type Share = Extract<Evidence, { kind: 'share' }>;

const sharesOf = ({ items }: SchemeBody): readonly Share[] =>
  items.map(({ evidence }) => evidence).filter((each): each is Share => each.kind === 'share');

type Registered = ReadonlyMap<FormCode, ReadonlyMap<UnitCode, readonly Figure[]>>;

/** What registers count, whichever form's cells are asked of them; as they stand now, not as a report has cut them. */
async function registeredOf(
  reading: Reading,
  body: SchemeBody,
  below: readonly ReportBelow[],
  period: Period,
): Promise<Registered> {
  const found = new Map<FormCode, ReadonlyMap<UnitCode, readonly Figure[]>>();
  const units = below.map(({ unit }) => unit.code);
  for (const code of new Set(sharesOf(body).flatMap(({ source, form }) => (source === 'registers' ? [form] : [])))) {
    const form = getForm(code);
    const keys = [...(await tallyKeysOf(reading, units, form, period)).values()];
    const counts = await countCellsOf(
      reading,
      { form, period },
      keys.map(({ key }) => ({ ...key, cut: null })),
    );
    found.set(code, new Map([...counts].map(([unit, figures]) => [unit, computeCells(form, figures)])));
  }
  return found;
}

/** Reported figures of the scheme's form, and what registers count. */
const figuresOf =
  ({ form }: SchemeBody, below: ReportBelow, registered: Registered): UnitEvidence['figure'] =>
  (source, code, cell) => {
    const of = getForm(code);
    if (findCell(of, cell) === undefined) return null;
    if (source === 'registers') return registered.get(code)?.get(below.unit.code)?.[cellIndex(of, cell)] ?? null;
    return code === form ? (filedOf(below)?.figures[cellIndex(of, cell)] ?? null) : null;
  };
