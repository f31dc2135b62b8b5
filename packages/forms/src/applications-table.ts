import { bareLabel, equal, figure, heading, label, prior, terms } from './build.ts';
import type { Cell, Relation, Section, Slot, Table } from './form.ts';

/** One outcome group of table two. Without rows the group is a row of its own; with rows it has no subtotal (domain §2.3). */
export interface OutcomeGroup {
  readonly code: string;
  readonly label: string;
  readonly rows: readonly string[];
}

export interface ApplicationsTable {
  readonly table: Table;
  readonly cells: readonly Cell[];
  readonly section: Section;
  readonly relations: readonly Relation[];
}

interface Row {
  readonly code: string;
  /** Printed text of the row itself. */
  readonly label: string;
  /** What the row is called when it stands alone. */
  readonly name: string;
  readonly before: readonly Slot[];
}

const typedColumns = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;
const columns = [...typedColumns, 'C7'] as const;
const columnNames = {
  C1: '自然人',
  C2: '商业企业',
  C3: '科研机构',
  C4: '社会公益组织',
  C5: '法律服务机构',
  C6: '其他组织',
  C7: '总计',
} as const;

// What is open on a day, not what happened in a year: never added over years.
const carried: readonly string[] = ['R2', 'R4'];

const balanceNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/**
 * 表二 收到和处理政府信息公开申请情况: rows × 7 kinds of applicant (codes `R3.3.1.C2`), with R01–R04 of domain §6.2.
 * `notice` is the document that prescribes it.
 */
export function applicationsTable(groups: readonly OutcomeGroup[], notice: string): ApplicationsTable {
  const outcomes = groups.flatMap(groupToRows);
  const rows = [...incoming, ...underResults(outcomes), carriedOver];
  return {
    table: {
      code: 'T2',
      chapter: 'APPLICATIONS',
      title: '收到和处理政府信息公开申请情况',
      widths: [8, 14, 28, 7, 7, 7, 8, 8, 6, 7],
      head,
      body: rows.map((row) => [...row.before, ...columns.map((column) => figure(`${row.code}.${column}`))]),
    },
    cells: rows.flatMap((row) => columns.map((column) => cellOf(row, column, outcomes))),
    section: {
      code: 'APPLICATIONS',
      title: '收到和处理政府信息公开申请情况',
      cells: rows
        .filter((row) => row.code !== total.code)
        .flatMap((row) => typedColumns.map((column) => `${row.code}.${column}`)),
    },
    relations: relationsOf(rows, outcomes, notice),
  };
}

const incoming: readonly Row[] = [
  topRow('R1', '一、本年新收政府信息公开申请数量'),
  topRow('R2', '二、上年结转政府信息公开申请数量'),
];
const total: Row = {
  code: 'R3.7',
  label: '（七）总计',
  name: '本年度办理结果总计',
  before: [label('（七）总计', { colSpan: 2 })],
};
const carriedOver = topRow('R4', '四、结转下年度继续办理');

const head: Table['head'] = [
  [heading(balanceNote, { colSpan: 3, rowSpan: 3 }), heading('申请人情况', { colSpan: 7 })],
  [heading('自然人', { rowSpan: 2 }), heading('法人或其他组织', { colSpan: 5 }), heading('总计', { rowSpan: 2 })],
  [heading('商业企业'), heading('科研机构'), heading('社会公益组织'), heading('法律服务机构'), heading('其他')],
];

function topRow(code: string, text: string): Row {
  return { code, label: text, name: bareLabel(text), before: [label(text, { colSpan: 3 })] };
}

function groupToRows(group: OutcomeGroup): readonly Row[] {
  if (group.rows.length === 0) {
    const before = [label(group.label, { colSpan: 2 })];
    return [{ code: group.code, label: group.label, name: bareLabel(group.label), before }];
  }
  return group.rows.map((text, index) => ({
    code: `${group.code}.${index + 1}`,
    label: text,
    name: `${bareLabel(group.label)}·${bareLabel(text)}`,
    before: index === 0 ? [label(group.label, { rowSpan: group.rows.length }), label(text)] : [label(text)],
  }));
}

/** Outcomes and their total stand under one printed heading that spans them all. */
function underResults(outcomes: readonly Row[]): readonly Row[] {
  const rows = [...outcomes, total];
  const third = label('三、本年度办理结果', { rowSpan: rows.length });
  return rows.map((row, index) => (index === 0 ? { ...row, before: [third, ...row.before] } : row));
}

function cellOf(row: Row, column: (typeof columns)[number], outcomes: readonly Row[]): Cell {
  const cell = {
    code: `${row.code}.${column}`,
    label: row.label,
    fullLabel: `${row.name}·${columnNames[column]}`,
    measure: '件',
    nature: carried.includes(row.code) ? 'stock' : 'flow',
  } as const;
  if (column === 'C7') {
    return { ...cell, rollUp: { how: 'recompute' }, computedFrom: typedColumns.map((part) => `${row.code}.${part}`) };
  }
  if (row.code === total.code) {
    return { ...cell, rollUp: { how: 'recompute' }, computedFrom: outcomes.map((part) => `${part.code}.${column}`) };
  }
  return { ...cell, rollUp: { how: 'sum' } };
}

function relationsOf(rows: readonly Row[], outcomes: readonly Row[], notice: string): readonly Relation[] {
  const r01 = { rule: 'R01', severity: 'error', ground: `${notice}表二注：第一项加第二项等于第三项加第四项` } as const;
  const r02 = { rule: 'R02', severity: 'error', ground: `${notice}表二第三项：总计为各办理结果之和` } as const;
  const r03 = { rule: 'R03', severity: 'error', ground: `${notice}表二：总计列为六类申请人之和` } as const;
  const r04 = { rule: 'R04', severity: 'error', ground: '上年结转数等于上年年报的结转下年度继续办理数' } as const;
  return [
    ...columns.map((c) => equal(r01, terms(`R1.${c}`, `R2.${c}`), terms(`R3.7.${c}`, `R4.${c}`))),
    ...columns.map((c) => equal(r02, terms(`R3.7.${c}`), terms(...outcomes.map((row) => `${row.code}.${c}`)))),
    ...rows.map((row) =>
      equal(r03, terms(`${row.code}.C7`), terms(...typedColumns.map((column) => `${row.code}.${column}`))),
    ),
    ...columns.map((c) => equal(r04, terms(`R2.${c}`), [prior(`R4.${c}`)])),
  ];
}
