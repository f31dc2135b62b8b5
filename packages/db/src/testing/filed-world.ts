import { createHash } from 'node:crypto';
import { isNil } from '@gongkai/figures';
import { getForm } from '@gongkai/forms';
import { type Figure, findingKey, period, plainDate, type ReportEvent, type UnitKind } from '@gongkai/kernel';
import { decide, findingsOfCopy, frozenText, type ReportKey, type Standing } from '@gongkai/reports';
import { districtOf, type UnitCode, unitCode } from '@gongkai/units';
import type { Database, Tx } from '../database.ts';
import { scopeOf } from '../scope.ts';
import { appendAct } from '../store/audit.ts';
import { countReport, renewTotals } from '../store/count-report.ts';
import { appendEvent, findLastEvent } from '../store/events.ts';
import { addPublished } from '../store/published.ts';
import { addReport } from '../store/reports.ts';
import { addSubmission } from '../store/submissions.ts';
import { addUnit } from '../store/units.ts';

const form = getForm('a2021');
const at = new Date('2026-01-05T01:00:00.000Z');
const since = plainDate('2000-01-01');
const dates = { from: plainDate('2025-01-01'), to: plainDate('2025-12-31'), signedOn: null, publishedOn: null };

export const district = unitCode('990101');
export const streets = [unitCode('990101001'), unitCode('990101002'), unitCode('990101003')] as const;
const ownOf = (unit: UnitCode): ReportKey => ({ unit, kind: 'own', form: 'a2021', period: period(2025) });
const ofDistrict: ReportKey = { ...ownOf(district), kind: 'district' };

/**
 * A district with three streets: the first published, the second accepted and under correction, the third in draft. The
 * district's own report is in draft, its district report accepted.
 */
export async function fileWorld(db: Database): Promise<void> {
  await db.write(scopeOf(district), async (tx) => {
    for (const code of [district, ...streets]) {
      const kind: UnitKind = code === district ? 'district' : 'street';
      await addUnit(tx, { code, kind, name: `单位${code}`, openedOn: since, closedOn: null, demo: true });
    }
    await renewTotals(tx, { place: districtOf(district), form, period: period(2025) }, at.toISOString());
    await act(tx, district, district, 'years.open');
  });
  const [first, second, third] = streets.map(ownOf);
  if (first === undefined || second === undefined || third === undefined) throw new Error('no streets');
  for (const key of [first, second, third, ofDistrict, ownOf(district)]) await open(db, key);
  await file(db, first, 3);
  await accept(db, first, 3);
  await publish(db, first, 3);
  await file(db, second, 0);
  await accept(db, second, 0);
  await step(db, second, second.unit, 'correcting');
  await file(db, second, 5);
  await step(db, third, third.unit, 'signed');
  await file(db, ofDistrict, 11);
  await accept(db, ofDistrict, 11);
}

const figuresOf = (value: number): Figure[] =>
  form.cells.map((_, index) => (value !== 0 && index % 5 === 0 ? null : value));
function frozenOf(key: ReportKey, version: number, value: number): string {
  const said = { figures: figuresOf(value), narrative: { I: '总体情况' }, dates };
  const unitKind = key.unit === district ? 'district' : 'street';
  const findings = findingsOfCopy({ ...said, form, unitKind, kind: key.kind, period: key.period })
    .filter(({ outcome }) => outcome !== 'passed')
    .map((finding) => ({ key: findingKey(finding), outcome: finding.outcome, severity: finding.severity }));
  return frozenText({
    ...{ ...said, key, version, form, unitName: `单位${key.unit}`, findings },
    ...{ observations: [], tree: [], waivers: [], rollup: null },
  });
}
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

let acts = 0;
function act(tx: Tx, unit: UnitCode, subject: UnitCode, verb: string): Promise<void> {
  acts += 1;
  const key = `key-${String(acts).padStart(16, '0')}`;
  const who = { personId: 'p1', personName: '张三', actingUnit: unit, subject };
  return appendAct(tx, { at: at.toISOString(), ...who, verb, key, input: '{"a":1}', answer: '{}' });
}

const open = (db: Database, key: ReportKey): Promise<void> =>
  db.write(scopeOf(key.unit), async (tx) => {
    await addReport(tx, { key, cells: form.cells.length, dates, by: '张三', at: at.toISOString() });
    await move(tx, key, key.unit, 'opened');
  });

const step = (db: Database, key: ReportKey, by: UnitCode, event: ReportEvent): Promise<void> =>
  db.write(scopeOf(by), async (tx) => {
    await move(tx, key, by, event);
  });

async function move(tx: Tx, key: ReportKey, by: UnitCode, event: ReportEvent): Promise<Standing> {
  const last = await findLastEvent(tx, key);
  const moved = decide(last, { event, seen: last?.seq ?? 0, reason: '更正' });
  if (!moved.ok) throw new Error(moved.refusal.code);
  await appendEvent(tx, key, moved.value, { actingUnit: by, personId: 'p1', personName: '张三', at });
  await act(tx, by, key.unit, `reports.${event}`);
  return moved.value;
}

async function file(db: Database, key: ReportKey, value: number): Promise<void> {
  await step(db, key, key.unit, 'signed');
  await db.write(scopeOf(key.unit), async (tx) => {
    const { version } = await move(tx, key, key.unit, 'submitted');
    const frozen = frozenOf(key, version ?? 0, value);
    await addSubmission(tx, key, {
      ...{ version: version ?? 0, figures: figuresOf(value), nil: isNil(form, 'street', figuresOf(value)) },
      ...{
        narrative: { I: '总体情况' },
        waivers: [],
        frozen,
        sha256: hashOf(frozen),
        by: '张三',
        at: at.toISOString(),
      },
    });
  });
}

const accept = (db: Database, key: ReportKey, value: number): Promise<void> =>
  db.write(scopeOf(district), async (tx) => {
    await move(tx, key, district, 'accepted');
    if (key.kind === 'district') return;
    const counted = { figures: figuresOf(value), nil: isNil(form, 'street', figuresOf(value)) };
    const totals = { place: districtOf(district), form, period: period(2025) };
    await countReport(tx, totals, key.unit, counted, at.toISOString());
  });

const publish = (db: Database, key: ReportKey, value: number): Promise<void> =>
  db.write(scopeOf(key.unit), async (tx) => {
    const { version } = await move(tx, key, key.unit, 'published');
    const sha256 = hashOf(frozenOf(key, version ?? 0, value));
    const body = { narrative: { I: '总体情况' } };
    await addPublished(tx, key, {
      ...{ version: version ?? 0, figures: figuresOf(value), body, sha256, at: at.toISOString() },
    });
  });
