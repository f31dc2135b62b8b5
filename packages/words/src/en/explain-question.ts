import { type Judgement, type Period, printMoney, type Question, type Slip } from '@gongkai/kernel';
import type { AskedCell } from '../explain-question.ts';
import { judgedOf } from '../judged-of.ts';
import { printNumber, printSpan } from './dates.ts';
import { labelIn, measureIn } from './labels.ts';

export type { AskedCell } from '../explain-question.ts';

export const askQuestion = (question: Question, unit: string, period: Period, cell: AskedCell): string =>
  `Why is “${labelIn(cell.fullLabel)}” of ${unit} in ${printSpan(period)} ${printCounted(question.observed, cell.measure)}?`;

export function explainQuestion(question: Question, cell: AskedCell): readonly string[] {
  const { observed, slip, swap } = question;
  const print = (figure: number): string => printCounted(figure, cell.measure);
  return [
    ...(slip === null ? [] : [explainSlip(observed, slip, print)]),
    ...(swap === null
      ? []
      : [`With two neighbouring digits swapped it is ${print(swap.figure)}, the figure of ${printSpan(swap.period)}.`]),
    ...judgedOf(question).map(([against, judged]) => explainJudgement(against, judged, observed, print)),
    ...question.years
      .filter(({ aside }) => aside)
      .map(
        ({ period, figure }) =>
          `${print(figure)} of ${printSpan(period)} itself looks misplaced by digits and was not used to compare.`,
      ),
  ];
}

export function nameQuestion(question: Question): string {
  const { observed, slip } = question;
  if (slip !== null) return slip.factor === 10_000 ? 'perhaps off by 10,000' : `perhaps off by ${slip.factor}`;
  const [, telling] = judgedOf(question)[0] ?? [];
  return telling !== undefined && observed < telling.expected ? 'low' : 'high';
}

export function printProbability(p: number): string {
  if (p >= 0.01) return `${(100 * p).toFixed(1)}%`;
  if (p < 1e-6) return 'less than one in a million';
  return `about 1/${Number((1 / p).toPrecision(2))}`;
}

export const printCounted = (figure: number, measure: string): string =>
  measure === '元' || measure === '万元'
    ? `${printNumber(printMoney(Math.round(figure), measure))} ${measureIn(measure)}`
    : `${printNumber(Number.isInteger(figure) ? figure : figure.toFixed(1))} ${measureIn(measure)}`.trim();

function explainSlip(observed: number, slip: Slip, print: (figure: number) => string): string {
  const usual = slip.against === 'history' ? 'earlier years of this unit' : 'units of its kind';
  const what =
    slip.factor === 10_000
      ? slip.direction === 'too-large'
        ? 'Yuan may have been written as ten thousand yuan, or multiplied by ten thousand once too often'
        : 'The 万 (ten thousand) may have been left out'
      : slip.direction === 'too-large'
        ? `It may be ${slip.factor} times too large (a digit too many)`
        : `It may be ${slip.factor} times too small (a digit left out)`;
  const ratio = slip.ratio === null ? '' : `; a slip is ${printRatio(slip.ratio)} as likely as the figure as it stands`;
  return `${what}: now ${print(observed)}, put right ${print(slip.usual)}, while ${usual} have about ${print(slip.expected)}${ratio}.`;
}

function explainJudgement(
  against: Slip['against'],
  judged: Judgement,
  observed: number,
  print: (figure: number) => string,
): string {
  const { expected, low, middle, high, count, p, q, model, shape } = judged;
  const range = `median ${print(middle)}, least ${print(low)}, most ${print(high)}`;
  const who =
    against === 'history'
      ? `Against the ${count} comparable years before of this unit`
      : `Against ${count} other units of its kind`;
  const how =
    model === 'poisson' || shape === null
      ? 'Poisson test'
      : `negative binomial test as the figures vary widely, shape ${shape.toPrecision(2)}`;
  const chance = `a chance deviation of this size has a probability of ${printProbability(p)} (${how}; with all cells taken together the false alarm rate is ${printProbability(q)})`;
  return `${who}: expected about ${print(expected)} (${range}), now ${print(observed)}; ${chance}.`;
}

const printRatio = (ratio: number): string =>
  ratio > 1e6 ? 'more than a million times' : `${Number(ratio.toPrecision(2))} times`;
