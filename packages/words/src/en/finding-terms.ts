import { type FindingTerm, type MoneyMeasure, printMoney } from '@gongkai/kernel';
import { printNumber } from './dates.ts';
import { labelIn, measureIn } from './labels.ts';

export const printAmount = (figure: number, money?: MoneyMeasure): string =>
  money === undefined ? printNumber(figure) : `${printNumber(printMoney(figure, money))} ${measureIn(money)}`;

export const printTerm = (term: FindingTerm): string =>
  `${nameOf(term)} ${term.figure === null ? 'not filled in' : printAmount(term.figure, term.money)}`;

const mostAddends = 4;

export function printSide(terms: readonly FindingTerm[], sum: number | null): string {
  if (terms.length === 0) return '0';
  const telling = terms.filter(({ figure }) => figure !== 0);
  const shown = terms.length <= mostAddends ? terms : telling.length === 0 ? terms.slice(0, 1) : telling;
  const others = terms.length === shown.length ? '' : ` (the other ${terms.length - shown.length} are 0)`;
  const total = sum === null || terms.length === 1 ? '' : ` = ${printAmount(sum, terms[0]?.money)}`;
  return `${join(shown, printTerm)}${others}${total}`;
}

export function namesOf(terms: readonly FindingTerm[]): string {
  if (terms.length === 0) return '0';
  if (terms.length <= mostAddends) return join(terms, nameOf);
  return `${join(terms.slice(0, 2), nameOf)} + … + ${terms.slice(-1).map(nameOf).join('')} (${terms.length} in all)`;
}

export function printBlanks(terms: readonly FindingTerm[]): string {
  const names = [...new Set(terms.filter(({ figure }) => figure === null).map(nameOf))];
  const shown = names.slice(0, mostAddends).join(', ');
  return `missing ${shown}${names.length > mostAddends ? ` and others, ${names.length} in all` : ''}`;
}

const nameOf = ({ label, prior }: FindingTerm): string => `${prior ? "last year's " : ''}${labelIn(label)}`;

function join(terms: readonly FindingTerm[], print: (term: FindingTerm) => string): string {
  return terms
    .map((term, index) => {
      if (term.sign === -1) return `${index === 0 ? '−' : ' − '}${print(term)}`;
      return `${index === 0 ? '' : ' + '}${print(term)}`;
    })
    .join('');
}
