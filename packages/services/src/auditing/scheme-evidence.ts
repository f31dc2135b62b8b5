import { type Evidence, type SchemeBody, scoreUnit, type UnitEvidence } from '@gongkai/auditing';
import {
  countCells,
  listAddressedFindings,
  listEngagements,
  listFilingDays,
  type Reading,
  type SchemeRunRecord,
} from '@gongkai/db';
import { computeCells } from '@gongkai/figures';
import { cellIndex, type Form, findCell, getForm } from '@gongkai/forms';
import { type Figure, type FormCode, findingKey, type Period, type PlainDate } from '@gongkai/kernel';
import { type ManualOfRun, mayBeExplained } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';
import { tallyKeyOf } from '../counted.ts';
import { countBelow, findingsBelow, listReportsBelow, type ReportBelow } from '../reports-below.ts';

/** Scores every unit below that owes the scheme's form in the period, in code order. */
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
  const below = await listReportsBelow(reading, unit, 'own', form, period);
  return Promise.all(
    below.map(async (each) => {
      const counted = await countBelow(reading, each, form, period);
      const { code, name } = each.unit;
      const evidence: UnitEvidence = {
        filing: { due: each.due, on: days.find((day) => day.unit === code)?.on ?? null, today },
        checks: checksOf(counted, form, period),
        figure: await figuresOf(reading, body, counted, period),
        audit: audited.filter(({ of }) => of === code),
        manual: manual[code] ?? {},
      };
      return { ...scoreUnit(body, evidence), unit: code, unitName: name };
    }),
  );
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

function checksOf(below: ReportBelow, form: Form, period: Period): UnitEvidence['checks'] {
  if (below.report === null) return null;
  const explained = new Set(below.waivers.map(({ finding }) => finding));
  return findingsBelow(below, 'own', form, period).map((finding) => ({
    rule: finding.rule,
    outcome: finding.outcome,
    explained: mayBeExplained(finding) && explained.has(findingKey(finding)),
  }));
}

type Share = Extract<Evidence, { kind: 'share' }>;

/** Reported figures of the scheme's form; of registers, whichever form's cells are asked of them. */
async function figuresOf(
  reading: Reading,
  { items, form }: SchemeBody,
  below: ReportBelow,
  period: Period,
): Promise<UnitEvidence['figure']> {
  const shares = items.map(({ evidence }) => evidence).filter((each): each is Share => each.kind === 'share');
  const counted = new Map<FormCode, readonly Figure[]>();
  for (const code of new Set(shares.filter(({ source }) => source === 'registers').map((share) => share.form))) {
    const key = await tallyKeyOf(reading, below.unit.code, getForm(code), period);
    if (key !== null) counted.set(code, computeCells(getForm(code), await countCells(reading, key)));
  }
  return (source, code, cell) => {
    const of = getForm(code);
    if (findCell(of, cell) === undefined) return null;
    if (source === 'registers') return counted.get(code)?.[cellIndex(of, cell)] ?? null;
    return code === form ? (below.report?.figures[cellIndex(of, cell)] ?? null) : null;
  };
}
