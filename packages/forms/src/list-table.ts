import { bareLabel, dash, figure, heading, label } from './build.ts';
import type { Cell, CellNature, Measure, Section, Table } from './form.ts';

interface RowOptions {
  /** What the figure stands under when it is read alone. */
  readonly under?: string;
  readonly nature?: CellNature;
  readonly notFor?: NonNullable<Cell['notFor']>;
  readonly optional?: true;
  readonly computedFrom?: readonly string[];
}

/** One row of a table 统计指标｜单位｜统计数. Without measure: a heading row. Indent 0 opens a section. */
export type ListRow = readonly [
  code: string,
  label: string,
  measure: Measure | null,
  indent: number,
  more?: RowOptions,
];

export const listHead: Table['head'] = [[heading('统计指标'), heading('单位'), heading('统计数')]];

export const listBody = (rows: readonly ListRow[]): Table['body'] =>
  rows.map(([code, text, measure, indent]) => {
    const first = indent === 0 ? heading(text, { indent }) : label(text, { indent });
    return measure === null ? [first, dash, dash] : [first, label(measure), figure(code)];
  });

export const listCells = (rows: readonly ListRow[]): readonly Cell[] => rows.flatMap(rowToCell);

/** One section a top row, holding the typed cells from it to the next. */
export const listSections = (rows: readonly ListRow[]): readonly Section[] =>
  rows
    .filter(([, , , indent]) => indent === 0)
    .map(([top, title]) => ({
      code: top,
      title: bareLabel(title),
      cells: rows
        .filter(([code]) => code === top || code.startsWith(`${top}.`))
        .filter(([, , measure, , more]) => measure !== null && more?.computedFrom === undefined)
        .map(([code]) => code),
    }));

function rowToCell([code, text, measure, , more = {}]: ListRow): readonly Cell[] {
  if (measure === null) return [];
  const { under, nature = isMoney(measure) ? 'money' : 'flow', ...rest } = more;
  const bare = bareLabel(text);
  const fullLabel = under === undefined ? bare : `${under}·${bare}`;
  const rollUp = { how: rest.computedFrom === undefined ? 'sum' : 'recompute' } as const;
  return [{ code, label: text, fullLabel, measure, nature, rollUp, ...rest }];
}

const isMoney = (measure: Measure): boolean => measure === '元' || measure === '万元';
