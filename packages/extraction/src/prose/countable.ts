import type { Concept } from '../concepts/concept.ts';
import type { Quantity } from '../text/tokens.ts';

const joins = /[的了到为共计达有收理办约近是全:,、(]$/;
const rule =
  /(?:每(?:月|季|周|年|日|天|季度|半年|两年)|至少|不少于|不低于|不得少于|不超过|力争|不得超过|不大于)[^,。;]{0,4}$|满$/;
const goal = /^(?:以内|之内|以下)/;

const goalBefore = /(?:力争|确保|争取|必须)[^,。;]{0,14}$|要求[^,。;]{0,12}(?:达到|不低于|不少于)$/;

const rank =
  /(?:前进|排名|位居|位列|名列)了?$|(?:位列|位居|名列|排名|进入)[^,。;]{0,8}前$|前$(?<=(?:办理|全[省市区国县]|同类|考核)[^,。;]{0,6}前)/;

/** A goal set (力争公开率达到100%) or a rank: no figure the report gives account of. */
export function isGoalOrRank(text: string, { from }: Quantity): boolean {
  const before = text.slice(Math.max(0, from - 20), from);
  return goalBefore.test(before) || rank.test(before);
}

/** Is it a figure of the report? Numbers in names, deadlines, frequencies and figures of speech are not. */
export function isCountable(text: string, quantity: Quantity, concept: Concept | undefined): boolean {
  const before = text.slice(Math.max(0, quantity.from - 14), quantity.from);
  const after = text.slice(quantity.to, quantity.to + 6);
  if (isInName(text, quantity)) return false;
  if (rule.test(before) || isGoalOrRank(text, quantity) || goal.test(after)) return false;
  if (quantity.measure === '' || /^[万亿千百]$/.test(quantity.measure))
    return isBareFigure(quantity, before, after, concept);
  // Part of a name: “富民30条”.
  if (/[“《"][^”》"]*$/.test(before) && /^[”》"]/.test(after)) return false;
  return quantity.spelt ? isSpeltFigure(text, quantity, before, after, concept) : !/^[号届]/.test(after);
}

// 《十件实事方案》, “惠民30条发布”: a number of a title or a name.
const isInName = (text: string, { from, to }: Quantity): boolean =>
  (/《[^》\n]{0,40}$/.test(text.slice(Math.max(0, from - 41), from)) &&
    /^[^《\n]{0,40}》/.test(text.slice(to, to + 41))) ||
  (/“[^”,。\n]{0,6}$/.test(text.slice(Math.max(0, from - 7), from)) && /^[^“,。\n]{0,6}”/.test(text.slice(to, to + 7)));

// Without a measure word it is a figure only where something is counted: 主动公开信息：7; 保留的22行政审批事项.
function isBareFigure(
  { value, measure }: Quantity,
  before: string,
  after: string,
  concept: Concept | undefined,
): boolean {
  if (/^(?:19|20)\d{2}$/.test(value) || value.length > 8 || /^0\d/.test(value)) return false;
  if (concept === undefined && measure === '' && !/^ \d+\.\d/.test(after) && !/数量?(?:为|是|:|共|达)$/.test(before))
    return false;
  if (/[\u4e00-\u9fff]$/.test(before) && /^[\u4e00-\u9fff]/.test(after)) return joins.test(before);
  return /[\u4e00-\u9fff:|]$/.test(before);
}

const place = /^(?:子|镇|乡(?!镇)|村|街道|河|山|沟|渠|口|屯|庄|店|坪|塘|湾|堡|营|集)/;

const slogan = /^(?:基本|主要|具体|重要|有效|重点)?(?:工作|制度|责任|措施|举措|机制|任务|重点|内容|原则|要求)/;

const column = /^[^,。;、\d]{0,4}(?:栏目|板块|专栏|版块|模块|专区)/;

// 设立一个专门的查阅点
const setUp = /(?:设立|设置|设有|建立|开设|建成)了?$/;
const isPlace = /^[^,。;]{0,14}(?:点|窗口|室|场所|厅)(?:[,。;\n]|$)/;

// 一 is mostly no number; larger numerals are, but for slogans.
function isSpeltFigure(
  text: string,
  { value, measure, to }: Quantity,
  before: string,
  after: string,
  concept: Concept | undefined,
): boolean {
  if (
    /^(?:一)?(?:把手|体化|站式|条龙|律(?!师)|致)/.test(after) ||
    /(?:这|那|每|任何|哪|某|“|逐|前|(?<!先)后|(?<!以)下|一式)$/.test(before)
  )
    return false;
  // 1361人次两项补贴: two make a name.
  if (/\d[余多]?(?:人次|人|名|户|家|件)$/.test(before)) return false;
  if (measure === '条' && /^(?:途径|渠道|主?线|路)/.test(after)) return false;
  // 两家子乡, 三台镇: a name.
  if (/^[家台条名处场]$/.test(measure) && place.test(after)) return false;
  if (/方面|部分/.test(measure)) return Number(value) > 1 && !/^[”"]/.test(after);
  if (measure === '个' && value === '1' && setUp.test(before)) return isPlace.test(text.slice(to, to + 16));
  if (measure === '个')
    return Number(value) > 1 && (column.test(after) || (concept !== undefined && concept.weak !== true));
  if (concept?.weak === true && slogan.test(after)) return false;
  if (concept === undefined)
    return Number(value) > 1 && !measure.startsWith('大') && (/^[名位人]/.test(measure) || !slogan.test(after));
  return Number(value) > 1 || !/^(?:人次|件次|场次|条|家|项|大.)$/.test(measure);
}
