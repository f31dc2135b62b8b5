import { type CheckOutcome, daysBetween, type FindingFacts, type FindingKind, plainDate } from '@gongkai/kernel';
import { say } from '../say-outcome.ts';
import { printDay } from './dates.ts';
import { namesOf, printAmount, printBlanks, printSide, printTerm } from './finding-terms.ts';
import { labelIn } from './labels.ts';
import { many } from './many.ts';
import { readFindingSentences } from './read-findings.ts';

export type FindingSentence<Kind extends FindingKind> = (facts: FindingFacts[Kind], outcome: CheckOutcome) => string;

export const findingSentences: { readonly [Kind in FindingKind]: FindingSentence<Kind> } = {
  ...readFindingSentences,
  equal: ({ left, right, leftSum, rightSum }, outcome) =>
    say(outcome, {
      passed: () => `${printSide(left, null)} = ${printSide(right, null)}`,
      failed: () => {
        const gap = printAmount(Math.abs((leftSum ?? 0) - (rightSum ?? 0)), left[0]?.money);
        return `${printSide(left, leftSum)} ≠ ${printSide(right, rightSum)}, difference ${gap}`;
      },
      unknown: () => `${namesOf(left)} = ${namesOf(right)} cannot be checked yet: ${printBlanks([...left, ...right])}`,
    }),
  'at-most': ({ left, right, leftSum, rightSum }, outcome) =>
    say(outcome, {
      passed: () => `${printSide(left, leftSum)} ≤ ${printSide(right, rightSum)}`,
      failed: () => {
        const gap = printAmount((leftSum ?? 0) - (rightSum ?? 0), left[0]?.money);
        return `${printSide(left, leftSum)} is more than ${printSide(right, rightSum)}, by ${gap}`;
      },
      unknown: () => `${namesOf(left)} ≤ ${namesOf(right)} cannot be checked yet: ${printBlanks([...left, ...right])}`,
    }),
  implies: ({ when, also }, outcome) =>
    say(outcome, {
      passed: () => `${printTerm(when)}, ${also.map(printTerm).join(', ')}: no contradiction`,
      failed: () => `${printTerm(when)}, yet ${also.map(({ label }) => labelIn(label)).join(', ')} is 0`,
      unknown: () =>
        `“${labelIn(when.label)} implies ${namesOf(also)}” cannot be checked yet: ${printBlanks([when, ...also])}`,
    }),
  zero: ({ term }, outcome) =>
    say(outcome, {
      passed: () => printTerm(term),
      failed: () => `${printTerm(term)}; for units of this kind it must be 0`,
      unknown: () => `Whether ${labelIn(term.label)} is 0 cannot be checked yet: ${printBlanks([term])}`,
    }),
  blank: ({ label }, outcome) =>
    say(outcome, {
      passed: () => `${labelIn(label)} is filled in`,
      failed: () => `${labelIn(label)} is not filled in: write 0 where nothing happened, leave nothing blank`,
      unknown: () => `Whether ${labelIn(label)} is filled in cannot be checked yet`,
    }),
  malformed: ({ label, text }, outcome) =>
    say(outcome, {
      passed: () => `“${text}” in ${labelIn(label)} is a number`,
      failed: () =>
        `“${text}” in ${labelIn(label)} is not a figure: counts are whole numbers not below zero, amounts have two decimals at most`,
      unknown: () => `${labelIn(label)} is not filled in and cannot be checked`,
    }),
  'parent-children': ({ label, parent, children, missing, money }, outcome) => {
    const absent = missing === 0 ? '' : `; ${many(missing, 'units are')} missing besides`;
    const stated = parent === null ? 'not filled in' : printAmount(parent, money);
    const below = children === null ? 'no figure' : printAmount(children, money);
    return say(outcome, {
      passed: () => `${labelIn(label)}: total ${stated} = sum of units below ${below}`,
      failed: () => {
        const gap = printAmount(Math.abs((parent ?? 0) - (children ?? 0)), money);
        return `${labelIn(label)}: total ${stated} ≠ sum of units below ${below}, difference ${gap}${absent}`;
      },
      unknown: () =>
        `${labelIn(label)}: the total (${stated}) cannot be checked against the units below (${below}) yet${absent}`,
    });
  },
  'differs-from-register': ({ label, reported, counted, money }, outcome) => {
    const stated = reported === null ? 'not filled in' : printAmount(reported, money);
    const count = printAmount(counted, money);
    return say(outcome, {
      passed: () => `${labelIn(label)}: reported ${stated} = register count ${count}`,
      failed: () => {
        const gap = printAmount(Math.abs((reported ?? 0) - counted), money);
        return `${labelIn(label)}: reported ${stated} ≠ register count ${count}, difference ${gap}; mend the register or state the reason`;
      },
      unknown: () => `${labelIn(label)}: not filled in, cannot be checked against the register count ${count} yet`,
    });
  },
  'recomputed-total': ({ label, summed, recomputed, money }, outcome) => {
    const added = summed === null ? 'no figure' : printAmount(summed, money);
    const again = recomputed === null ? 'no figure' : printAmount(recomputed, money);
    return say(outcome, {
      passed: () => `${labelIn(label)}: added over units ${added} = recomputed from its parts ${again}`,
      failed: () => {
        const gap = printAmount(Math.abs((summed ?? 0) - (recomputed ?? 0)), money);
        return `${labelIn(label)}: added over units ${added} ≠ recomputed from its parts ${again}, difference ${gap}`;
      },
      unknown: () =>
        `${labelIn(label)}: not every unit filled in total and parts, cannot be checked yet (added ${added}, recomputed ${again})`,
    });
  },
  'period-not-calendar': ({ from, to }, outcome) =>
    say(outcome, {
      passed: () => `The period is ${day(from)} to ${day(to)}`,
      failed: () =>
        `The period is written as ${day(from)} to ${day(to)}, not the first and last day (annual reports run from 1 January to 31 December; 2008 from 1 May, when the regulation came into force)`,
      unknown: () => 'No period is stated; it cannot be checked',
    }),
  'period-overlap': ({ from, previousEnd }, outcome) =>
    say(outcome, {
      passed: () => `The period begins on ${day(from)} and does not overlap with the report before`,
      failed: () => `The period begins on ${day(from)} and overlaps with the report before (until ${day(previousEnd)})`,
      unknown: () => 'There is no report before; an overlap cannot be checked',
    }),
  'signed-before-end': ({ signed, end }, outcome) =>
    say(outcome, {
      passed: () => `Signed on ${day(signed)}, after the end of the period on ${day(end)}`,
      failed: () =>
        `Signed on ${day(signed)}, before the end of the period on ${day(end)}: these cannot be figures of the whole period`,
      unknown: () => 'Not signed yet; cannot be checked',
    }),
  'published-before-end': ({ published, end }, outcome) =>
    say(outcome, {
      passed: () => `Published on ${day(published)}, after the end of the period on ${day(end)}`,
      failed: () =>
        `Published on ${day(published)} when the period had not ended (${day(end)}): these cannot be figures of the whole period`,
      unknown: () => 'Not published yet; cannot be checked',
    }),
  'published-late': ({ published, due }, outcome) =>
    say(outcome, {
      passed: () => `Published on ${day(published)}, within the term of ${day(due)}`,
      failed: () =>
        published === null || due === null
          ? `Should have been published by ${day(due)}; overdue and not published yet`
          : `Published on ${day(published)}, past the term of ${day(due)} by ${daysBetween(plainDate(due), plainDate(published))} days`,
      unknown: () =>
        due === null
          ? 'No term of publication is set; cannot be checked'
          : `Not published yet; the term is ${day(due)}`,
    }),
  'chapter-missing': ({ chapter }, outcome) =>
    say(outcome, {
      passed: () => `“${labelIn(chapter)}” is written`,
      failed: () => `“${labelIn(chapter)}” is not written yet`,
      unknown: () => `Whether “${labelIn(chapter)}” is written cannot be checked yet`,
    }),
  'chapter-too-short': ({ chapter, least }, outcome) =>
    say(outcome, {
      passed: () => `“${labelIn(chapter)}” has at least ${many(least, 'characters')}`,
      failed: () =>
        `“${labelIn(chapter)}” has fewer than ${many(least, 'characters')}; it must not be empty or merely say “none”`,
      unknown: () => `“${labelIn(chapter)}” is not written yet; its length cannot be checked`,
    }),
  'point-missing': ({ chapter, point }, outcome) =>
    say(outcome, {
      passed: () => `“${labelIn(chapter)}” speaks of “${labelIn(point)}”`,
      failed: () => `“${labelIn(chapter)}” does not speak of “${labelIn(point)}”`,
      unknown: () =>
        `“${labelIn(chapter)}” is not written yet; whether it speaks of “${labelIn(point)}” cannot be checked`,
    }),
  'zero-three-years': ({ years }, outcome) =>
    say(outcome, {
      passed: () => `Not all zero in ${years}`,
      failed: () => `The whole table is zero in ${years}; please check whether something was left out`,
      unknown: () => `The reports of ${years} are incomplete; cannot be checked for years of zeros`,
    }),
};

const day = (text: string | null): string => (text === null ? '(no day stated)' : printDay(plainDate(text)));
