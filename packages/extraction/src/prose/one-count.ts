import { type Concept, papers, people, type Theme } from '../concepts/concept.ts';
import { cellFor, concepts, matchConcept, standing } from '../concepts/match.ts';
import type { FactScope } from '../extraction.ts';
import type { Quantity } from '../text/tokens.ts';
import { isOneChannel, type NumberContext } from './context.ts';
import { isCountable, isGoalOrRank } from './countable.ts';
import { baseOf, type Case, labelOf } from './fact-base.ts';
import { changeWords, isRatio, readChange, readPrior, readReached, readShare } from './ratio.ts';
import type { Found, Reading } from './reading.ts';
import { staysWith } from './stays-with.ts';

const priorYear = /(?:较|比|与|由)(?:上年|去年|上一年|原来|(?:19|20)\d{2}年)度?(?:同期)?的?$/;
const reached =
  /(?:增|减|上升|提高|提升|下降|降)[^,]{0,3}(?:到|至|为)(?:(?:19|20)\d{2}年度?的?|今年的|本年的|现在的|目前的)?$/;
const summed = /^(?:以上|上述|累计)*(?:合计|共计|总计|总共|共)+(?:为|:|有)?$/;
const each = /(?:均|都|各|均分别|全部)(?:为|是|有|计)?$/;
/** What one number states: nothing, one fact, or one for each thing named with 均 or 各. */
export function readQuantity(reading: Reading, given: Case): readonly Found[] {
  const { quantity, context } = given;
  if (isGoalOrRank(reading.text, quantity)) return [];
  if (isRatio(quantity))
    return [
      quantity.measure === '倍' || changeWords(context.head) ? readChange(reading, given) : readShare(reading, given),
    ];
  // 上升到37件 is no change but this year's figure: of what was told of an earlier year, else of what the words name.
  if (reached.test(context.head))
    return given.last?.scope === 'prior' ? [readReached(reading, given, given.last)] : readCount(reading, given);
  if (priorYear.test(context.head) || isPriorInBracket(reading, given))
    return [readPrior(reading, given, risen(given))];
  if (changeWords(context.head)) return [readChange(reading, given)];
  return readCount(reading, given);
}

// 信息发布量由2013年的1128条增加到1887条
const risen = ({ context, quantity, themes }: Case): Concept | undefined => {
  const name = /(.{2,})由/.exec(context.head)?.[1];
  return name === undefined ? undefined : match({ ...context, head: name, tail: '' }, quantity, themes, null);
};

// 比2022年(31起)下降29%
const isPriorInBracket = ({ text, year }: Reading, { clause, context }: Case): boolean => {
  const named = /((?:19|20)\d{2})年度?\($/.exec(text.slice(Math.max(0, clause.from - 8), clause.from))?.[1];
  return context.head === '' && year !== null && Number(named) < year;
};

function readCount(reading: Reading, given: Case): readonly Found[] {
  const { quantity, context, last, themes } = given;
  if (isDone(reading.text, given)) return [build(reading, given, conceptOf(given.last), null)];
  const isSum =
    summed.test(context.head) && context.earlier === '' && (context.tail === '' || quantity.measure === last?.measure);
  const sum = isSum ? totalOfTheme(last) : sameAgain(given);
  const free =
    sum ??
    match(context, quantity, themes, null, accountBefore(reading.text, given), sharedVerb(reading.text, given)) ??
    inRow(reading.text, given);
  const stays =
    given.portion?.sure === true || (given.parent !== null && staysWith(reading.text, given.parent, free, given));
  const parent = stays ? given.parent : null;
  const concept =
    parent?.theme == null || (given.portion !== undefined && free?.theme === parent.theme && free.alone !== true)
      ? free
      : match(context, quantity, themes, parent);
  if (isOfApprovals(reading.text, given, concept)) return [build(reading, given, undefined, parent)];
  if (!isCountable(reading.text, quantity, concept ?? (parent === null ? undefined : concepts[0]))) return [];
  const isNone = concept?.code === 'dispute.all' && quantity.value === '0';
  const several = isNone || each.test(context.head) ? named(context.earlier + context.head) : [];
  return (several.length > 1 ? several : [concept]).map((one) => build(reading, given, one, parent));
}

// 入驻审批部门13个,开设窗口26个,共受理申请1200件: not for information.
const isOfApprovals = (text: string, { context, quantity }: Case, concept: Concept | undefined): boolean =>
  concept?.code === 'application.received' &&
  /^(?:共|累计|已)*(?:受理|收到|接收)(?:各类)?申请$/.test(context.head) &&
  /(?:审批|许可|政务|行政)服务|审批|办事窗口|开设窗口/.test(
    text.slice(text.lastIndexOf('。', quantity.from) + 1, quantity.from),
  );

// 受理审批事项117件,办结110件: what was done of what had come in, whatever it is.
const isDone = (text: string, { context, last, clause: { before: lead } }: Case): boolean =>
  /^(?:已|均|共|全部)*(?:办结|办理完毕)了?$/.test(context.head) &&
  lead !== null &&
  last !== null &&
  last.figure.from >= lead.from &&
  (last.theme === null || last.theme === 'other') &&
  /受理|收到|接到|接收/.test(text.slice(lead.from, last.figure.from));

const conceptOf = (found: Found | null): Concept | undefined => concepts.find(({ code }) => code === found?.concept);

// 在区政府网,截至年底共发布信息89条: the place stands in a clause of its own.
const place =
  /(?:在|通过|依托|利用)((?:(?!在|通过|依托|利用)[^,。;\n]){0,40}(?:网|网站|平台|公众号|微博|微信|专栏)[”"]?)[,](?:截[至止][^,。]{0,16},)?$/;

const account =
  /(?:微信公众号|微信|公众号|政务微博|微博|抖音|视频号|头条号|客户端)(?!.*(?:网站|门户|网上|公报|电视|广播))/;

// 利用网站、微博、公众号等载体,共发布信息: what all of them published.
const severalPlaces = /、[^,。;]*等[^,。;、]{0,6}(?:载体|渠道|平台|媒体|途径|形式|方式),$/;

const channelNames = /微信|微博|网站|公开系统|抖音|快手/g;

// 公众号粉丝4.2万人,累计发布信息416条: what an account published, said in a clause that no longer names it.
function accountBefore(text: string, { clause, context, last }: Case): string {
  // 编发公报24期,刊登文件112件
  if (last?.concept === 'gazette.issues' && /^(?:共|累计)*(?:刊登|刊发|登载|刊载)/.test(context.head)) return '公报';
  const at = place.exec(text.slice(Math.max(0, clause.from - 60), clause.from))?.[1] ?? '';
  if (at !== '' && isOneChannel(at) && /^[^,]{0,20}(?:发布|公开|推送)/.test(context.head)) return at;
  if (
    severalPlaces.test(text.slice(Math.max(0, clause.from - 60), clause.from)) ||
    !/发布|推送|编发|推出|发表/.test(context.head) ||
    /公开|政府信息|政务信息|网|微|平台|快手|抖音|视频|头条|客户端|[”"》]/.test(context.head)
  )
    return '';
  const lead = text.slice(Math.max(0, clause.from - 120), clause.from);
  // 微博29个,共发布80条;微信公众号41个,共发布90条
  const own = account.exec(lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('。')) + 1))?.[0];
  if (own !== undefined && /个,$/.test(lead)) return own;
  const said = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n')) + 1);
  // 官方微信已成为主要平台。订阅人数3万人,共发布消息80条
  const isFollowed = last?.concept === 'media.followers' && last.figure.from >= clause.from - said.length;
  const found = account.exec(said) ?? (isFollowed ? account.exec(lead) : null);
  // 网站发布50条,微博发布30条,发布公示9次: where each channel has its number none is left for the rest.
  const isSpent = /\d[余多]?[条篇]/.test(said.slice(found?.index)) && new Set(said.match(channelNames)).size > 1;
  return isSpent ? '' : (found?.[0] ?? '');
}

// 财政、民政等四个部门: offices, no list of matters.
const bodies = /^[^,]{0,4}(?:部门|单位|科室|社区|乡镇|街道|村)/;

const told =
  /标注|清理|梳理|归档|承办|交办|公开|发布|公布|公示|推送|收到|受理|答复|办理(?!情况|结果)|报送|移交|转发|更新|采用|接收/;
const papersNamed =
  /(?:文件|一览表|清单|名单|提案|建议|信息|动态|公告|公示|通知|报告|目录|计划|总结|方案|政策|结果)等?$/;

const published = /(?:公开|发布|公布|公示)(?!工作|专栏|栏|平台|申请)[^,\d]*$/;

// 公开规范性文件4件,人事任免文件10件: a paper counted beside papers was disclosed as well.
function sharedVerb(text: string, { context, last, quantity, clause }: Case): string {
  if (last === null) return '';
  // 培训2次,我街6人参加
  if (last.concept === 'training.sessions')
    return people.test(quantity.measure) && /参加|参训/.test(context.head + context.tail) ? '培训' : '';
  const isPaper =
    papers.test(last.measure) &&
    papers.test(quantity.measure) &&
    quantity.measure !== '' &&
    papersNamed.test(context.head) &&
    !told.test(context.head);
  const isDisclosed =
    last.theme === 'disclosure' ||
    last.concept === 'interpretation.count' ||
    (last.figure.from < clause.from && published.test(text.slice(Math.max(0, last.from), last.figure.from)));
  return isPaper && isDisclosed ? '公开' : '';
}

// 机构信息1条、业务2条: items of one row, counted alike, are of one kind.
function inRow(text: string, { last, quantity }: Case): Concept | undefined {
  if (last === null || last.of !== null || last.theme !== 'disclosure' || last.measure !== quantity.measure)
    return undefined;
  const words = text.slice(last.figure.to, quantity.from);
  const isNext =
    /^、[^,。;:、]{2,12}$/.test(words) ||
    (/^,[^,。;:、]{2,10}$/.test(words) && !told.test(words) && !/[年较比]|[为是]$/.test(words));
  return isNext ? concepts.find(({ code }) => code === 'disclosure.topic') : undefined;
}

function match(
  context: NumberContext,
  { measure }: Quantity,
  themes: readonly Theme[],
  parent: Found | null,
  account = '',
  shared = '',
): Concept | undefined {
  const { tail, verb } = context;
  const [head, earlier] = [withoutTitles(context.head), withoutTitles(context.earlier)];
  // 公示等14个专栏, 财政等四个部门, 工作人员30人参加: what stands behind the number decides.
  const isOfTail = standing.test(tail) || (/等$/.test(head) && bodies.test(tail)) || /^(?:参[加与]|组成)/.test(tail);
  const tries = new Set([
    ...(account === '' ? [] : [`${account}${head}#`]),
    ...(verb === '' ? [] : [`${verb}${head}#`]),
    ...(shared === '培训' || (/(?:规范性文件|提案|建议)$/.test(head) && shared !== '') ? [`${shared}${head}#`] : []),
    ...(isOfTail ? [] : [`${head}#`]),
    ...(isOfTail ? [] : [`${earlier}${head}#`]),
    `${head}#${tail}`,
    `${earlier}${head}#${tail}`,
  ]);
  for (const weak of [false, true]) {
    if (weak && shared !== '') tries.add(`${shared}${head}#`);
    for (const words of tries) {
      const found = matchConcept({ words, measure, themes, parent }, weak);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

// 解读《……信息公开管理办法》等文件4件: the title of a paper says nothing of what is counted.
const withoutTitles = (words: string): string =>
  words.replace(/《[^《》]*(?:办法|条例|通知|意见|方案|规定|细则|规划|要点|制度|计划|报告)[^《》]*》/g, '');

// 网上3件，信函2件，合计5件: the sum of what was just counted.
const sums: Readonly<Partial<Record<Theme, string>>> = {
  application: 'application.received',
  disclosure: 'disclosure.total',
  fee: 'fee.charged',
};
const totalOfTheme = (last: Found | null): Concept | undefined =>
  concepts.find(({ code }) => code === sums[last?.theme ?? 'other']);

// 公开21份,历年累计592份: the same of all years.
const sameAgain = ({ context, last }: Case): Concept | undefined =>
  /^历年来?累计(?:为|达)?$/.test(context.head) ? concepts.find(({ code }) => code === last?.concept) : undefined;

const named = (words: string): readonly Concept[] => concepts.filter(({ denied }) => denied?.test(words) === true);

// 公开信息十一大类,其中机构类70条: kinds of what nobody counted.
const partOf = ({ theme, concept }: Found, { measure }: Quantity): string =>
  theme !== 'claim' ? `${concept}.part` : papers.test(measure) && measure !== '' ? 'disclosure.topic' : 'other';

// 累计公开900条,其中街道公开500条: no year of its own, hence a part of all years.
const isKindOf = ({ concept }: Found, head: string): boolean =>
  concept.endsWith('.part') || (concept === 'disclosure.cumulative' && !/年|新增|全部|累计/.test(head));

// 截至年底网站共公开900条,其中2015年公开80条: the same of this year alone.
const isYearOf = ({ scope, concept }: Found, own: FactScope, head: string): boolean =>
  scope === 'cumulative' && own === 'year' && /^channel\.\w+$/.test(concept) && /年|新增/.test(head);

function build(reading: Reading, given: Case, concept: Concept | undefined, parent: Found | null): Found {
  const { value, measure, qualifier, figure, from, to, scope: own } = baseOf(reading, given);
  // A part of this year's total is this year's, though it says 累计.
  const scope = parent?.scope === 'year' && own === 'cumulative' ? 'year' : own;
  const isSum = concept?.code === 'disclosure.total' && scope === 'cumulative';
  // Inside its own list the same name is a kind of it: 政策解读30件，其中视频解读3件.
  const isPart =
    parent !== null &&
    (concept === undefined ||
      concept.code === parent.concept ||
      concept.generic === true ||
      (concept.code === 'disclosure.total' &&
        (parent.concept.startsWith('channel.') || /类(?:政府)?信息$/.test(given.context.head))) ||
      (concept.code === 'disclosure.total' && isKindOf(parent, given.context.head)) ||
      (concept.code === 'channel.board' && parent.concept.startsWith('channel.')) ||
      (parent.concept === 'consult.count' && /^(?:letters|hotline)/.test(concept.code)) ||
      // 收取信息处理费2230元,其中甲局收取880元
      (parent.concept === 'fee.processing' && concept.code === 'fee.charged'));
  const code = isPart
    ? isYearOf(parent, scope, given.context.head)
      ? parent.concept
      : partOf(parent, given.quantity)
    : isSum
      ? 'disclosure.cumulative'
      : (concept?.code ?? 'other');
  const ofYear = scope === 'year' && !isPart ? cellFor(concept, reading.form) : null;
  const cell = isSum && reading.form === 'a2008' ? 'A1.2' : ofYear;
  return {
    metric: cell ?? code,
    cell,
    concept: code,
    theme: concept?.theme ?? parent?.theme ?? null,
    label: labelOf(given.context),
    value,
    measure,
    qualifier,
    kind: concept?.theme === 'claim' ? 'claim' : measure.endsWith('元') ? 'amount' : 'count',
    scope,
    figure,
    of: parent,
    from,
    to,
  };
}
