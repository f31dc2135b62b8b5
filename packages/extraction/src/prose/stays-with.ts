import { type Concept, papers } from '../concepts/concept.ts';
import { standing } from '../concepts/match.ts';
import type { Quantity } from '../text/tokens.ts';
import { exceeds } from './adding-up.ts';
import type { NumberContext } from './context.ts';
import type { Case } from './fact-base.ts';
import type { Found } from './reading.ts';

/**
 * Is a number still an item of the list of its total? Categories of disclosed information may be named like anything
 * (新闻发布会类2条); elsewhere a new total ends the list. `free` is what the words would mean outside of it.
 */
export function staysWith(text: string, parent: Found, free: Concept | undefined, given: Case): boolean {
  const { soft, quantity, context, last, portion } = given;
  if (portion?.told === false && free !== undefined && free.theme !== parent.theme) return false;
  const isLoose = soft || quantity.measure !== parent.measure || text.charAt(given.clause.from - 1) === ';';
  if (isLoose && given.clause.depth === 0 && exceeds(quantity, parent)) return false;
  // 在主动公开的116条政府信息中,规范性文件21条: the total again.
  if (/^在[^,]{0,10}公开的$/.test(context.head) && /^(?:政府)?信息(?:之)?中/.test(context.tail)) return false;
  if (parent.scope === 'year' && free?.code === 'disclosure.total' && anew.test(context.head)) return false;
  // 现场咨询20人次;网上咨询7次: a kind of it, counted otherwise.
  if (!soft && parent.theme !== 'disclosure' && free?.code === parent.concept) return true;
  // 政策解读9件,其中图解4个
  if (parent.concept === 'interpretation.count' && ways.test(context.head) && free?.theme !== 'support') return true;
  if (free?.code === 'disclosure.updated' && !/^其中|类/.test(context.head)) return false;
  if (
    quantity.measure !== '' &&
    startsAnew(text, given) &&
    quantity.measure !== parent.measure &&
    quantity.measure !== last?.measure
  )
    return false;
  if (parent.theme === 'disclosure' && !isOfPapers(quantity, context)) return false;
  if (parent.theme === 'disclosure' && isActTowards(context) && free?.theme !== 'disclosure') return false;
  if (/^channel\./.test(parent.concept) && free !== undefined && elsewhere.test(context.head)) return false;
  // A new sentence with a verb of its own is no item of the list before.
  if (soft && /^(?:通过|依托|利用|在)|(?:发布|公开|公布)了?[《“]/.test(context.head)) return false;
  if (soft && quantity.measure !== '' && !isCountedLike(quantity, parent, last)) return false;
  if (
    free === undefined &&
    parent.theme !== 'disclosure' &&
    parent.theme !== 'claim' &&
    quantity.measure !== '' &&
    !isCountedLike(quantity, parent, last)
  )
    return false;
  // 网站发布解读80篇(图文解读20篇、视频解读60篇)
  const same = given.clause.depth > 0 ? parent.concept.replace(/(?:\.part)+$/, '') : parent.concept;
  if (free === undefined || free.generic === true || free.code === same) return true;
  if (soft || free.theme === 'claim' || /^(?:发布|依托)/.test(context.head)) return false;
  if (parent.concept === 'channel.media' && /^channel\.we/.test(free.code)) return true;
  // A channel beside a channel is no part of it.
  if (/^channel\./.test(parent.concept) && /^channel\./.test(free.code)) return false;
  if (parent.theme !== 'disclosure') return free.total !== true;
  if (free.theme === 'disclosure' || /信息$/.test(context.head)) return true;
  return !leaves.test(context.head) && isCountedLike(quantity, parent, last);
}

const ways = /(?:图解|图文|图片|图示|文字|动漫|动画|音频|视频|专家|H5)(?:解读|类|形式|宣讲)?$/;

// Firms, people, columns and what others took over (6条被采用) are no kinds of published papers.
const isOfPapers = ({ measure }: Quantity, { tail }: NumberContext): boolean =>
  papers.test(measure.replace(/^[万千百]/, '')) && !standing.test(tail) && !/^[^,]{0,16}(?:采用|录用|刊用)/.test(tail);

// 公开信息300条,其中公文20条,信箱收到来信12条,答复12条: what is done with people is no kind of what was published.
const act =
  /^(?:共|已|均|全部|并|还)*(?:答复|回复|办结|转办|开展|召开|举办|接待|征集|(?:设立|开设|开通|设置)(?!机构)|组织(?!机构|人事|架构|领导|建设))/;
const isActTowards = ({ head, earlier }: NumberContext): boolean =>
  (act.test(head) || /(?:收到|接到|收悉)[^公发]*$/.test(earlier + head)) &&
  !/(?:类|信息|情况|结果|动态|事项|内容|公开|文件|公告)$/.test(head);

// 通过网站发布18篇;同时在信用平台发布许可信息76条: published in another place.
const elsewhere = /^(?!其中).*(?:在|通过|依托|利用)[^,]*(?:平台|系统|公众号|[府务息]网)[^,]*(?:发布|公开|公示|推送)/;

// ……其中动态50条;发布文件8件: behind the semicolon, in another measure.
const startsAnew = (text: string, { clause, context }: Case): boolean =>
  text.charAt(clause.from - 1) === ';' &&
  (/^(?:公开|发布|公布|印发|制发|出台)/.test(context.head) ||
    !/(?:类|类别|信息|动态|公告|文件|报告)$/.test(context.head));

const anew = /新增的?(?:主动公开|政府|信息)|累计(?:主动)?公开|全年[^,]{0,6}共(?:主动)?(?:公开|发布)/;

// Items of one list share the measure of their total, or of the item before.
const isCountedLike = ({ measure }: Quantity, parent: Found, last: Found | null): boolean =>
  measure === parent.measure ||
  // 解读21条,其中图文17篇
  (parent.theme === 'response' && articles.test(measure) && articles.test(parent.measure)) ||
  (last?.of === parent && measure === last.measure);

const articles = /^[条篇]次?$/;

const leaves =
  /^(?:主动)?回应|^(?:全年|本年|今年|同时|另外?|此外|还|收到|接到|召开|举办|组织|办理|处理|受理|解读|开展|回应|本年度|当年|新增|通过)/;
