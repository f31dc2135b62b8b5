import type { Quantity } from '../text/tokens.ts';
import type { Clause } from './sentence.ts';
import { withoutBrackets } from './sentence.ts';

/** The words about one number and the piece of text that states it. */
export interface NumberContext {
  readonly head: string;
  readonly tail: string;
  /** Words of the clause before, when the head names nothing by itself. */
  readonly earlier: string;
  readonly from: number;
  readonly to: number;
}

// A clause longer than this is no sentence of a report but a table or a damaged file.
const nearby = 200;
const link = /^(?:、|和|与|及|以及|并|并且|或|的)+/;
const measureAlone = /^(?:条|件|人次|人|名|元|万元|次|个|篇|\d{2})$/;
const nothing =
  /^(?:其中|共有|共计|总计|合计|总共|共|计|分别|为|是|达到了?|达|已|约|近|累计|全年|本年度?|今年|有|即|均|都|各|全部|:|数量|总数|总量|收到|接到|超过|突破|不足|上|到)*$/;

/** Head, tail and quote of the `index`-th number of its clause. A list 甲3条、乙4条 is cut at its 、, a clause with one statement is not. */
export function contextOf(text: string, clause: Clause, quantity: Quantity, index: number): NumberContext {
  const before = clause.quantities[index - 1];
  const after = clause.quantities[index + 1];
  const headFrom = before?.to ?? clause.from;
  const tailTo = after?.from ?? clause.to;
  const head = withoutBrackets(text.slice(Math.max(headFrom, quantity.from - nearby), quantity.from)).replace(link, '');
  const tail = tailOf(
    withoutBrackets(text.slice(quantity.to, Math.min(tailTo, quantity.to + nearby))),
    after !== undefined,
  );
  const weak = nothing.test(head.replace(/^其中[:,]?/, ''));
  const subject = weak && !tail.startsWith('、') ? subjectBefore(text, clause.before) : null;
  const listed = before === undefined ? -1 : text.slice(before.to, quantity.from).indexOf('、');
  const cut = after === undefined ? -1 : text.slice(quantity.to, after.from).indexOf('、');
  const isLed = subject !== null && index === 0 && head.length + tail.length < 12;
  const from = listed < 0 ? clause.from : (before?.to ?? 0) + listed + 1;
  return {
    // In a table laid out with spaces the measure stands before its figure: 主动公开信息数 条 28.
    head: quantity.measure === '' ? head.replace(/(?<=[数量])(?:条|件|人次|人|元|次|个)$/, '') : head,
    tail,
    earlier:
      subject === null ? '' : withoutBrackets(text.slice(subject.from, Math.min(subject.to, subject.from + nearby))),
    from: Math.max(isLed ? subject.from : from, quantity.from - 2 * nearby),
    to: Math.min(cut < 0 ? clause.to : quantity.to + cut, quantity.to + 2 * nearby),
  };
}

// What stands before the next number belongs to that one, from the first link on.
function tailOf(tail: string, hasNext: boolean): string {
  if (!hasNext) return tail;
  const end = tail.search(/、|和|及|与|,/);
  return end < 0 ? tail : tail.slice(0, end);
}

function subjectBefore(text: string, clause: Clause | null, depth = 0): Clause | null {
  if (clause === null || clause.quantities.length > 0) return null;
  const words = text.slice(clause.from, clause.to);
  if (!nothing.test(words) && !measureAlone.test(words)) return clause;
  return depth < 2 ? subjectBefore(text, clause.before, depth + 1) : null;
}
