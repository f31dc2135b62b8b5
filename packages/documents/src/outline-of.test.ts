import { getForm } from '@gongkai/forms';
import { describe, expect, test } from 'vitest';
import { type Block, outlineOf } from './index.ts';
import { countingFigures, sampleDistrictReport, sampleReport } from './testing/sample-report.ts';

const kindsOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind));

describe('order of the printed report', () => {
  test('since 2019: opening, chapters with their tables in place, signature, proof', () => {
    expect(kindsOf(outlineOf(sampleReport(['a2021', 'street'])).blocks)).toEqual([
      'paragraph',
      '一、总体情况',
      'paragraph',
      '（二）依申请公开',
      'paragraph',
      '二、主动公开政府信息情况',
      'table',
      '三、收到和处理政府信息公开申请情况',
      'table',
      '四、政府信息公开行政复议、行政诉讼情况',
      'table',
      '五、存在的主要问题及改进情况',
      'note',
      '六、其他需要报告的事项',
      'note',
      'signature',
      'note',
      'note',
      'note',
      'note',
    ]);
  });

  test('before: the table is the annex, named before the signature', () => {
    const blocks = outlineOf(sampleReport(['t2014', 'street'])).blocks;
    expect(blocks.find(({ kind }) => kind === 'annex-list')).toEqual({
      kind: 'annex-list',
      names: ['政府信息公开情况统计表'],
    });
    expect(kindsOf(blocks).slice(-8)).toEqual([
      ...['annex-list', 'signature', 'annex', 'table'],
      ...['note', 'note', 'note', 'note'],
    ]);
    expect(blocks.find(({ kind }) => kind === 'annex')).toEqual({
      kind: 'annex',
      mark: '附件',
      title: '政府信息公开情况统计表',
    });
  });

  test('district-wide: coverage at once, roll-up and residents’ form as numbered annexes', () => {
    const own = countingFigures(getForm('a2021'), 'district');
    const grassroots = getForm('grassroots');
    const annex = { title: '居（村）务公开情况汇总', form: grassroots, unitKind: 'district', figures: [] } as const;
    const { blocks } = outlineOf({ ...sampleDistrictReport(own, own), annexes: [annex] });
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      lead: null,
      text: '报送情况：应报3个单位，已报2个（其中零报告1个），未报1个：春晓街道。合计只含已报单位，未报不按零计。',
    });
    expect(blocks.flatMap((block) => (block.kind === 'annex' ? [block.mark] : []))).toEqual(['附件1', '附件2']);
  });
});

test('the opening speaks of the span of the figures, unless the unit wrote its own', () => {
  const report = sampleReport(['a2021', 'street']);
  expect(outlineOf(report).blocks[0]).toMatchObject({
    text: '本报告依据国办公开办函〔2021〕30号编制。所列数据的统计期限为2024年1月1日至2024年12月31日。',
  });
  const own = { ...report, narrative: { opening: '现公布本街道报告。' } };
  expect(outlineOf(own).blocks[0]).toMatchObject({ text: '现公布本街道报告。' });
});

describe('a figure as printed', () => {
  const form = getForm('grassroots');
  const print = (figures: readonly (number | null)[]) => {
    const table = outlineOf(sampleReport(['grassroots', 'community'], figures)).blocks.find(
      ({ kind }) => kind === 'table',
    );
    const cells = table?.kind === 'table' ? table.table.rows.flat() : [];
    return {
      of: (code: string) => cells.find(({ cell }) => cell === code)?.text,
      notes: table?.kind === 'table' ? table.table.notes : [],
    };
  };

  test('blank, zero, not applicable and money each look like what they are', () => {
    const printed = print(form.cells.map(({ code }) => (code === 'G6.4' ? 38_000 : code === 'G1.2' ? 0 : null)));
    expect(printed.of('G1.2')).toBe('0');
    expect(printed.of('G1.3')).toBe('未报');
    expect(printed.of('G6.2')).toBe('—');
    expect(printed.of('G6.4')).toBe('0.038');
    expect(printed.notes[0]).toContain('均不等于零');
  });

  test('a full table needs no legend', () => {
    const table = outlineOf(sampleReport(['a2021', 'street'])).blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.table.notes).toEqual([]);
  });

  test('what may not be added up stands as a dash with its reason', () => {
    const own = form.cells.map(() => null);
    const barred = {
      ...form,
      cells: form.cells.map((cell) =>
        cell.code === 'G4.3' ? { ...cell, rollUp: { how: 'none', reason: '同一人可兼数处' } as const } : cell,
      ),
    };
    const report = sampleDistrictReport(own, own, ['grassroots', 'street']);
    const coverage = { expected: 1, reported: 1, nil: 0, missing: [] };
    const { blocks } = outlineOf({ ...report, form: barred, rollup: { own, below: own, total: own, coverage } });
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const row = tables.at(-1)?.rows.find((cells) => cells[2]?.cell === 'G4.3');
    expect(row?.map(({ text }) => text).slice(2)).toEqual(['未报', '—', '—']);
    expect(tables.at(-1)?.notes[0]).toBe('信息员人数不作汇总：同一人可兼数处。');
  });
});
