import type { FormCode } from '@gongkai/kernel';
import type { Invented } from './invented.ts';

/** A fault planted in the newest year of the fictional district, and the rule that must find it. */
export interface Planted {
  readonly unit: string;
  readonly form: FormCode;
  readonly what: string;
  readonly rule: string;
  /** The reason with which it is explained; without one it stays open. */
  readonly waived?: string;
  readonly spoil: (cells: Invented) => Invented;
}

/** A slip planted in the year before the newest, which comparing units must ask about: last year alone (R38) could be explained. */
export const plantedSlip = {
  unit: '990101004',
  what: '北山街道：行政处罚多写两位，为实数的 100 倍',
  cell: 'P6.PENALTY.decisions',
  factor: 100,
} as const;

const add = (cells: Invented, code: string, more: number): Invented => ({
  ...cells,
  [code]: String(Number(cells[code] ?? 0) + more),
});

export const planted: readonly Planted[] = [
  {
    unit: '990101100',
    form: 'a2021',
    what: '青石镇：新收多填 2 件，收支不平',
    rule: 'R01',
    spoil: (cells) => add(cells, 'R1.C1', 2),
  },
  {
    unit: '990101D05',
    form: 'a2021',
    what: '区住房和城乡建设局：区级部门填了制发规章',
    rule: 'R08',
    spoil: (cells) => add(add(cells, 'P1.REG.made', 1), 'P1.REG.repealed', 1),
  },
  {
    unit: '990101003',
    form: 'a2021',
    what: '西河街道：上年结转比上年报告多 1 件',
    rule: 'R04',
    spoil: (cells) => add(add(cells, 'R2.C1', 1), 'R3.1.C1', 1),
  },
  {
    unit: '990101002',
    form: 'a2021',
    what: '南桥街道：现行有效文件多 1 件，已说明',
    rule: 'R06',
    waived: '区综合行政执法局一件规范性文件随职能划转由本街道承接',
    spoil: (cells) => add(cells, 'P1.NORM.valid', 1),
  },
  {
    unit: '990101100204',
    form: 'grassroots',
    what: '下坡村：答复数多于收到数，未说明',
    rule: 'G03',
    spoil: (cells) => ({ ...cells, 'G5.3.a': String(Number(cells['G5.3']) + 2) }),
  },
  {
    unit: '990101100202',
    form: 'grassroots',
    what: '石泉村：答复数多于收到数，已说明',
    rule: 'G03',
    waived: '含答复上年度收到的意见 1 件',
    spoil: (cells) => ({ ...cells, 'G5.3.a': String(Number(cells['G5.3']) + 1) }),
  },
];
