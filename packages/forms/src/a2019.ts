import { annualChapters } from './annual-chapters.ts';
import { applicationsTable, type OutcomeGroup } from './applications-table.ts';
import { figure, heading, label, wideFigure } from './build.ts';
import type { Cell, Form, Measure, Table } from './form.ts';
import { sharedOutcomes } from './outcomes.ts';
import { remediesCells, remediesRelations, remediesSections, remediesTable } from './remedies-table.ts';

const notice = '国办公开办函〔2019〕60号';

const outcomes: readonly OutcomeGroup[] = [...sharedOutcomes, { code: 'R3.6', label: '（六）其他处理', rows: [] }];

const documents = [
  { code: 'P1.REG', row: '规章' },
  { code: 'P1.NORM', row: '规范性文件' },
] as const;
const licences = [
  { code: 'P5.LICENSE', row: '行政许可' },
  { code: 'P5.SERVICE', row: '其他对外管理服务事项' },
] as const;
const sanctions = [
  { code: 'P6.PENALTY', row: '行政处罚' },
  { code: 'P6.COERCION', row: '行政强制' },
] as const;

// 「本年增/减」 is printed as one column. A figure is never negative and a net change hides what was added and what was
// dropped once units are summed, so that the column holds two cells.
const changes = [
  ['added', '本年增/减（增）'],
  ['removed', '本年增/减（减）'],
] as const;

const disclosureCells: readonly Cell[] = [
  ...documents.flatMap(({ code, row }): readonly Cell[] => [
    cell(`${code}.made`, row, '本年新制作数量', '件'),
    cell(`${code}.disclosed`, row, '本年新公开数量', '件'),
    stock(`${code}.total`, row, '对外公开总数量', '件'),
  ]),
  ...[...licences, ...sanctions].flatMap(({ code, row }): readonly Cell[] => [
    stock(`${code}.prior`, row, '上一年项目数量', '项'),
    ...changes.map(([change, column]) => cell(`${code}.${change}`, row, column, '项')),
    cell(`${code}.decisions`, row, '处理决定数量', '件'),
  ]),
  stock('P8.FEE.prior', '行政事业性收费', '上一年项目数量', '项'),
  ...changes.map(([change, column]) => cell(`P8.FEE.${change}`, '行政事业性收费', column, '项')),
  cell('P9.PROCUREMENT.projects', '政府集中采购', '采购项目数量', '项'),
  cell('P9.PROCUREMENT.amount', '政府集中采购', '采购总金额', '万元'),
];

const itemHead = [
  heading('信息内容'),
  heading('上一年项目数量'),
  heading('本年增/减', { colSpan: 2 }),
  heading('处理决定数量'),
];

const disclosureTable: Table = {
  code: 'T1',
  chapter: 'DISCLOSURE',
  title: '主动公开政府信息情况',
  note: '“本年增/减”左格填增加数，右格填减少数；采购总金额单位：万元',
  widths: [32, 22, 12, 12, 22],
  head: [],
  body: [
    [heading('第二十条第（一）项', { colSpan: 5 })],
    [
      heading('信息内容'),
      heading('本年新制作数量'),
      heading('本年新公开数量', { colSpan: 2 }),
      heading('对外公开总数量'),
    ],
    ...documents.map(({ code, row }) => [
      label(row),
      figure(`${code}.made`),
      wideFigure(`${code}.disclosed`, 2),
      figure(`${code}.total`),
    ]),
    [heading('第二十条第（五）项', { colSpan: 5 })],
    itemHead,
    ...licences.map(itemRow),
    [heading('第二十条第（六）项', { colSpan: 5 })],
    itemHead,
    ...sanctions.map(itemRow),
    [heading('第二十条第（八）项', { colSpan: 5 })],
    [heading('信息内容'), heading('上一年项目数量', { colSpan: 2 }), heading('本年增/减', { colSpan: 2 })],
    [label('行政事业性收费'), wideFigure('P8.FEE.prior', 2), figure('P8.FEE.added'), figure('P8.FEE.removed')],
    [heading('第二十条第（九）项', { colSpan: 5 })],
    [heading('信息内容'), heading('采购项目数量', { colSpan: 2 }), heading('采购总金额', { colSpan: 2 })],
    [label('政府集中采购'), wideFigure('P9.PROCUREMENT.projects', 2), wideFigure('P9.PROCUREMENT.amount', 2)],
  ],
};

const applications = applicationsTable(outcomes, notice);

/**
 * 政府信息公开工作年度报告 of 2019 and 2020, 国办公开办函〔2019〕60号（试行）. As the form of 2021 but for table one and
 * the single row （六）其他处理 of table two, which has 23 rows (domain §2.5).
 */
export const a2019: Form = {
  code: 'a2019',
  title: '政府信息公开工作年度报告（2019年试行格式）',
  reportTitle: '{unit}{year}年政府信息公开工作年度报告',
  years: { from: 2019, to: 2020 },
  ground: notice,
  statutory: true,
  filedBy: ['province', 'city', 'district', 'department', 'street', 'town', 'other'],
  frequencies: ['year'],
  chapters: annualChapters({
    notice,
    problemsTitle: '五、政府信息公开工作存在的主要问题及改进情况',
    disclosureNil:
      '本年度未制作、公开规章和规范性文件，行政许可、行政处罚、行政强制、行政事业性收费项目没有增减，没有政府集中采购。',
    otherPoints: [],
    otherNil: '没有其他需要报告的事项。',
  }),
  sections: [
    { code: 'DOCUMENTS', title: '规章和规范性文件', cells: codesUnder('P1.') },
    {
      code: 'DECISIONS',
      title: '行政许可、其他对外管理服务事项、行政处罚、行政强制',
      cells: [...codesUnder('P5.'), ...codesUnder('P6.')],
    },
    { code: 'FEES', title: '行政事业性收费', cells: codesUnder('P8.') },
    { code: 'PROCUREMENT', title: '政府集中采购', cells: codesUnder('P9.') },
    applications.section,
    ...remediesSections,
  ],
  tables: [disclosureTable, applications.table, remediesTable],
  cells: [...disclosureCells, ...applications.cells, ...remediesCells],
  relations: [...applications.relations, ...remediesRelations],
};

function cell(code: string, row: string, column: string, measure: Measure): Cell {
  const nature = measure === '万元' ? 'money' : 'flow';
  return { code, label: row, fullLabel: `${row}·${column}`, measure, nature, rollUp: { how: 'sum' } };
}

function stock(code: string, row: string, column: string, measure: Measure): Cell {
  return { ...cell(code, row, column, measure), nature: 'stock' };
}

function itemRow({ code, row }: { readonly code: string; readonly row: string }): Table['body'][number] {
  return [
    label(row),
    figure(`${code}.prior`),
    figure(`${code}.added`),
    figure(`${code}.removed`),
    figure(`${code}.decisions`),
  ];
}

function codesUnder(prefix: string): readonly string[] {
  return disclosureCells.map(({ code }) => code).filter((code) => code.startsWith(prefix));
}
