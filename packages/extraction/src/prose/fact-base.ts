import type { Theme } from '../concepts/concept.ts';
import type { Quantity } from '../text/tokens.ts';
import type { Portion } from './adding-up.ts';
import type { NumberContext } from './context.ts';
import type { Found, Reading } from './reading.ts';
import { scopeOf } from './scope.ts';
import type { Clause } from './sentence.ts';

/** A number with everything that decides what it counts. */
export interface Case {
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly context: NumberContext;
  /** The total of which it may be a part. */
  readonly parent: Found | null;
  /** Set where the parts of that total add up to it. */
  readonly portion: Portion | undefined;
  /** The list began in an earlier sentence: it ends as soon as anything else fits. */
  readonly soft: boolean;
  readonly last: Found | null;
  readonly themes: readonly Theme[];
}

/** What every fact from a number has, whatever it counts. */
export function baseOf(reading: Reading, { quantity, context, clause }: Case) {
  return {
    value: quantity.value,
    measure: quantity.measure,
    qualifier: quantity.qualifier,
    scope: scopeOf(reading, context, clause),
    figure: { from: quantity.from, to: quantity.to },
    from: Math.min(context.from, quantity.from),
    to: Math.max(context.to, quantity.to),
  } as const;
}

const noise =
  /^(?:其中[:,]?|全年|本年度?|今年|我街道|我街|我区|我局|我镇|我处|共计|共有?|总计|累计|已|(?:19|20)\d{2}年度?)+|(?:共计|共有?|总计|合计|达到?了?|(?<!行)为|约|近|已|有|:|了|数量?)+$/g;
const verbOnly = /^(?:依托|在|对|在街道|村和)$/;

/** The words that name what is counted: those before the number, or the noun behind it. */
export function labelOf({ head, tail, earlier }: NumberContext): string {
  const name = head.replace(noise, '').replace(noise, '');
  const follow = tail.replace(/^(?:的|、)+/, '').split(/[、,]/)[0] ?? '';
  if (/了$/.test(head) && follow !== '') return follow.slice(0, 40);
  if (name.length > 1 && !(verbOnly.test(name) && follow !== '')) return name.slice(0, 40);
  return (follow || earlier.replace(noise, '') || name).slice(0, 40);
}
