import { moneyMeasure, printFigure } from '@gongkai/figures';
import type { Cell } from '@gongkai/forms';
import { printMoney } from '@gongkai/kernel';
import { sizeOf } from '../amount.ts';
import { evidenceOf, evidenceOfCell, figureAt, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';
import { relationsFor } from './relations.ts';

/** R38: a figure far from last year's is explained. Columns of kinds of applicants follow their total. */
export const checkSwings: Check = (reading, { limits }) => {
  const { table, context, stated } = reading;
  if (table === null) return lacking('figures');
  const { form, figures } = table;
  const prior = context.prior?.form === form.code ? context.prior.figures : null;
  if (prior == null) return lacking('prior');
  const pairs = form.cells.flatMap((cell, place) => {
    const [now, before] = [figures[place] ?? null, prior[place] ?? null];
    return now === null || before === null || /\.C[1-6]$/.test(cell.code) ? [] : [{ cell, now, before }];
  });
  const explained = new Set(stated.flatMap(({ kind, cell }) => (kind === 'change' && cell !== null ? [cell] : [])));
  const { share = 0, least = 0 } = limits;
  const failures = pairs
    .filter(({ cell, now, before }) => {
      const most = moneyMeasure(cell) === null ? least : least * 1_000_000;
      const gap = Math.abs(now - before);
      return gap > most && gap > share * before && !explained.has(cell.code);
    })
    .map(
      ({ cell, now, before }): Failure => ({
        kind: 'swing',
        facts: {
          label: cell.fullLabel,
          before: print(cell, before),
          after: print(cell, now),
          gap: print(cell, Math.abs(now - before)),
          percent: before === 0 ? '—' : ((100 * (now - before)) / before).toFixed(0),
        },
        evidence: evidenceOfCell(reading, cell.code),
        cells: [cell.code],
      }),
    );
  return judged(failures, pairs.length, 'prior');
};

function print(cell: Cell, figure: number): string {
  const money = moneyMeasure(cell);
  return money === null ? printFigure(cell, figure) : `${printMoney(figure, money)} ${money}`;
}

/** R43: reviews and lawsuits come from applications; more than twice as many need a second look. */
export const checkProportion: Check = (reading, { code, limits }) => {
  const remedies = sumOf(reading, ['A4.1', 'A4.2', 'S4', 'S5', 'RV.TOTAL', 'LD.TOTAL', 'LA.TOTAL']);
  const received = sumOf(reading, ['A2.1', 'S3.1', 'R1.C7']);
  const relations = relationsFor(reading.relations, code);
  if (remedies === null || received === null) return { ...lacking('figures'), findings: relations };
  const { times = 0, least = 0 } = limits;
  const failures: readonly Failure[] =
    remedies.value < least || remedies.value <= times * received.value
      ? []
      : [
          {
            kind: 'out-of-proportion',
            facts: {
              label: '行政复议、行政诉讼',
              figure: String(remedies.value),
              other: '收到申请',
              against: String(received.value),
              times: String(times),
            },
            evidence: [...remedies.facts, ...received.facts].map(evidenceOf),
            cells: [...remedies.cells, ...received.cells],
          },
        ];
  return { ...judged(failures, 1), findings: relations };
};

interface Sum {
  readonly value: number;
  readonly facts: readonly Placed[];
  readonly cells: readonly string[];
}

/** From the table, else as the text states it. */
function sumOf(reading: Reading, codes: readonly string[]): Sum | null {
  const found = codes.flatMap((code) => {
    const figure = figureAt(reading, code);
    return figure === null ? stated(reading, code) : [{ code, value: figure, facts: [] }];
  });
  if (found.length === 0) return null;
  return {
    value: found.reduce((sum, { value }) => sum + value, 0),
    facts: found.flatMap(({ facts }) => facts),
    cells: found.map(({ code }) => code),
  };
}

const stated = (reading: Reading, code: string) =>
  reading.stated
    .filter(({ cell, kind, scope }) => cell === code && scope === 'year' && kind !== 'share')
    .slice(0, 1)
    .map((fact) => ({ code, value: sizeOf(fact), facts: [fact] }));
