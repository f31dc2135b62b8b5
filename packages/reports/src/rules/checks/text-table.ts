import type { FactKind } from '@gongkai/extraction';
import { moneyMeasure } from '@gongkai/figures';
import { type Cell, type Form, findCell } from '@gongkai/forms';
import { printMoney } from '@gongkai/kernel';
import { amountOf, printStated, sizeOf } from '../amount.ts';
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
const lawsuits = (row: string): readonly string[] => [`LD.${row}`, `LA.${row}`];
const counted: Readonly<Record<string, readonly string[]>> = {
  'litigation.count': lawsuits('TOTAL'),
  'litigation.upheld': lawsuits('UPHELD'),
  'litigation.corrected': lawsuits('CORRECTED'),
  'litigation.other': lawsuits('OTHER'),
  'litigation.pending': lawsuits('PENDING'),
};

interface Target {
  readonly cells: readonly Cell[];
  readonly table: number;
  readonly facts: readonly Placed[];
}

function holdAgainstTable(reading: Reading, mine: (cell: string) => boolean) {
  if (reading.table === null) return lacking('figures');
  const targets = targetsOf(reading, reading.table.form).filter(({ cells }) => cells.every(({ code }) => mine(code)));
  return judged(
    targets.flatMap((target) => contradictions(reading, target)),
    targets.length,
    'stated-figures',
  );
}

function targetsOf(reading: Reading, form: Form): readonly Target[] {
  const grouped = new Map<string, Placed[]>();
  for (const fact of reading.stated) {
    if (!isOwnFigure(fact) || isBare(reading, fact)) continue;
    const key = cellsOf(form, fact).join('+');
    grouped.set(key, [...(grouped.get(key) ?? []), fact]);
  }
  return [...grouped].flatMap(([key, facts]): readonly Target[] => {
    const codes = key.split('+');
    const figures = codes.map((code) => figureAt(reading, code));
    if (figures.includes(null)) return [];
    const cells = codes.flatMap((code) => findCell(form, code) ?? []);
    return [{ cells, facts, table: figures.reduce<number>((sum, figure) => sum + Number(figure), 0) }];
  });
}

const own: readonly FactKind[] = ['count', 'zero-claim', 'amount', 'derived'];
const isOwnFigure = ({ kind, scope }: Placed): boolean => scope === 'year' && own.includes(kind);

/** 保留的22事项: a number without a measure, its noun close behind, counts something else. */
const isBare = ({ plain }: Reading, { measure, figure, kind }: Placed): boolean =>
  kind === 'count' && measure === '' && /[\u4e00-\u9fff]/.test(plain.charAt(figure.to));

/** By its name, its cell or what it counts, whichever the form knows; none where it is no figure of the table. */
function cellsOf(form: Form, { cell, concept, label }: Placed): readonly string[] {
  const named = called.find(([words]) => words.test(label))?.[1] ?? [];
  const known = [named, [cell ?? ''], counted[concept] ?? []].map((codes) =>
    codes.filter((code) => findCell(form, code) !== undefined),
  );
  return known.find((codes) => codes.length > 0) ?? [];
}

/**
 * Of several mentions one or their sum may be the table's figure; smaller ones beside it are parts of it. A mention that is
 * larger, or none that fits, contradicts.
 */
function contradictions(reading: Reading, { cells, table, facts }: Target): readonly Failure[] {
  const fits = (fact: Placed) => agrees(reading, fact, table);
  const sum = facts.reduce((total, fact) => total + sizeOf(fact), 0);
  const settled = facts.some(fits) || sum === table;
  const isPart = (size: number) => settled && size > 0 && size < table;
  const wrong = facts.filter((fact) => !fits(fact) && !isPart(sizeOf(fact)));
  const codes = cells.map(({ code }) => code);
  const [money] = cells.flatMap((cell) => moneyMeasure(cell) ?? []);
  const print = (figure: number) => (money === undefined ? String(figure) : `${printMoney(figure, money)} ${money}`);
  return wrong.map(
    (fact): Failure => ({
      kind: 'text-table',
      facts: {
        label: cells.map(({ fullLabel }) => fullLabel).join('＋'),
        stated: printStated(fact),
        table: print(table),
        gap: print(Math.abs(Math.round(table - sizeOf(fact)))),
      },
      evidence: [evidenceOf(fact), ...codes.slice(0, 3).flatMap((code) => evidenceOfCell(reading, code))],
      cells: codes,
    }),
  );
}

function agrees(reading: Reading, fact: Placed, table: number): boolean {
  const { value, half } = amountOf(fact) ?? { value: 0, half: 0 };
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
    .map(sizeOf);
  return [...others, others.reduce((sum, each) => sum + each, 0)];
}

const people = ['名', '人', '位'];
const sameMeasure = (one: string, other: string): boolean =>
  one === other || (people.includes(one) && people.includes(other));
