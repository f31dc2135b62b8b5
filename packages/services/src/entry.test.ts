import { createHash, randomUUID } from 'node:crypto';
import { scopeOf } from '@gongkai/db';
import { readMaterial, toXlsx } from '@gongkai/documents';
import { madeDocx, paragraph } from '@gongkai/documents/testing';
import { cellIndex, getForm } from '@gongkai/forms';
import { ok, plainDate } from '@gongkai/kernel';
import { CellNote, FormFileReading, ReportKey, ReportView } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { perform } from './perform.ts';
import { reportDocument } from './report-document.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world
    .as('990101', 'office')
    .must('years.open', { unit: '990101', form: 'a2021', period: '2025', deadlines: {} });
});
afterAll(() => world.fresh.drop());

const street = '990101001';
const form = getForm('a2021');
const keyOf = (unit: string) => ReportKey.parse({ unit, kind: 'own', form: 'a2021', period: '2025' });
/** A clerk of the department. */
const asking = {
  personId: 'x',
  personName: '经办',
  mandate: { unit: unitCode('990101D01'), roles: ['clerk' as const] },
  today: plainDate('2026-01-10'),
  now: new Date('2026-01-10T09:00:00+08:00'),
};
const code = (result: { ok: boolean; refusal?: { code: string } }): string => result.refusal?.code ?? 'done';

describe('what is said about a cell', () => {
  const key = keyOf(street);
  const notes = async (unit: string) =>
    z.array(CellNote).parse(await world.as(unit, 'auditor').must('cellNotes.list', { key }));
  const say = { key, cell: 'R1.C1', text: '与月报不符，请核', flag: true };

  test('by a superior stands in the unit’s report, and a flag is settled once, by whom it concerns', async () => {
    const { id } = z.object({ id: z.string() }).parse(await world.as('990101', 'office').must('cellNotes.add', say));
    await world.as(street, 'clerk').must('cellNotes.add', { ...say, text: '已联系业务科', flag: false });
    const settle = { key, id, answer: '月报有误，已改' };
    expect(code(await world.as(street, 'auditor').ask('cellNotes.settle', settle))).toBe('not-allowed');
    expect(code(await world.as(street, 'clerk').ask('cellNotes.settle', settle))).toBe('done');
    expect(code(await world.as('990101', 'office').ask('cellNotes.settle', settle))).toBe('cell-note-settled');
    const said = (await notes('990101')).toSorted((one, other) => Number(other.flag) - Number(one.flag));
    expect(said).toMatchObject([
      { cell: 'R1.C1', flag: true, byUnit: '990101', settledBy: `${street} clerk`, answer: '月报有误，已改' },
      { cell: 'R1.C1', flag: false, byUnit: street, settledBy: null },
    ]);
  });

  test('is read above and by nobody beside', async () => {
    expect(await notes(street)).toHaveLength(2);
    for (const stranger of ['990101002', '990102'])
      expect(code(await world.as(stranger, 'office', 'auditor').ask('cellNotes.list', { key }))).toBe('unit-not-found');
    // The database alone says no as well.
    const Count = z.object({ count: z.number() });
    const seen = await world.fresh.db.read(scopeOf(unitCode('990101002')), (reading) =>
      reading.rows(Count, 'select count(*)::int as count from cell_note', []),
    );
    expect(seen).toEqual([{ count: 0 }]);
  });

  test('has evidence of the unit’s own, read above, until the flag is settled', async () => {
    const clerk = world.as(street, 'clerk');
    const { id } = z.object({ id: z.string() }).parse(await clerk.must('cellNotes.add', say));
    const bytes = madeDocx(paragraph('月报'));
    const hand = (unit: string) =>
      perform(
        world.house,
        { ...asking, mandate: { unit: unitCode(unit), roles: ['clerk'] } },
        {
          name: 'attachments.add',
          input: {
            unit: street,
            register: 'cell-notes',
            caseId: id,
            name: '月报.docx',
            sha256: createHash('sha256').update(bytes).digest('hex'),
          },
          key: randomUUID(),
          enclosed: async () => {
            const read = await readMaterial('月报.docx', bytes);
            return read.ok ? ok({ bytes, read: read.value }) : read;
          },
        },
      );
    expect(code(await hand('990101'))).toBe('not-allowed');
    expect(code(await hand(street))).toBe('done');
    expect((await notes('990101')).find((note) => note.id === id)).toMatchObject({ files: 1 });
    const list = { unit: street, register: 'cell-notes', caseId: id };
    expect(await world.as('990101', 'reviewer').must('attachments.list', list)).toHaveLength(1);
    await clerk.must('cellNotes.settle', { key, id, answer: '已核' });
    expect(code(await hand(street))).toBe('attachment-bound');
  });

  test('of a cell that the form does not have is refused', async () => {
    expect(code(await world.as(street, 'clerk').ask('cellNotes.add', { ...say, cell: 'R9.C9' }))).toBe('cell-unknown');
  });
});

describe('the pulse', () => {
  test('tells of saves, moves and notes, and names the other writers and no reader', async () => {
    const key = keyOf('990101002');
    const pulse = (role: 'clerk' | 'office' | 'auditor') => world.as('990101002', role).must('reports.pulse', { key });
    expect(await pulse('clerk')).toEqual({ revision: 0, seq: 0, notes: 0, others: [] });
    expect(await pulse('auditor')).toMatchObject({ others: [] });
    expect(await pulse('office')).toMatchObject({ others: ['990101002 clerk'] });
    await world.as('990101002', 'clerk').must('reports.save', { key, revision: 0, cells: { 'R1.C1': '3' } });
    await world.as('990101002', 'clerk').must('cellNotes.add', { key, cell: 'R1.C1', text: '核对', flag: false });
    expect(await pulse('clerk')).toEqual({ revision: 1, seq: 1, notes: 1, others: ['990101002 office'] });
  });
});

describe('a filled form read back', () => {
  const department = '990101D01';
  const key = keyOf(department);
  const clerk = () => world.as(department, 'clerk');

  /** The form as it is given out, with some of its figures changed on the way. */
  async function given(changes: Readonly<Record<string, number>>): Promise<string> {
    const doc = await reportDocument(world.house, asking, key);
    if (!doc.ok) throw new Error(doc.refusal.code);
    const figures = [...doc.value.figures];
    for (const [cell, figure] of Object.entries(changes)) figures[cellIndex(form, cell)] = figure;
    return Buffer.from(await toXlsx({ ...doc.value, figures })).toString('base64');
  }

  test('is given out before the first word, and says what it would change', async () => {
    const content = await given({ 'R1.C1': 7 });
    await clerk().must('reports.save', { key, revision: 0, cells: { 'R1.C2': '5' } });
    const read = FormFileReading.parse(await clerk().must('reports.checkImport', { key, name: '表.xlsx', content }));
    expect(read).toMatchObject({ revision: 1, problems: [], doubts: [] });
    expect(read.changes.map(({ cell, old, new: now, doubt }) => [cell, old, now, doubt])).toEqual([
      ['R1.C1', '', '7', null],
      ['R1.C2', '5', '', 'cleared'],
    ]);
    const view = ReportView.parse(await clerk().must('reports.get', { key }));
    expect(view.figures[cellIndex(form, 'R1.C1')]).toBeNull();
  });

  test('of another unit is refused', async () => {
    const content = await given({});
    const other = { key: keyOf(street), name: '表.xlsx', content };
    expect(await world.as(street, 'clerk').ask('reports.checkImport', other)).toMatchObject({
      refusal: { code: 'form-file-of-another', facts: { what: 'unit', theirs: department } },
    });
  });
});

test('two editors of one cell at once lose no update in the database (G38)', async () => {
  const key = keyOf('990101001');
  /** Adds to what the cell says, again from the start whenever somebody was faster. */
  async function adds(role: 'clerk' | 'office', amount: number, times: number): Promise<number> {
    const actor = world.as(street, role);
    let refused = 0;
    for (let done = 0; done < times; ) {
      const view = ReportView.parse(await actor.must('reports.get', { key }));
      const next = (view.figures[cellIndex(form, 'R2.C1')] ?? 0) + amount;
      const saved = await actor.ask('reports.save', { key, revision: view.revision, cells: { 'R2.C1': String(next) } });
      if (saved.ok) done += 1;
      else if (saved.refusal.code === 'cell-changed') refused += 1;
      else throw new Error(saved.refusal.code);
    }
    return refused;
  }
  const refused = await Promise.all([adds('clerk', 1, 12), adds('office', 1000, 12)]);
  const view = ReportView.parse(await world.as(street, 'clerk').must('reports.get', { key }));
  expect(view.figures[cellIndex(form, 'R2.C1')]).toBe(12_012);
  // They did meet, or nothing was tried.
  expect(refused[0] + refused[1]).toBeGreaterThan(0);
});
