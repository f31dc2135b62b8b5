import { annualChapters } from './annual-chapters.ts';
import { applicationsTable, type OutcomeGroup } from './applications-table.ts';
import { atMost, equal, figure, heading, label, minus, prior, terms, wideFigure } from './build.ts';
import type { Cell, Form, Relation, Table } from './form.ts';
import { sharedOutcomes } from './outcomes.ts';
import { remediesCells, remediesRelations, remediesSections, remediesTable } from './remedies-table.ts';

const notice = '国办公开办函〔2021〕30号';

const outcomes: readonly OutcomeGroup[] = [
  ...sharedOutcomes,
  {
    code: 'R3.6',
    label: '（六）其他处理',
    rows: [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ],
  },
];

const disclosureCells: readonly Cell[] = [
  ...[
    { code: 'P1.REG', row: '规章' },
    { code: 'P1.NORM', row: '行政规范性文件' },
  ].flatMap(({ code, row }): readonly Cell[] => [
    count(`${code}.made`, row, '本年制发件数', 'flow'),
    count(`${code}.repealed`, row, '本年废止件数', 'flow'),
    count(`${code}.valid`, row, '现行有效件数', 'stock'),
  ]),
  count('P5.LICENSE.decisions', '行政许可', '本年处理决定数量', 'flow'),
  count('P6.PENALTY.decisions', '行政处罚', '本年处理决定数量', 'flow'),
  count('P6.COERCION.decisions', '行政强制', '本年处理决定数量', 'flow'),
  {
    code: 'P8.FEE.amount',
    label: '行政事业性收费',
    fullLabel: '行政事业性收费·本年收费金额',
    measure: '万元',
    nature: 'money',
    rollUp: { how: 'sum' },
  },
];

const disclosureTable: Table = {
  code: 'T1',
  chapter: 'DISCLOSURE',
  title: '主动公开政府信息情况',
  widths: [31, 23, 23, 23],
  head: [],
  body: [
    [heading('第二十条第（一）项', { colSpan: 4 })],
    [heading('信息内容'), heading('本年制发件数'), heading('本年废止件数'), heading('现行有效件数')],
    [label('规章'), figure('P1.REG.made'), figure('P1.REG.repealed'), figure('P1.REG.valid')],
    [label('行政规范性文件'), figure('P1.NORM.made'), figure('P1.NORM.repealed'), figure('P1.NORM.valid')],
    [heading('第二十条第（五）项', { colSpan: 4 })],
    [heading('信息内容'), heading('本年处理决定数量', { colSpan: 3 })],
    [label('行政许可'), wideFigure('P5.LICENSE.decisions', 3)],
    [heading('第二十条第（六）项', { colSpan: 4 })],
    [heading('信息内容'), heading('本年处理决定数量', { colSpan: 3 })],
    [label('行政处罚'), wideFigure('P6.PENALTY.decisions', 3)],
    [label('行政强制'), wideFigure('P6.COERCION.decisions', 3)],
    [heading('第二十条第（八）项', { colSpan: 4 })],
    [heading('信息内容'), heading('本年收费金额（单位：万元）', { colSpan: 3 })],
    [label('行政事业性收费'), wideFigure('P8.FEE.amount', 3)],
  ],
};

const disclosureRelations: readonly Relation[] = [
  ...['P1.REG', 'P1.NORM'].flatMap((code) => [
    equal(
      {
        rule: 'R06',
        severity: 'error',
        waivable: true,
        ground: '现行有效＝上年现行有效＋本年制发－本年废止；职权划转、集中清理、漏报更正须说明理由',
      },
      terms(`${code}.valid`),
      [prior(`${code}.valid`), ...terms(`${code}.made`), ...terms(`${code}.repealed`).map(minus)],
    ),
    atMost(
      { rule: 'R07', severity: 'error', ground: '本年制发的文件，年末或者现行有效，或者已经废止' },
      terms(`${code}.made`),
      terms(`${code}.valid`, `${code}.repealed`),
    ),
  ]),
  {
    rule: 'R08',
    severity: 'error',
    ground: '规章由国务院部门、省、设区的市制定，区县及其部门、街道、乡镇无权制定',
    kind: 'zero',
    cell: 'P1.REG.made',
    forKinds: ['district', 'department', 'street', 'town', 'other'],
  },
];

const applications = applicationsTable(outcomes, notice);

/**
 * 政府信息公开工作年度报告 since the report of 2021, 国办公开办函〔2021〕30号: six chapters, three tables of 10, 175 and 15
 * figures (domain §2). Every figure adds over units: a joint document is counted by the lead organ alone, a joint
 * case by the organ that acted (domain §2.6), so that nothing is left that may not be added.
 */
export const a2021: Form = {
  code: 'a2021',
  title: '政府信息公开工作年度报告（2021年格式）',
  reportTitle: '{unit}{year}年政府信息公开工作年度报告',
  years: { from: 2021, to: null },
  ground: notice,
  statutory: true,
  filedBy: ['province', 'city', 'district', 'department', 'street', 'town', 'other'],
  frequencies: ['year'],
  chapters: annualChapters({
    notice,
    problemsTitle: '五、存在的主要问题及改进情况',
    disclosureNil: '本年度未制发、废止行政规范性文件，未作出行政许可、行政处罚、行政强制决定，未收取行政事业性收费。',
    otherPoints: [
      {
        code: 'OTHER_FEE',
        label: '信息处理费收取情况',
        words: ['信息处理费'],
        rule: 'R15',
        severity: 'warning',
        ground: '国办函〔2020〕109号',
      },
    ],
    otherNil: '本年度未收取信息处理费，没有其他需要报告的事项。',
  }),
  sections: [
    { code: 'DOCUMENTS', title: '规章和行政规范性文件', cells: codesUnder('P1.') },
    { code: 'DECISIONS', title: '行政许可、行政处罚、行政强制', cells: [...codesUnder('P5.'), ...codesUnder('P6.')] },
    { code: 'FEES', title: '行政事业性收费', cells: codesUnder('P8.') },
    applications.section,
    ...remediesSections,
  ],
  tables: [disclosureTable, applications.table, remediesTable],
  cells: [...disclosureCells, ...applications.cells, ...remediesCells],
  relations: [...disclosureRelations, ...applications.relations, ...remediesRelations],
};

function count(code: string, row: string, column: string, nature: Cell['nature']): Cell {
  return { code, label: row, fullLabel: `${row}·${column}`, measure: '件', nature, rollUp: { how: 'sum' } };
}

function codesUnder(prefix: string): readonly string[] {
  return disclosureCells.map((cell) => cell.code).filter((code) => code.startsWith(prefix));
}
