import type { FactScope } from '../extraction.ts';
import type { NumberContext } from './context.ts';
import type { Reading } from './reading.ts';
import type { Clause } from './sentence.ts';

const sum = /累计|历年|历来|历次|(?<!今年|本年|年初)以来/;
const thisYear = /全年|本年|今年|当年|年内|新增|年来/;

// 条例 took effect in 2008: for that year alone it is no sum of years.
const begun = /自[^,。;]{0,16}(?:实施|施行|开展|开通|成立|建立|运行)以来,[^,。;]{0,12}$/;

// 截至年底累计公开900条。本年度公开70条: what this year brought stands beside it.
const ofThisYear =
  /^[,;。](?:其中[,:]?)?(?:本年度?|今年|当年|年内|(?:19|20)\d{2}年度?)[^,。;\d]{0,16}(?:公开|新增)[^,。;\d]{0,10}\d/;
// 累计公开900条(2024年新增70条)
const newInBracket = /^[^,。;]{0,8}\((?:其中[,:]?)?(?:本年度?|今年|当年|(?:19|20)\d{2}年度?)新增/;

/** 累计 counts all years, unless the same words name this year: 全年累计公开 is the year's total. */
export function scopeOf({ text, year }: Reading, context: NumberContext, clause: Clause): FactScope {
  // Since this year is this year.
  const own = text.slice(context.from, context.to).replaceAll(`${year}年以来`, '今年');
  const lead =
    text
      .slice(Math.max(0, clause.from - 80), clause.from)
      .split(/[。\n]/)
      .at(-1) ?? '';
  const near = lead + own;
  if (/累计[^,]{0,8}(?:19|20)\d{2}年/.test(own)) return 'year';
  if (sum.test(own)) {
    // 自2016年1月1日至12月31日累计: of the year.
    if (/今年的|1月1日(?:起)?[至到][^,]{0,6}12月31日/.test(own)) return 'year';
    if (newInBracket.test(text.slice(context.to, context.to + 40)) || newInBracket.test(own.slice(own.search(/\(/))))
      return 'cumulative';
    if (/(?<!今年|本年|年初)以来|历年|历次|自[^,]{0,12}年/.test(near)) return 'cumulative';
    if (/^历?年?累计/.test(context.head) && beside.test(lead)) return 'cumulative';
    if (/(?:本年度?|今年|全年|(?<!截[至止]到?|[到至])(?:19|20)\d{2}年度)共?累计/.test(own)) return 'year';
    if (/截至|截止/.test(near) && ofThisYear.test(text.slice(clause.to, clause.to + 40))) return 'cumulative';
    // Since 2019 a report counts its year alone: up to its last day is the year.
    if (/截至|截止|到(?:19|20)\d{2}年(?:12月)?(?:底|末)/.test(near) && (year === null || year < 2019))
      return 'cumulative';
    if (year !== null && year >= 2019 && !/目前|至今|截[至止]/.test(near)) return 'year';
    if (isOfYear(paragraphBefore(text, clause.from), year, near)) return 'year';
    return thisYear.test(near) || /(?:19|20)\d{2}年|年初/.test(near) ? 'year' : 'cumulative';
  }
  if (/截[至止]/.test(near) && year !== null && year < 2019 && ofThisYear.test(text.slice(context.to, context.to + 40)))
    return 'cumulative';
  if (year !== 2008 && begun.test(lead) && !thisYear.test(own) && !/(?:19|20)\d{2}年/.test(own)) return 'cumulative';
  if (/结转|转结|顺延|转入?(?:至|到)?(?:下|次|20\d{2})/.test(own)) return 'year';
  const of = /((?:19|20)\d{2})年度?的$/.exec(context.head)?.[1];
  if (year !== null && of !== undefined && Number(of) < year) return 'prior';
  const named = /((?:19|20)\d{2})年/.exec(own)?.[1];
  if (
    /(?:^|[^结转])(?:上年|上一年|去年)(?!结|度?结|转)/.test(own) &&
    !/同比|比上|较上|比去|较去|[与和同](?:上年|去年|上一年)度?(?:同期)?相比/.test(own)
  )
    return 'prior';
  return year !== null && named !== undefined && Number(named) === year + 1 ? 'plan' : 'year';
}

// 2017年度公开104条,累计公开552条
const beside = /年度?,?[^,。]{0,20}(?:公开|发布)[^,。\d]{0,12}\d[\d,.]*[余多]?[条件篇份项],$/;

// 2017年度通过网站公开。累计公开45条: the paragraph is of that year, and no figure of the year stands beside the sum.
const isOfYear = (paragraph: string, year: number | null, near: string): boolean =>
  year !== null &&
  paragraph.includes(`${year}年`) &&
  (year >= 2019 || !(/目前|至今|截[至止]/.test(near) || /公开[^。]*\d[余多]?[条件篇份项]/.test(paragraph)));

const paragraphBefore = (text: string, from: number): string =>
  text.slice(Math.max(text.lastIndexOf('\n', from), from - 300), from);
