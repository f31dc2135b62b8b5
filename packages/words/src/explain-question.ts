import { type Judgement, type Period, printMoney, printPeriod, type Question, type Slip } from '@gongkai/kernel';
import { judgedOf } from './judged-of.ts';

/** What is asked about: a cell as its form names it. */
export interface AskedCell {
  readonly fullLabel: string;
  readonly measure: string;
}

/** The question itself: 为什么东湖街道2024年“行政处罚·本年处理决定数量”是 2100 件？ */
export const askQuestion = (question: Question, unit: string, period: Period, cell: AskedCell): string =>
  `为什么${unit}${printPeriod(period)}“${cell.fullLabel}”是 ${printCounted(question.observed, cell.measure)}？`;

/** Why it is asked, a sentence a reason, the most telling first; every number it rests on is in it. */
export function explainQuestion(question: Question, cell: AskedCell): readonly string[] {
  const { observed, slip, swap } = question;
  const print = (figure: number): string => printCounted(figure, cell.measure);
  return [
    ...(slip === null ? [] : [explainSlip(observed, slip, print)]),
    ...(swap === null ? [] : [`相邻两位数字对调，就是${printPeriod(swap.period)}的 ${print(swap.figure)}。`]),
    ...judgedOf(question).map(([against, judged]) => explainJudgement(against, judged, observed, print)),
    ...question.years
      .filter(({ aside }) => aside)
      .map(({ period, figure }) => `${printPeriod(period)}的 ${print(figure)}本身疑有位数差错，没有拿来比较。`),
  ];
}

/** The shortest word for it: 疑差 10 倍、偏高、偏低. */
export function nameQuestion(question: Question): string {
  const { observed, slip } = question;
  if (slip !== null) return slip.factor === 10_000 ? '疑差“万”' : `疑差 ${slip.factor} 倍`;
  const [, telling] = judgedOf(question)[0] ?? [];
  return telling !== undefined && observed < telling.expected ? '偏低' : '偏高';
}

/** A probability as people read it: 3.1%, 约 1/2400, 不到百万分之一. */
export function printProbability(p: number): string {
  if (p >= 0.01) return `${(100 * p).toFixed(1)}%`;
  if (p < 1e-6) return '不到百万分之一';
  return `约 1/${Number((1 / p).toPrecision(2))}`;
}

/** A figure with its measure; amounts are kept in 分. */
export const printCounted = (figure: number, measure: string): string =>
  measure === '元' || measure === '万元'
    ? `${printMoney(Math.round(figure), measure)} ${measure}`
    : `${Number.isInteger(figure) ? figure : figure.toFixed(1)} ${measure}`;

function explainSlip(observed: number, slip: Slip, print: (figure: number) => string): string {
  const usual = slip.against === 'history' ? '本单位往年' : '同类单位';
  const what =
    slip.factor === 10_000
      ? slip.direction === 'too-large'
        ? '疑把元填成万元，或者多乘了一万'
        : '疑漏了“万”'
      : slip.direction === 'too-large'
        ? `疑多 ${slip.factor} 倍（多写了数位）`
        : `疑少 ${slip.factor} 倍（漏写了数位）`;
  const ratio = slip.ratio === null ? '' : `；按差错解释的可能性是照原数的${printRatio(slip.ratio)}`;
  return `${what}：现为 ${print(observed)}，改回是 ${print(slip.usual)}，${usual}约 ${print(slip.expected)}${ratio}。`;
}

function explainJudgement(
  against: Slip['against'],
  judged: Judgement,
  observed: number,
  print: (figure: number) => string,
): string {
  const { expected, low, middle, high, count, p, q, model, shape } = judged;
  const range = `中位数 ${print(middle)}，最小 ${print(low)}，最大 ${print(high)}`;
  const who = against === 'history' ? `与本单位前 ${count} 个可比年度比` : `与其他 ${count} 个同类单位比`;
  const how =
    model === 'poisson' || shape === null
      ? '泊松检验'
      : `负二项检验，各数本来起伏较大，形状参数 ${shape.toPrecision(2)}`;
  const chance = `偶然偏离到这个程度的概率${printProbability(p)}（${how}；多格一并考虑后误报率${printProbability(q)}）`;
  return `${who}：应在 ${print(expected)}左右（${range}），现为 ${print(observed)}，${chance}。`;
}

const printRatio = (ratio: number): string => (ratio > 1e6 ? '一百万倍以上' : ` ${Number(ratio.toPrecision(2))} 倍`);
