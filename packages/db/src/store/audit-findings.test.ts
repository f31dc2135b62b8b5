import {
  type AuditFinding,
  applyFinding,
  decideFinding,
  emptyFindingBody,
  type FindingBody,
  type FindingCommand,
  type FindingEvent,
  newChecklist,
} from '@gongkai/auditing';
import { period, plainDate, type UnitKind } from '@gongkai/kernel';
import { rangeOf, type UnitCode, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { isCheckViolation, isPolicyViolation, isUniqueViolation, sqlStateOf } from '../sqlstate.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { appendFindingEvent, findAuditFinding, listAddressedFindings, listRaisedFindings } from './audit-findings.ts';
import { saveEngagement } from './engagements.ts';
import { addUnit } from './units.ts';

/** The store without `may()`: who sees and writes what of a finding is the database's to say. */
let fresh: FreshDatabase;
const district = unitCode('990101');
const street = unitCode('990101001');
const sibling = unitCode('990101002');
const on = plainDate('2026-03-02');
const body: FindingBody = {
  ...emptyFindingBody,
  title: '多报',
  facts: '多报 2 件',
  quote: '新收 14 件',
  source: '表二',
  ground: '条例第五十条',
};

const say = {
  raised: { event: 'raised', of: street, body },
  sent: { event: 'sent', answerBy: plainDate('2026-03-20') },
  answered: { event: 'answered', stance: 'disagrees', text: '不属实', measures: '', doneBy: null },
  followed: { event: 'followed', result: 'done', note: '已看' },
} as const satisfies Record<string, FindingCommand>;

beforeAll(async () => {
  fresh = await freshDatabase();
  const units: [UnitCode, UnitKind][] = [
    [district, 'district'],
    [street, 'street'],
    [sibling, 'street'],
  ];
  for (const [code, kind] of units)
    await fresh.db.write(scopeOf(code), (tx) =>
      addUnit(tx, { code, kind, name: '演示单位', openedOn: plainDate('2000-01-01'), closedOn: null, demo: true }),
    );
  for (const unit of [district, street])
    await fresh.db.write(scopeOf(unit), (tx) =>
      saveEngagement(tx, unit, {
        ...{ id: '2026-1', state: 'open', revision: 1, updatedAt: '2026-03-02T01:00:00Z', updatedBy: '江宁' },
        body: {
          ...{ title: '审计', subtree: unit, form: 'a2021', period: period(2025), purpose: '', startedOn: on },
          ...{ checklist: newChecklist(), notes: {} },
        },
      }),
    );
});
afterAll(() => fresh.drop());

/** Appends as a unit, whatever was decided: `holder` and `seq` as they come. */
async function append(as: UnitCode, id: string, command: FindingCommand, acting = as): Promise<void> {
  const before = await see(district, id);
  const decided = decideFinding(before, command, { today: on, seen: before?.seq ?? 0 });
  if (!decided.ok) throw new Error(decided.refusal.code);
  await put(as, id, before, decided.value, acting);
}

const put = (
  as: UnitCode,
  id: string,
  before: AuditFinding | null,
  event: FindingEvent,
  acting: UnitCode,
  auditor = district,
): Promise<void> => {
  const seq = (before?.seq ?? 0) + 1;
  const finding = applyFinding(before, { seq, on, event });
  return fresh.db.write(scopeOf(as), (tx) =>
    appendFindingEvent(
      tx,
      { auditor, id },
      '2026-1',
      { seq, on, event, finding },
      { actingUnit: acting, personId: 'p', personName: '某人', at: new Date('2026-03-02T01:00:00Z') },
    ),
  );
};

const see = async (unit: UnitCode, id: string): Promise<AuditFinding | null> =>
  (await fresh.db.read(scopeOf(unit), (query) => findAuditFinding(query, { auditor: district, id })))?.finding ?? null;
const addressedTo = (unit: UnitCode) =>
  fresh.db.read(scopeOf(unit), (query) => listAddressedFindings(query, rangeOf(unit)));

test('a draft is the auditor’s alone; what is sent is read by the unit it was sent to, and by no neighbour', async () => {
  await append(district, '2026-1', say.raised);
  expect(await see(street, '2026-1')).toBeNull();
  expect(await addressedTo(street)).toEqual([]);
  await append(district, '2026-1', say.sent);
  expect(await see(street, '2026-1')).toMatchObject({ state: 'sent', body: { quote: '新收 14 件' } });
  expect(await see(sibling, '2026-1')).toBeNull();
  expect((await addressedTo(street)).map(({ id }) => id)).toEqual(['2026-1']);
  expect(await addressedTo(sibling)).toEqual([]);
  expect((await addressedTo(district)).map(({ id }) => id)).toEqual(['2026-1']);
});

test('the unit answers in its own name, and both sides read the whole of it', async () => {
  await append(street, '2026-1', say.answered);
  expect(await see(district, '2026-1')).toMatchObject({ state: 'answered', answer: { text: '不属实' } });
  await append(district, '2026-1', say.followed);
  expect(await see(street, '2026-1')).toMatchObject({ state: 'followed' });
  const [raised] = await fresh.db.read(scopeOf(district), (query) => listRaisedFindings(query, district, '2026-1'));
  expect(raised?.steps.map(({ event, actingUnit }) => [event.event, actingUnit])).toEqual([
    ['raised', district],
    ['sent', district],
    ['answered', street],
    ['followed', district],
  ]);
});

test('the database says no', async () => {
  await append(district, '2026-2', { ...say.raised, of: street });
  const draft = await see(district, '2026-2');
  // In the auditor's name from below, and in the unit's name from above.
  await expect(put(street, '2026-2', draft, { ...say.sent, of: street, body }, district)).rejects.toSatisfy(
    isPolicyViolation,
  );
  await append(district, '2026-2', say.sent);
  const sent = await see(district, '2026-2');
  await expect(put(district, '2026-2', sent, say.answered, street)).rejects.toSatisfy(isPolicyViolation);
  // The auditor does not answer itself, and the unit closes nothing.
  await expect(put(district, '2026-2', sent, say.answered, district)).rejects.toSatisfy(isCheckViolation);
  await expect(put(street, '2026-2', sent, say.followed, street)).rejects.toSatisfy(isCheckViolation);
  // A neighbour answers nothing that was not sent to it.
  const theirs = sent === null ? null : { ...sent, of: sibling };
  await expect(put(sibling, '2026-2', theirs, say.answered, sibling)).rejects.toSatisfy(isForeignKey);
  // Nobody below puts a finding of its own under the auditor's name.
  await expect(put(street, '2026-9', null, { ...say.sent, of: street, body }, street)).rejects.toSatisfy(
    isCheckViolation,
  );
  // Of two who saw the same step one is too late.
  await append(street, '2026-2', say.answered);
  await expect(put(street, '2026-2', sent, say.answered, street)).rejects.toSatisfy(isUniqueViolation);
});

test('a unit below audits itself as any other, and its superior reads it', async () => {
  await put(street, '2026-1', null, { ...say.raised, of: street }, street, street);
  const own = await fresh.db.read(scopeOf(district), (query) => listRaisedFindings(query, street, null));
  expect(own.map(({ finding }) => finding.state)).toEqual(['raised']);
});

const isForeignKey = (fault: unknown): boolean => sqlStateOf(fault) === '23503';
