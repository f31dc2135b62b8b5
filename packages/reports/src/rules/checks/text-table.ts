import { moneyMeasure, printFigure } from '@gongkai/figures';
import { type Cell, findCell } from '@gongkai/forms';
import { printMoney } from '@gongkai/kernel';
import { amountOf, printStated } from '../amount.ts';
import { evidenceOf, evidenceOfCell, figureAt, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';

/** R20: what the text states is what the table says, all but offices, people, meetings and training. */
export const checkTextTable: Check = (reading) => holdAgainstTable(reading, (cell) => !/^S[89]/.test(cell));

/** R37: reading points, people, meetings and training of the 2014 table. */
export const checkSupportTable: Check = (reading) => holdAgainstTable(reading, (cell) => /^S[89]/.test(cell));

/** What the text gives as one figure and the tables since 2019 as several: by how it is called, else by what it counts. */
const group = (row: string, parts: readonly number[]): readonly string[] => parts.map((part) => `${row}.${part}.C7`);
const called: readonly (readonly [label: RegExp, cells: readonly string[]])[] = [
  [/予以公开(?:及|和|、|与)部分公开/, ['R3.1.C7', 'R3.2.C7']],
  [/不予公开$/, group('R3.3', [1, 2, 3, 4, 5, 6, 7, 8])],
  [/无法提供$/, group('R3.4', [1, 2, 3])],
  [/不予处理$/, group('R3.5', [1, 2, 3, 4, 5])],
  [/其[他它]处理$/, ['R3.6.C7', ...group('R3.6', [1, 2, 3])]],
];
const counted: Readonly<Record<string, readonly string[]>> = {
  'litigation.count': ['LD.TOTAL', 'LA.TOTAL'],
  'litigation.upheld': ['LD.UPHELD', 'LA.UPHELD'],
  'litigation.corrected': ['LD.CORRECTED', 'LA.CORRECTED'],
  'litigation.pending': ['LD.PENDING', 'LA.PENDING'],
};

interface Target {
  readonly cells: readonly Cell[];
  readonly table: number;
  readonly facts: readonly Placed[];
}

function holdAgainstTable(reading: Reading, mine: (cell: string) => boolean) {
  if (reading.figures === null) return lacking('figures');
  const targets = targetsOf(reading).filter(({ cells }) => cells.every(({ code }) => mine(code)));
  return judged(
    targets.flatMap((target) => contradictions(reading, target)),
    targets.length,
    'stated-figures',
  );
}

function targetsOf(reading: Reading): readonly Target[] {
  const grouped = new Map<string, Placed[]>();
  for (const fact of reading.stated) {
    if (!isOwnFigure(fact) || isBare(reading, fact)) continue;
    const key = cellsOf(reading, fact).join('+');
    if (key !== '') grouped.set(key, [...(grouped.get(key) ?? []), fact]);
  }
  return [...grouped].flatMap(([key, facts]): readonly Target[] => {
    const codes = key.split('+');
    const figures = codes.map((code) => figureAt(reading, code));
    const cells = codes.flatMap((code) => (reading.form === null ? [] : (findCell(reading.form, code) ?? [])));
    if (figures.includes(null) || cells.length < codes.length) return [];
    return [{ cells, facts, table: figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0) }];
  });
}

const isOwnFigure = ({ kind, scope, value }: Placed): boolean =>
  value !== null && scope === 'year' && ['count', 'zero-claim', 'amount', 'derived'].includes(kind);

/** 保留的22事项: a number without a measure, its noun close behind, counts something else. */
const isBare = ({ plain }: Reading, { measure, figure, kind }: Placed): boolean =>
  kind === 'count' && measure === '' && /[\u4e00-\u9fff]/.test(plain.charAt(figure.to));

function cellsOf({ form }: Reading, { cell, concept, label }: Placed): readonly string[] {
  const isIn = (code: string) => form !== null && findCell(form, code) !== undefined;
  const annual = form?.code === 'a2019' || form?.code === 'a2021';
  const named = annual ? called.find(([words]) => words.test(label))?.[1] : undefined;
  if (named !== undefined) return named.filter(isIn);
  if (cell !== null && isIn(cell)) return [cell];
  return annual ? (counted[concept] ?? []) : [];
}

/**
 * Of several mentions one or their sum may be the table's figure; smaller ones beside it are parts of it. A mention that is
 * larger, or none that fits, contradicts.
 */
function contradictions(reading: Reading, { cells, table, facts }: Target): readonly Failure[] {
  const fits = (fact: Placed) => agrees(reading, fact, table);
  const amounts = facts.flatMap((fact) => amountOf(fact)?.value ?? []);
  const sum = amounts.reduce((total, each) => total + each, 0);
  const settled = facts.some(fits) || (facts.length > 1 && sum === table);
  const wrong = facts.filter((fact) => !fits(fact) && !(settled && isPart(fact, table)));
  return wrong.flatMap((fact): readonly Failure[] => {
    const stated = amountOf(fact);
    const [cell] = cells;
    if (stated === null || cell === undefined) return [];
    return [
      {
        kind: 'text-table',
        facts: {
          label: cells.length === 1 ? cell.fullLabel : cells.map(({ fullLabel }) => fullLabel).join('＋'),
          stated: printStated(fact),
          table: print(cell, table),
          gap: print(cell, Math.abs(Math.round(table - stated.value))),
        },
        evidence: [evidenceOf(fact), ...cells.slice(0, 3).flatMap(({ code }) => evidenceOfCell(reading, code))],
        cells: cells.map(({ code }) => code),
      },
    ];
  });
}

const isPart = (fact: Placed, table: number): boolean => {
  const value = amountOf(fact)?.value ?? 0;
  return value > 0 && value < table;
};

function agrees(reading: Reading, fact: Placed, table: number): boolean {
  const amount = amountOf(fact);
  if (amount === null) return true;
  const { value, half } = amount;
  if (fact.qualifier !== null) return Math.abs(table - value) <= Math.max(value * 0.15, half * 2);
  if (Math.abs(table - value) <= half) return true;
  return besides(reading, fact).some((extra) => value + extra === table);
}

/** 一名主管领导及六名工作人员: what the same clause counts beside it in the same measure, each and together. */
function besides({ stated }: Reading, fact: Placed): readonly number[] {
  const others = stated
    .filter(
      (each) =>
        each !== fact && each.cell === null && each.quote === fact.quote && sameMeasure(each.measure, fact.measure),
    )
    .flatMap((each) => amountOf(each)?.value ?? []);
  return [...others, others.reduce((sum, each) => sum + each, 0)];
}

const people = /^(?:名|人|位|个)$/;
const sameMeasure = (one: string, other: string): boolean => one === other || (people.test(one) && people.test(other));

function print(cell: Cell, figure: number): string {
  const money = moneyMeasure(cell);
  return money === null ? printFigure(cell, figure) : `${printMoney(figure, money)} ${money}`;
}
