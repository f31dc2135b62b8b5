import { type FindingTerm, type MoneyMeasure, printMoney } from '@gongkai/kernel';

/** A count as it is, an amount exact and with its measure: `38000` 分 is `0.038 万元`. */
export const printAmount = (figure: number, money?: MoneyMeasure): string =>
  money === undefined ? String(figure) : `${printMoney(figure, money)} ${money}`;

/** Label and figure of one addend: 上年现行有效件数 3. */
export const printTerm = (term: FindingTerm): string =>
  `${nameOf(term)} ${term.figure === null ? '未填' : printAmount(term.figure, term.money)}`;

// Up to four addends are read at a glance; of twenty only those that are not zero explain the sum.
const mostAddends = 4;

/** One side with its figures; `sum` is shown behind more than one addend, or not at all when null. */
export function printSide(terms: readonly FindingTerm[], sum: number | null): string {
  if (terms.length === 0) return '0';
  const telling = terms.filter(({ figure }) => figure !== 0);
  const shown = terms.length <= mostAddends ? terms : telling.length === 0 ? terms.slice(0, 1) : telling;
  const others = terms.length === shown.length ? '' : `（其余 ${terms.length - shown.length} 项为 0）`;
  const total = sum === null || terms.length === 1 ? '' : ` = ${printAmount(sum, terms[0]?.money)}`;
  return `${join(shown, printTerm)}${others}${total}`;
}

/** One side without figures, for what could not be evaluated. */
export function namesOf(terms: readonly FindingTerm[]): string {
  if (terms.length === 0) return '0';
  if (terms.length <= mostAddends) return join(terms, nameOf);
  return `${join(terms.slice(0, 2), nameOf)} + …… + ${terms.slice(-1).map(nameOf).join('')}（共 ${terms.length} 项）`;
}

/** What was missing: 缺 当面申请数、上年收到申请数. */
export function printBlanks(terms: readonly FindingTerm[]): string {
  const names = [...new Set(terms.filter(({ figure }) => figure === null).map(nameOf))];
  const shown = names.slice(0, mostAddends).join('、');
  return `缺 ${shown}${names.length > mostAddends ? ` 等 ${names.length} 项` : ''}`;
}

const nameOf = ({ label, prior }: FindingTerm): string => `${prior ? '上年' : ''}${label}`;

function join(terms: readonly FindingTerm[], print: (term: FindingTerm) => string): string {
  return terms
    .map((term, index) => {
      if (term.sign === -1) return `${index === 0 ? '−' : ' − '}${print(term)}`;
      return `${index === 0 ? '' : ' + '}${print(term)}`;
    })
    .join('');
}
