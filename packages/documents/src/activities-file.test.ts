import { activityKindCodes, concernWays, plainDate } from '@gongkai/kernel';
import { type ActivityEntry, activityKinds, emptyEntry, judgeRows } from '@gongkai/registers/activities';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityTable, readActivityRows } from './activities-file.ts';
import { listToCsv, listToXlsx } from './list-file.ts';

const facts = { unitKind: 'village', today: plainDate('2026-01-10') } as const;

/** A row of any kind with everything that the kind can say. */
const fullRow = (kind: (typeof activityKindCodes)[number]): ActivityEntry => {
  const says = (field: (typeof activityKinds)[typeof kind]['fields'][number]) =>
    activityKinds[kind].fields.includes(field);
  return {
    ...emptyEntry(kind, plainDate('2025-03-01')),
    title: `“${kind}”,第一次`,
    untilDay: activityKinds[kind].nature === 'stock' ? plainDate('2026-12-31') : null,
    number: says('number') ? 12 : null,
    amount: says('amount') ? 1_234_567 : null,
    spent: says('spent') ? 0 : null,
    answeredOn: says('answered') ? plainDate('2025-03-02') : null,
    byHead: says('by-head'),
    ways: says('ways') ? ['social', 'other'] : [],
    note: '已归档',
  };
};
const rows = activityKindCodes.map(fullRow);
const unitKindOf = (kind: ActivityEntry['kind']) => activityKinds[kind].units[0] ?? 'village';

test.each([
  ['Excel', '台账.xlsx', async (entries: readonly ActivityEntry[]) => listToXlsx(activityTable('工作台账', entries))],
  [
    'CSV',
    '台账.csv',
    async (entries: readonly ActivityEntry[]) =>
      new TextEncoder().encode(listToCsv(activityTable('工作台账', entries))),
  ],
])('what is given out as %s is what comes back', async (_, name, write) => {
  const read = await readActivityRows(await write(rows), name);
  if (!read.ok) throw new Error(read.refusal.code);
  const judged = read.value.map((row, index) => {
    const entry = rows[index];
    return judgeRows([row], [], { ...facts, unitKind: unitKindOf(entry?.kind ?? 'meeting') })[0];
  });
  expect(judged.map((row) => row?.entry)).toEqual(rows);
  expect(judged.map((row) => row?.problem)).toEqual(rows.map(() => null));
});

test('an empty template has its head and no rows', async () => {
  const read = await readActivityRows(await listToXlsx(activityTable('工作台账', [])), '模板.xlsx');
  expect(read).toEqual({ ok: true, value: [] });
});

test('a file without its head is refused by the column that lacks', async () => {
  const read = await readActivityRows(new TextEncoder().encode('类别,内容\n会议,某事\n'), '台账.csv');
  expect(read).toMatchObject({
    refusal: { code: 'input-malformed', facts: { problem: expect.stringContaining('日期') } },
  });
});

test('amounts and ways come back whatever they are', async () => {
  const entry = fc.record({
    amount: fc.nat(),
    ways: fc.uniqueArray(fc.constantFrom(...concernWays), { minLength: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 20 }), async (said) => {
      const given = said.flatMap(({ amount, ways }) => [
        { ...fullRow('budget'), amount },
        { ...fullRow('public-concern'), ways },
      ]);
      const csv = new TextEncoder().encode(listToCsv(activityTable('台账', given)));
      const read = await readActivityRows(csv, '台账.csv');
      const judged = read.ok ? judgeRows(read.value, [], { ...facts, unitKind: 'street' }) : [];
      expect(judged.map((row) => row.entry)).toEqual(given);
    }),
    { numRuns: 30 },
  );
});
