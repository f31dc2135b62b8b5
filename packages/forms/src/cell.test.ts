import { describe, expect, it } from 'vitest';
import { applies, findCell, forms, getForm, labelPath, sectionsOf } from './index.ts';

const { grassroots } = forms;

describe('cells that do not apply', () => {
  it.each([
    ['G1.1.7', 'village', true],
    ['G1.1.7', 'community', false],
    ['G3.5', 'community', false],
    ['G6.4', 'village', false],
    ['G6.4', 'community', true],
    ['G2.1', 'village', true],
  ] as const)('%s applies to a %s: %s', (code, kind, expected) => {
    const cell = findCell(grassroots, code);
    expect(cell !== undefined && applies(cell, kind)).toBe(expected);
  });

  it('leave their section, and nothing else does', () => {
    const cells = (kind: 'village' | 'community') => sectionsOf(grassroots, kind).flatMap((section) => section.cells);
    expect(cells('village')).not.toContain('G6.4');
    expect(cells('community')).toContain('G6.4');
    expect(cells('community')).not.toContain('G6.2');
    // 35 cells, one of them the computed G1.1.
    expect(cells('village')).toHaveLength(33);
    expect(cells('community')).toHaveLength(28);
  });

  it('leave no empty section behind', () => {
    for (const form of Object.values(forms)) {
      for (const kind of form.filedBy) {
        for (const section of sectionsOf(form, kind)) expect(section.cells.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('a label read alone', () => {
  it.each([
    ['a2021', 'R1.C1', ['本年新收政府信息公开申请数量', '自然人']],
    ['a2021', 'R3.3.1.C2', ['不予公开', '属于国家秘密', '商业企业']],
    ['a2021', 'P8.FEE.amount', ['行政事业性收费', '本年收费金额']],
    ['a2021', 'LA.PENDING', ['行政诉讼', '复议后起诉', '尚未审结']],
    ['t2014', 'S3.3.4.a', ['不同意公开答复', '涉及国家秘密']],
    ['t2014', 'S8.3.1', ['专职人员数']],
  ] as const)('%s %s', (form, code, path) => {
    const cell = findCell(getForm(form), code);
    expect(cell && labelPath(cell)).toEqual(path);
  });
});
