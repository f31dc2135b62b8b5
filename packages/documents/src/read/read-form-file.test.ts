import { cellIndex, getForm, isTyped } from '@gongkai/forms';
import { period } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlannedCell, type SheetPlan, text } from '../excel/plan.ts';
import { writeSheets } from '../excel/write-sheets.ts';
import { toXlsx } from '../index.ts';
import { countingFigures, sampleReport } from '../testing/sample-report.ts';
import { type FormFileOf, readFormFile } from './read-form-file.ts';
import { xlsxSheets } from './xlsx-sheets.ts';

const form = getForm('a2021');
// An amount as it may be typed: fifty 万元.
const figures = countingFigures(form, 'street').map((figure, index) =>
  form.cells[index]?.measure === '万元' ? 50_000_000 : figure,
);
const of: FormFileOf = { unit: unitCode('990101001'), unitKind: 'street', form, period: period('2024') };
const typed = form.cells.filter(isTyped).map(({ code }) => [code, figures[cellIndex(form, code)]] as const);

type Rows = readonly (readonly string[])[];
const given = await (async (): Promise<readonly { name: string; rows: Rows }[]> => {
  const read = await xlsxSheets(await toXlsx(sampleReport(['a2021', 'street'], figures)), 'x.xlsx');
  return read.ok ? read.value : [];
})();
const [cover, disclosure, applications, remedies] = given.map(({ rows }) => rows);
if (cover === undefined || disclosure === undefined || applications === undefined || remedies === undefined)
  throw new Error('the form has three tables and a cover');

/** The file as somebody sends it back, with these sheets. */
async function readBack(sheets: readonly Rows[], asked = of) {
  const plans = sheets.map((rows, index): SheetPlan => {
    const width = Math.max(1, ...rows.map((row) => row.length));
    return {
      name: `表${index}`,
      widths: Array.from({ length: width }, () => 10),
      landscape: false,
      frozen: 0,
      keyed: false,
      rows: rows.map((row) => Array.from({ length: width }, (_, at): PlannedCell => text(row[at] ?? ''))),
    };
  });
  return readFormFile(await writeSheets(plans), 'x.xlsx', asked);
}

/** What was read, or the refusal's code. */
async function outcome(sheets: readonly Rows[]) {
  const read = await readBack(sheets);
  if (!read.ok) return { refused: read.refusal.code };
  const { cells, problems, doubts } = read.value;
  return { cells: new Map(cells.map(({ cell, figure }) => [cell, figure])), problems, doubts };
}

const keyAt = (rows: Rows): number => Math.max(...rows.map((row) => row.findIndex((each) => each.includes('='))));
/** As a sheet made anew: neither the hidden row nor the hidden column. */
const withoutKeys = (rows: Rows): Rows => rows.slice(1).map((row) => row.slice(0, keyAt(rows)));
const plain = [withoutKeys(disclosure), withoutKeys(applications), withoutKeys(remedies)] as const;
const [plainDisclosure, plainApplications, plainRemedies] = plain;
const isData = (row: readonly string[]): boolean => row.filter((each) => /^\d+$/.test(each)).length > 0;

test('what was given out is read back whole, with keys and without', async () => {
  for (const sheets of [given.map(({ rows }) => rows), [cover, ...plain]])
    expect(await outcome(sheets)).toEqual({ cells: new Map(typed), problems: [], doubts: [] });
});

test('a file without its cover says that it does not say whose it is', async () => {
  expect((await outcome(plain)).doubts).toMatchObject([{ kind: 'no-cover' }]);
});

describe('by labels, where keys are gone', () => {
  const sheetsWith = (rows: Rows): Rows[] => [cover, plainDisclosure, rows, plainRemedies];

  test('rows that were put in, and a column put in before the labels and before the figures', async () => {
    const put = plainApplications.flatMap((row) => (isData(row) ? [row, ['', '小计说明']] : [row]));
    const wider = plainApplications.map((row) => ['', ...row.slice(0, 4), isData(row) ? '' : '', ...row.slice(4)]);
    for (const rows of [put, wider])
      expect(await outcome(sheetsWith(rows))).toEqual({ cells: new Map(typed), problems: [], doubts: [] });
  });

  test('columns that changed places are followed by their headings', async () => {
    const swap = (row: readonly string[], a: number, b: number) =>
      row.map((each, at) => (at === a ? (row[b] ?? '') : at === b ? (row[a] ?? '') : each));
    const [left, right] = [
      plainApplications.map((row) => row.indexOf('科研机构')),
      plainApplications.map((row) => row.indexOf('其他')),
    ].map((found) => Math.max(...found));
    const rows = plainApplications.map((row) => swap(row, left ?? 0, right ?? 0));
    expect(await outcome(sheetsWith(rows))).toEqual({ cells: new Map(typed), problems: [], doubts: [] });
  });

  test('the blocks of reconsideration and litigation, alike in all their headings, are told apart by what stands over them', async () => {
    const moved = plainRemedies.map((row) => [...row.slice(5), ...row.slice(0, 5)]);
    const read = await outcome([cover, plainDisclosure, plainApplications, moved]);
    expect(read.cells).toEqual(new Map(typed));
  });

  test('a renamed row is found between its neighbours, and said', async () => {
    const rows = plainApplications.map((row) =>
      row.map((each) => each.replace('2.其他法律行政法规禁止公开', '2.别的法律不让公开')),
    );
    const read = await outcome(sheetsWith(rows));
    expect(read.cells).toEqual(new Map(typed));
    expect(new Set(read.doubts?.map(({ kind, text: said }) => `${kind} ${said}`))).toEqual(
      new Set(['renamed 2.别的法律不让公开']),
    );
  });

  test('a renamed column is found from the label, and said once', async () => {
    const rows = plainApplications.map((row) => row.map((each) => each.replace('法律服务机构', '律所')));
    const read = await outcome(sheetsWith(rows));
    expect(read.cells).toEqual(new Map(typed));
    expect(read.doubts).toMatchObject([{ kind: 'column-renamed', text: '法律服务机构' }]);
  });

  test('a renamed row with a new one beside it is nobody’s, and nothing is put there', async () => {
    const rows = plainApplications.flatMap((row) => {
      const renamed = row.map((each) => each.replace('2.其他法律行政法规禁止公开', '2.别的法律不让公开'));
      return renamed.join() === row.join() ? [row] : [renamed, ['', '', '再加一行', '9', '9', '9', '9', '9', '9', '9']];
    });
    const read = await outcome(sheetsWith(rows));
    const missing = read.doubts?.flatMap(({ kind, cell }) => (kind === 'missing' ? [cell] : [])) ?? [];
    expect(missing).toHaveLength(6);
    expect(read.cells).toEqual(new Map(typed.filter(([code]) => !missing.includes(code))));
  });
});

test('keys that contradict the labels are left, and the labels followed', async () => {
  const at = keyAt(applications);
  const data = applications.flatMap((row, index) => (isData(row) ? [index] : []));
  const [a = 0, b = 0] = [data[3], data[6]];
  const torn = applications.map((row, index) => {
    const from = index === a ? b : index === b ? a : index;
    return [...(applications[from] ?? []).slice(0, at), row[at] ?? ''];
  });
  const read = await outcome([cover, disclosure, torn, remedies]);
  expect(read.doubts?.map(({ kind }) => kind)).toContain('keys-torn');
  for (const [code, figure] of read.cells ?? []) expect([code, figure]).toEqual([code, figures[cellIndex(form, code)]]);
});

describe('of another', () => {
  const sheets = given.map(({ rows }) => rows);
  test.each([
    ['unit', { ...of, unit: unitCode('990101002') }],
    ['form', { ...of, form: getForm('t2014') }],
    ['period', { ...of, period: period('2023') }],
  ])('%s it is refused', async (what, asked) => {
    expect(await readBack(sheets, asked)).toMatchObject({ refusal: { code: 'form-file-of-another', facts: { what } } });
  });

  test('kind of file altogether it is refused', async () => {
    expect(
      await outcome([
        [
          ['姓名', '电话'],
          ['张三', '1'],
        ],
      ]),
    ).toEqual({ refused: 'input-malformed' });
  });
});

test('what is no figure is named by sheet and row, and the others are still read', async () => {
  const rows = plainApplications.map((row, index) =>
    index === 8 ? row.map((each) => (/^\d+$/.test(each) ? '无' : each)) : row,
  );
  const read = await outcome([cover, plainDisclosure, rows, plainRemedies]);
  expect(read.problems?.length).toBeGreaterThan(0);
  expect(read.problems?.[0]).toMatchObject({ text: '无', why: 'words', place: { line: 9 } });
});

test('a hundred files mangled at random: the right figure, none, or one that is said to stand under another label', async () => {
  const change = fc.oneof(
    fc.record({ act: fc.constant('insert' as const), at: fc.nat(40) }),
    fc.record({ act: fc.constant('move' as const), at: fc.nat(40), to: fc.nat(40) }),
    fc.record({ act: fc.constant('rename' as const), at: fc.nat(40) }),
    fc.record({ act: fc.constant('drop' as const), at: fc.nat(40) }),
    fc.record({ act: fc.constant('column' as const), at: fc.nat(3) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(change, { minLength: 1, maxLength: 5 }), async (keyed, changes) => {
      let rows = (keyed ? applications : plainApplications).map((row) => [...row]);
      for (const each of changes) {
        const data = rows.flatMap((row, index) => (isData(row) ? [index] : []));
        const at = data[each.at % data.length] ?? 0;
        if (each.act === 'insert') rows.splice(at, 0, ['', '', '另加']);
        if (each.act === 'drop') rows.splice(at, 1);
        if (each.act === 'column') rows = rows.map((row) => [...row.slice(0, each.at), '', ...row.slice(each.at)]);
        if (each.act === 'rename')
          rows[at] = (rows[at] ?? []).map((text_) => (/^[1-9]\./.test(text_) ? '改过的名称' : text_));
        if (each.act === 'move') {
          const [row = []] = rows.splice(at, 1);
          rows.splice(data[each.to % data.length] ?? 0, 0, row);
        }
      }
      const read = await outcome([cover, plainDisclosure, rows, plainRemedies]);
      // A row taken out and another put in its place looks like one renamed: only people can tell.
      const said = new Set(read.doubts?.flatMap(({ kind, cell }) => (kind === 'renamed' ? [cell] : [])));
      for (const [code, figure] of read.cells ?? [])
        if (!said.has(code)) expect([code, figure]).toEqual([code, figures[cellIndex(form, code)]]);
    }),
    { numRuns: 100 },
  );
});
