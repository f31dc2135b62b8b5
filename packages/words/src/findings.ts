import {
  type CheckOutcome,
  daysBetween,
  type FindingFacts,
  type FindingKind,
  plainDate,
  printDate,
} from '@gongkai/kernel';
import { namesOf, printAmount, printBlanks, printSide, printTerm } from './finding-terms.ts';
import { readFindingSentences } from './read-findings.ts';
import { say } from './say-outcome.ts';

/** How findings of one kind are said: that it holds, that it is broken and by how much, or what was missing to tell. */
export type FindingSentence<Kind extends FindingKind> = (facts: FindingFacts[Kind], outcome: CheckOutcome) => string;

/** A kind of finding without its sentence does not compile here. Every failed sentence shows the numbers it rests on. */
export const findingSentences: { readonly [Kind in FindingKind]: FindingSentence<Kind> } = {
  ...readFindingSentences,
  equal: ({ left, right, leftSum, rightSum }, outcome) =>
    say(outcome, {
      passed: () => `${printSide(left, null)} = ${printSide(right, null)}`,
      failed: () => {
        const gap = printAmount(Math.abs((leftSum ?? 0) - (rightSum ?? 0)), left[0]?.money);
        return `${printSide(left, leftSum)} ≠ ${printSide(right, rightSum)}，差 ${gap}`;
      },
      unknown: () => `还不能核对 ${namesOf(left)} = ${namesOf(right)}：${printBlanks([...left, ...right])}`,
    }),
  'at-most': ({ left, right, leftSum, rightSum }, outcome) =>
    say(outcome, {
      passed: () => `${printSide(left, leftSum)} ≤ ${printSide(right, rightSum)}`,
      failed: () => {
        const gap = printAmount((leftSum ?? 0) - (rightSum ?? 0), left[0]?.money);
        return `${printSide(left, leftSum)} 大于 ${printSide(right, rightSum)}，多 ${gap}`;
      },
      unknown: () => `还不能核对 ${namesOf(left)} ≤ ${namesOf(right)}：${printBlanks([...left, ...right])}`,
    }),
  implies: ({ when, also }, outcome) =>
    say(outcome, {
      passed: () => `${printTerm(when)}，${also.map(printTerm).join('、')}，不矛盾`,
      failed: () => `${printTerm(when)}，${also.map(({ label }) => label).join('、')}却为 0`,
      unknown: () => `还不能核对“有${when.label}即应有${namesOf(also)}”：${printBlanks([when, ...also])}`,
    }),
  zero: ({ term }, outcome) =>
    say(outcome, {
      passed: () => printTerm(term),
      failed: () => `${printTerm(term)}，本类单位应为 0`,
      unknown: () => `还不能核对${term.label}是否为 0：${printBlanks([term])}`,
    }),
  blank: ({ label }, outcome) =>
    say(outcome, {
      passed: () => `${label}已填`,
      failed: () => `${label}没有填：没有发生的填 0，不留空`,
      unknown: () => `还不能核对${label}是否已填`,
    }),
  malformed: ({ label, text }, outcome) =>
    say(outcome, {
      passed: () => `${label}填的“${text}”是数`,
      failed: () => `${label}填的“${text}”不是可以统计的数：件数、人数填非负整数，金额最多两位小数`,
      unknown: () => `${label}没有填，不能核对`,
    }),
  'parent-children': ({ label, parent, children, missing, money }, outcome) => {
    const absent = missing === 0 ? '' : `，另有 ${missing} 个单位缺报`;
    const stated = parent === null ? '没有填' : printAmount(parent, money);
    const below = children === null ? '没有数' : printAmount(children, money);
    return say(outcome, {
      passed: () => `${label}：汇总数 ${stated} = 下级合计 ${below}`,
      failed: () => {
        const gap = printAmount(Math.abs((parent ?? 0) - (children ?? 0)), money);
        return `${label}：汇总数 ${stated} ≠ 下级合计 ${below}，差 ${gap}${absent}`;
      },
      unknown: () => `${label}：还不能核对汇总数（${stated}）与下级合计（${below}）${absent}`,
    });
  },
  'differs-from-register': ({ label, reported, counted, money }, outcome) => {
    const stated = reported === null ? '没有填' : printAmount(reported, money);
    const count = printAmount(counted, money);
    return say(outcome, {
      passed: () => `${label}：报表数 ${stated} = 台账计数 ${count}`,
      failed: () => {
        const gap = printAmount(Math.abs((reported ?? 0) - counted), money);
        return `${label}：报表数 ${stated} ≠ 台账计数 ${count}，差 ${gap}；请改台账，或写明差异原因`;
      },
      unknown: () => `${label}：没有填，还不能与台账计数 ${count} 核对`,
    });
  },
  'recomputed-total': ({ label, summed, recomputed, money }, outcome) => {
    const added = summed === null ? '没有数' : printAmount(summed, money);
    const again = recomputed === null ? '没有数' : printAmount(recomputed, money);
    return say(outcome, {
      passed: () => `${label}：逐单位相加 ${added} = 按分项重算 ${again}`,
      failed: () => {
        const gap = printAmount(Math.abs((summed ?? 0) - (recomputed ?? 0)), money);
        return `${label}：逐单位相加 ${added} ≠ 按分项重算 ${again}，差 ${gap}`;
      },
      unknown: () => `${label}：各单位没有都填总数和分项，还不能核对（逐单位相加${added}，按分项重算${again}）`,
    });
  },
  'period-not-calendar': ({ from, to }, outcome) =>
    say(outcome, {
      passed: () => `统计期为${day(from)}至${day(to)}`,
      failed: () =>
        `统计期写作${day(from)}至${day(to)}，不是当期的起止日（年报为1月1日至12月31日，2008年自5月1日条例施行起）`,
      unknown: () => '没有写统计期，不能核对',
    }),
  'period-overlap': ({ from, previousEnd }, outcome) =>
    say(outcome, {
      passed: () => `统计期自${day(from)}起，不与上一份报告重叠`,
      failed: () => `统计期自${day(from)}起，与上一份报告（截至${day(previousEnd)}）重叠`,
      unknown: () => '没有上一份报告，不能核对统计期是否重叠',
    }),
  'signed-before-end': ({ signed, end }, outcome) =>
    say(outcome, {
      passed: () => `落款日期${day(signed)}，在统计期末${day(end)}之后`,
      failed: () => `落款日期${day(signed)}早于统计期末${day(end)}，不可能是全期数`,
      unknown: () => '还没有落款日期，不能核对',
    }),
  'published-before-end': ({ published, end }, outcome) =>
    say(outcome, {
      passed: () => `公布日期${day(published)}，在统计期末${day(end)}之后`,
      failed: () => `公布日期${day(published)}时统计期还没有结束（${day(end)}），不可能是全期数`,
      unknown: () => '还没有公布，不能核对',
    }),
  'published-late': ({ published, due }, outcome) =>
    say(outcome, {
      passed: () => `公布日期${day(published)}，未超过期限${day(due)}`,
      failed: () =>
        published === null || due === null
          ? `应在${day(due)}前公布，已逾期，还没有公布`
          : `公布日期${day(published)}超过期限${day(due)}，迟 ${daysBetween(plainDate(due), plainDate(published))} 天`,
      unknown: () => (due === null ? '没有规定公布期限，不能核对' : `还没有公布，期限为${day(due)}`),
    }),
  'chapter-missing': ({ chapter }, outcome) =>
    say(outcome, {
      passed: () => `“${chapter}”已写`,
      failed: () => `“${chapter}”还没有写`,
      unknown: () => `还不能核对“${chapter}”是否已写`,
    }),
  'chapter-too-short': ({ chapter, least }, outcome) =>
    say(outcome, {
      passed: () => `“${chapter}”不少于 ${least} 字`,
      failed: () => `“${chapter}”少于 ${least} 字，不得空缺或只写“无”`,
      unknown: () => `“${chapter}”还没有写，不能核对字数`,
    }),
  'point-missing': ({ chapter, point }, outcome) =>
    say(outcome, {
      passed: () => `“${chapter}”写到了“${point}”`,
      failed: () => `“${chapter}”没有写到“${point}”`,
      unknown: () => `“${chapter}”还没有写，不能核对是否写到“${point}”`,
    }),
  'zero-three-years': ({ years }, outcome) =>
    say(outcome, {
      passed: () => `${years}年不全为零`,
      failed: () => `${years}年全表为零，请核实是否漏报`,
      unknown: () => `${years}年的报告不齐，不能核对是否连年为零`,
    }),
};

const day = (text: string | null): string => (text === null ? '（未写日期）' : printDate(plainDate(text)));
