import { describe, expect, it } from 'vitest';
import { a2019 } from './a2019.ts';
import { a2021 } from './a2021.ts';
import type { Form, Relation } from './form.ts';

const under = (form: Form, start: RegExp) => form.cells.filter((cell) => start.test(cell.code));
const rules = (form: Form, rule: string): readonly Relation[] =>
  form.relations.filter((relation) => relation.rule === rule);
const rows = (form: Form) => new Set(under(form, /^R\d/).map((cell) => cell.code.replace(/\.C\d$/, '')));

describe('2021 report (国办公开办函〔2021〕30号)', () => {
  it('has 10, 175 and 15 figures', () => {
    expect(under(a2021, /^P/).map((cell) => cell.code)).toEqual([
      'P1.REG.made',
      'P1.REG.repealed',
      'P1.REG.valid',
      'P1.NORM.made',
      'P1.NORM.repealed',
      'P1.NORM.valid',
      'P5.LICENSE.decisions',
      'P6.PENALTY.decisions',
      'P6.COERCION.decisions',
      'P8.FEE.amount',
    ]);
    expect(under(a2021, /^R\d/)).toHaveLength(175);
    expect(under(a2021, /^(RV|LD|LA)\./)).toHaveLength(15);
    expect(a2021.cells).toHaveLength(200);
  });

  it('has 25 rows in table two, in order', () => {
    expect([...rows(a2021)]).toEqual([
      'R1',
      'R2',
      'R3.1',
      'R3.2',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `R3.3.${n}`),
      ...[1, 2, 3].map((n) => `R3.4.${n}`),
      ...[1, 2, 3, 4, 5].map((n) => `R3.5.${n}`),
      ...[1, 2, 3].map((n) => `R3.6.${n}`),
      'R3.7',
      'R4',
    ]);
  });

  it('prints the heading of table two merged as the form does', () => {
    const [, two] = a2021.tables;
    expect(two?.head.map((row) => row.map((slot) => (slot.kind === 'label' ? slot.text : '?')))).toEqual([
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
      ['自然人', '法人或其他组织', '总计'],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
    ]);
    expect(two?.body[2]?.slice(0, 2)).toMatchObject([
      { text: '三、本年度办理结果', rowSpan: 22 },
      { text: '（一）予以公开', colSpan: 2 },
    ]);
    expect(two?.body[4]?.slice(0, 2)).toMatchObject([
      { text: '（三）不予公开', rowSpan: 8 },
      { text: '1.属于国家秘密' },
    ]);
  });

  it('has the six chapters under their exact titles (domain §2.1)', () => {
    expect(a2021.chapters.map((chapter) => chapter.title)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  it('asks governments, and only them, for the five points of the overview as an error (R12)', () => {
    const points = a2021.chapters[0]?.points ?? [];
    expect(points.map((point) => point.code).slice(0, 5)).toEqual([
      'OVERVIEW_ACTIVE',
      'OVERVIEW_REQUEST',
      'OVERVIEW_MGMT',
      'OVERVIEW_PLATFORM',
      'OVERVIEW_SUPERVISION',
    ]);
    for (const point of points) {
      expect(point.rule).toBe('R12');
      expect(point.severity).toBe('warning');
      expect(point.severeFor).toContain('district');
      expect(point.severeFor).not.toContain('street');
      expect(point.severeFor).not.toContain('department');
    }
  });

  it('holds E1–E4 in every column and row (domain §2.3)', () => {
    expect(rules(a2021, 'R01')).toHaveLength(7);
    expect(rules(a2021, 'R02')).toHaveLength(7);
    expect(rules(a2021, 'R03')).toHaveLength(25);
    expect(rules(a2021, 'R04')).toHaveLength(7);
    expect(rules(a2021, 'R05')).toHaveLength(3);
    expect(rules(a2021, 'R01')[6]).toMatchObject({
      kind: 'equal',
      left: [{ cell: 'R1.C7' }, { cell: 'R2.C7' }],
      right: [{ cell: 'R3.7.C7' }, { cell: 'R4.C7' }],
    });
    expect(rules(a2021, 'R02')[0]).toMatchObject({ left: [{ cell: 'R3.7.C1' }] });
    const [first] = rules(a2021, 'R02');
    expect(first?.kind === 'equal' && first.right).toHaveLength(21);
    expect(rules(a2021, 'R04')[2]).toMatchObject({
      left: [{ cell: 'R2.C3' }],
      right: [{ cell: 'R4.C3', prior: true }],
    });
  });

  it('carries documents in force over the year, waivable with a reason (R06), and forbids rules made below a city (R08)', () => {
    expect(rules(a2021, 'R06')).toMatchObject([
      {
        waivable: true,
        left: [{ cell: 'P1.REG.valid' }],
        right: [{ cell: 'P1.REG.valid', prior: true }, { cell: 'P1.REG.made' }, { cell: 'P1.REG.repealed', sign: -1 }],
      },
      { waivable: true, left: [{ cell: 'P1.NORM.valid' }] },
    ]);
    expect(rules(a2021, 'R07')).toHaveLength(2);
    expect(rules(a2021, 'R08')).toMatchObject([
      { kind: 'zero', cell: 'P1.REG.made', forKinds: ['district', 'department', 'street', 'town', 'other'] },
    ]);
  });

  it('lets nobody type a total', () => {
    const computed = a2021.cells.filter((cell) => cell.computedFrom !== undefined).map((cell) => cell.code);
    expect(computed).toHaveLength(25 + 6 + 3);
    expect(computed).toEqual(
      expect.arrayContaining(['R1.C7', 'R3.7.C1', 'R3.7.C7', 'RV.TOTAL', 'LD.TOTAL', 'LA.TOTAL']),
    );
  });
});

describe('2019 report (国办公开办函〔2019〕60号, domain §2.5)', () => {
  it('has 23 rows in table two, （六） in one', () => {
    expect(rows(a2019).size).toBe(23);
    expect(rows(a2019).has('R3.6')).toBe(true);
    expect(under(a2019, /^R\d/)).toHaveLength(161);
  });

  it('has 27 figures in table one and the same table three', () => {
    expect(under(a2019, /^P/)).toHaveLength(27);
    expect(a2019.tables[2]).toBe(a2021.tables[2]);
    expect(a2019.cells).toHaveLength(203);
  });

  it('prints the items and columns that 2021 dropped', () => {
    const texts = a2019.tables[0]?.body.flat().flatMap((slot) => (slot.kind === 'label' ? [slot.text] : []));
    expect(texts).toEqual(
      expect.arrayContaining([
        '本年新制作数量',
        '本年新公开数量',
        '对外公开总数量',
        '规范性文件',
        '其他对外管理服务事项',
        '上一年项目数量',
        '本年增/减',
        '第二十条第（九）项',
        '采购总金额',
      ]),
    );
    expect(texts).not.toContain('行政规范性文件');
  });

  it('differs in the title of chapter five', () => {
    expect(a2019.chapters[4]?.title).toBe('五、政府信息公开工作存在的主要问题及改进情况');
  });

  it('asks for E1–E4 but not for the rules of table one that came in 2021', () => {
    expect(rules(a2019, 'R03')).toHaveLength(23);
    const [first] = rules(a2019, 'R02');
    expect(first?.kind === 'equal' && first.right).toHaveLength(19);
    expect(new Set(a2019.relations.map((relation) => relation.rule))).toEqual(
      new Set(['R01', 'R02', 'R03', 'R04', 'R05']),
    );
  });
});
