import { cellIndex, getForm } from '@gongkai/forms';
import { ok } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';
import { jsonSchema, OpenReport, readCsvFigures, readJsonFigures, toCsv, toJson } from './index.ts';
import { countingFigures, sampleDistrictReport, sampleReport } from './testing/sample-report.ts';

const grassroots = getForm('grassroots');
const figures = countingFigures(grassroots, 'community').map((figure, index) => {
  if (index === cellIndex(grassroots, 'G2.1')) return 0;
  if (index === cellIndex(grassroots, 'G2.2')) return null;
  return index === cellIndex(grassroots, 'G6.4') ? 38_000 : figure;
});
const report = sampleReport(['grassroots', 'community'], figures);

describe('open report', () => {
  test('keeps the four states apart, and money exact in the form’s unit', () => {
    const open = toJson(report);
    expect(open.figures['G1.2']).toBe(figures[cellIndex(grassroots, 'G1.2')]);
    expect(open.figures['G2.1']).toBe(0);
    expect(open.figures['G2.2']).toBeNull();
    expect(open.notApplicable).not.toContain('G2.2');
    expect(open.figures['G6.2']).toBeNull();
    expect(open.notApplicable).toContain('G6.2');
    expect(open.figures['G6.4']).toBe('0.038');
  });

  test('fits its own schema, and names missing units by code', () => {
    const own = countingFigures(getForm('a2021'), 'district');
    const open = toJson(sampleDistrictReport(own, own));
    expect(OpenReport.parse(JSON.parse(JSON.stringify(open)))).toEqual(open);
    expect(open.rollup?.coverage).toEqual({ expected: 3, reported: 2, nil: 1, missing: ['990101002'] });
    expect(open.rollup?.total['R1.C1']).toBe(2 * Number(open.rollup?.own['R1.C1']));
  });

  test('schema is plain JSON Schema that asks for the fields of design §5', () => {
    const schema = jsonSchema();
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.required).toEqual(
      expect.arrayContaining([
        'unit',
        'kind',
        'form',
        'period',
        'version',
        'publishedAt',
        'sha256',
        'figures',
        'narrative',
      ]),
    );
    expect(JSON.stringify(schema)).toContain('"rollup"');
  });
});

describe('reading open data back', () => {
  const json = (change: object) => JSON.stringify({ ...toJson(report), ...change });

  test.each([
    ['another form', json({ form: 't2014' }), 'input-malformed'],
    ['a cell the form does not have', json({ figures: { 'S3.1': 1 } }), 'cell-unknown'],
    ['a figure for a cell that does not apply', json({ figures: { 'G6.2': '1' } }), 'cell-not-applicable'],
    ['a fraction of a count', json({ figures: { 'G1.2': '1.5' } }), 'figure-malformed'],
    ['a negative count', json({ figures: { 'G1.2': -1 } }), 'input-malformed'],
    ['no JSON', '{', 'input-malformed'],
  ])('%s is refused', (_, text, code) => {
    expect(readJsonFigures(text, grassroots, 'community')).toMatchObject({ ok: false, refusal: { code } });
  });

  test('CSV: unknown and repeated codes and a missing column are refused', () => {
    const csv = toCsv(report);
    const codeOf = (text: string) => {
      const result = readCsvFigures(text, grassroots, 'community');
      return result.ok ? 'ok' : result.refusal.code;
    };
    expect(codeOf(csv.replace('\r\nG1.2,', '\r\nG9.9,'))).toBe('cell-unknown');
    expect(codeOf(`${csv}G1.2,x,项,1,有数\r\n`)).toBe('input-malformed');
    expect(codeOf(csv.replace('指标代码', '代码'))).toBe('input-malformed');
    expect(codeOf(csv.replace('G6.2,公布的村集体收入,万元,,', 'G6.2,公布的村集体收入,万元,3,'))).toBe(
      'cell-not-applicable',
    );
  });
});

describe('CSV', () => {
  const lines = (text: string) => new Map(parseCsv(text).map(([code, ...rest]) => [code, rest]));

  test('opens in Excel as Chinese, and says the state of every cell in words', () => {
    const csv = toCsv(report);
    expect(csv.startsWith('\uFEFF指标代码,指标,单位,数,状态\r\n')).toBe(true);
    expect(lines(csv).get('G2.1')?.slice(2)).toEqual(['0', '零']);
    expect(lines(csv).get('G2.2')?.slice(2)).toEqual(['', '未报']);
    expect(lines(csv).get('G6.2')?.slice(2)).toEqual(['', '不适用']);
    expect(lines(csv).get('G6.4')?.slice(2)).toEqual(['0.038', '有数']);
  });

  test('gives own, below and total of a district-wide report', () => {
    const own = countingFigures(getForm('a2021'), 'district');
    const csv = toCsv(sampleDistrictReport(own, own));
    expect(csv).toContain('指标代码,指标,单位,数,状态,本级,下级,合计\r\n');
    expect(lines(csv).get('P1.NORM.made')?.slice(2)).toEqual(['8', '有数', '4', '4', '8']);
    expect(readCsvFigures(csv, getForm('a2021'), 'district')).toEqual(ok(own.map((figure) => 2 * (figure ?? 0))));
  });
});
