import type { Quantity } from '../text/tokens.ts';
import type { Clause } from './sentence.ts';
import { withoutBrackets } from './sentence.ts';

/** The words about one number and the piece of text that states it. */
export interface NumberContext {
  readonly head: string;
  readonly tail: string;
  /** Words of the clause before, when the head names nothing by itself. */
  readonly earlier: string;
  /** The verb that the first item of a list has and the others share: 制发规章0件、规范性文件3件. */
  readonly verb: string;
  readonly from: number;
  readonly to: number;
}

// A clause longer than this is no sentence of a report but a table or a damaged file.
const nearby = 200;
const links = /、|和|及|与|,/;
const link = /^(?:、|和|与|及|以及|并|并且|或|的)+/;
const measureAlone = /^(?:条|件|人次|人|名|元|万元|次|个|篇|\d{2})$/;
const nothing =
  /^(?:其中|共有|共计|总计|合计|总共|共|计|分别|为|是|达到了?|达|已|约|近|累计|全年|本年度?|今年|有|即|均|都|各|全部|:|数量|总数|总量|收到|接到|超过|突破|不足|上|到)*$/;

/** Head, tail and quote of the `index`-th number of its clause. A list 甲3条、乙4条 is cut at its 、, a clause with one statement is not. */
export function contextOf(text: string, clause: Clause, quantity: Quantity, index: number): NumberContext {
  const before = clause.quantities[index - 1];
  // 发布信息12期40条, 培训2期共90人: the second number says of the same words how much.
  if (before !== undefined && isAgain(text, before, quantity) && clause.quantities[index - 2]?.to !== before.from)
    return { ...contextOf(text, clause, before, index - 1), tail: '', to: quantity.to };
  const after = clause.quantities[index + 1];
  const headFrom = before?.to ?? clause.from;
  const tailTo = after?.from ?? clause.to;
  const head = withoutChannels(
    respectively(text, clause, index) ??
      headOf(
        withoutBrackets(text.slice(Math.max(headFrom, quantity.from - nearby), quantity.from)),
        before !== undefined,
      ),
  );
  const tail = tailOf(
    withoutBrackets(text.slice(quantity.to, Math.min(tailTo, quantity.to + nearby))),
    after !== undefined,
  );
  const weak = nothing.test(head);
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
    verb:
      listed < 0 || ownVerb.test(head)
        ? ''
        : (verbs.exec(text.slice(clause.from, clause.quantities[0]?.from))?.[0] ?? ''),
    from: Math.max(isLed ? subject.from : from, quantity.from - 2 * nearby),
    to: Math.min(cut < 0 ? clause.to : quantity.to + cut, quantity.to + 2 * nearby),
  };
}

const isAgain = (text: string, one: Quantity, two: Quantity): boolean =>
  one.measure !== two.measure && /^共?计?$/.test(text.slice(one.to, two.from));

const anew = /(?:全年|累计|共)+(?:主动)?(?:公开|发布|收到|受理|举办|召开)/;

// 2名专职人员、3名兼职人员: what stands before the first link belongs to the number before.
function headOf(head: string, hasBefore: boolean): string {
  const first = hasBefore ? head.search(links) : -1;
  // 9家单位全年共公开预算及决算20条: a verb of its own begins before the link.
  const own = head.search(anew);
  const start = own >= 0 && own < first ? own : first;
  return (start < 0 ? head : head.slice(start)).replace(link, '');
}

const ownVerb =
  /^(?:并|还|共|全年)*(?:公开|发布|制发|印发|出台|收到|受理|办结|答复|举办|召开|开展|组织|办理|处理|刊登|设置|设立|配备)(?!申请)/;
const verbs = /公开|发布|制发|印发|出台|收到|受理|办结|答复|举办|召开|开展|组织|办理|处理|刊登|设置|设立|配备/;

// 微信和微博分别发布3条、5条: each number belongs to its own name.
const pair = /([^,、和与及]{2,16})(?:、|和|与|及)([^,、和与及]{2,16})分别([^,、]*)$/;

function respectively(text: string, { from, quantities }: Clause, index: number): string | null {
  const [one, two] = quantities;
  if (one === undefined || two === undefined || quantities.length > 2) return null;
  const names = pair.exec(text.slice(Math.max(from, one.from - nearby), one.from));
  const name = names?.[index + 1];
  return name === undefined || !/^[、和与]$/.test(text.slice(one.to, two.from)) ? null : name + (names?.[3] ?? '');
}

const families = [
  /网站|门户|[府务息开]网|官网|网上|网页|网络(?!渠道)|线上/,
  /微信|微博|公众号|新媒体|抖音|客户端/,
  /公报/,
  /(?:公告|公示|公开|宣传)栏(?!目)|屏|手册|展板|单|册|电视|广播|报纸|报刊|[日晚]报|(?<![新自融])媒体/,
  /信函|邮/,
  /传真/,
  /当面|现场|窗口|电话/,
  /档案馆|图书馆|查阅/,
];
const joined = /、|和|及|与|或/;
const several =
  /[^,#]*等[^,、]{0,8}(?:形式|方式|渠道|途径|平台|载体|媒体)(?:上|的)?|(?:通过|利用|运用|借助|依托|在)[^,#]*?(?=(?:共计?|累计|主动|全年|及时|向社会|向公众|对外)*(?:公开|发布|公布|推送|刊发))/;

/** Do these words name channels of one kind alone? */
export const isOneChannel = (words: string): boolean => families.filter((family) => family.test(words)).length === 1;

// 通过网站、公报等渠道, 通过网站和微信发布: several channels for one number are none.
const withoutChannels = (head: string): string =>
  joined.test(head)
    ? head.replace(several, (all) =>
        joined.test(all) && families.filter((family) => family.test(all)).length > 1 ? '' : all,
      )
    : head;

// What stands before the next number belongs to that one, from the first link on.
function tailOf(tail: string, hasNext: boolean): string {
  if (!hasNext) return tail;
  const end = tail.search(links);
  return end < 0 ? tail : tail.slice(0, end);
}

function subjectBefore(text: string, clause: Clause | null, depth = 0): Clause | null {
  if (clause === null || clause.quantities.length > 0) return null;
  const words = text.slice(clause.from, clause.to);
  if (!nothing.test(words) && !measureAlone.test(words)) return clause;
  return depth < 2 ? subjectBefore(text, clause.before, depth + 1) : null;
}
