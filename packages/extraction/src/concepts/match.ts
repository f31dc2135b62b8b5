import type { FormCode } from '@gongkai/kernel';
import { applicationConcepts } from './applications.ts';
import { type Concept, oneOf, type Theme } from './concept.ts';
import { disclosureConcepts } from './disclosure.ts';
import { otherConcepts } from './others.ts';
import { remedyConcepts } from './remedies.ts';
import { supportConcepts } from './support.ts';

/** Most specific first: a denial of reviews names 申请, an outcome names 公开. */
export const concepts: readonly Concept[] = [
  ...remedyConcepts,
  ...supportConcepts,
  ...applicationConcepts,
  ...disclosureConcepts,
  ...otherConcepts,
];

/** The words about a number: `#` stands for the number and its measure. */
export interface Context {
  readonly words: string;
  readonly measure: string;
  /** What sentence and chapter are about. */
  readonly themes: readonly Theme[];
  /** Set for the parts of a total: they stay within its theme. */
  readonly parent: { readonly theme: Theme | null; readonly concept: string } | null;
}

/** The first concept that fits, or undefined: an observation then. 4.28万件 is counted in 件. */
export function matchConcept({ words, measure, themes, parent }: Context, weak: boolean): Concept | undefined {
  const isOfPlaces = isBuilt(measure, words);
  return countedIn(measure.replace(scale, ''), weak).find(
    (each) =>
      (parent === null || parent.theme === each.theme) &&
      (each.alone === undefined || parent === null) &&
      (each.under === undefined || (parent !== null && each.under.test(parent.concept))) &&
      (each.within === undefined || each.within.some((theme) => themes.includes(theme))) &&
      (!isOfPlaces || each.theme === 'support' || each.theme === 'claim') &&
      each.words.test(words) &&
      each.not?.test(words) !== true,
  );
}

// 设置公开栏目6项: where information stands is none.
const building = oneOf('个 项 处 块 台');
const built =
  /(?:栏目?|专栏|专区|专题|板块|版块|模块|账号|系统|窗口|触摸屏|查询机|平台|渠道)(?:共计?|等|新增|数量?|总数|有|为|:)*#|#[^,]{0,4}(?:栏目|专栏|专区|专题|板块|账号|平台)/;

// 开通网站1个
const sites = oneOf('个 处 块 台 家');
const site = /(?:网站|公众号|微博号?|微信号?|新媒体|抖音号|视频号|客户端|网页)(?:账号)?(?:共计?|新增|数量?|有|为|:)*#/;
const isBuilt = (measure: string, words: string): boolean =>
  (building.test(measure) && built.test(words)) || (sites.test(measure) && site.test(words));

/** Words behind a number that say no papers are counted: 公示公告等14个专栏. */
export const standing: RegExp = /^[^,]{0,8}(?:专栏|栏目|板块|平台|账号)|^(?:工作)?制度/;

const scale = /^[万亿千百]+/;
const byMeasure = new Map<string, readonly Concept[]>();

// A report knows few measures: which concepts are counted in one is asked once.
function countedIn(measure: string, weak: boolean): readonly Concept[] {
  const key = weak ? `${measure} weak` : measure;
  const known = byMeasure.get(key);
  if (known !== undefined) return known;
  const found = concepts.filter(
    (each) => (each.weak ?? false) === weak && (each.measures === undefined || each.measures.test(measure)),
  );
  byMeasure.set(key, found);
  return found;
}

/** The form's cell for a concept, if the form has one. */
export const cellFor = (found: Concept | undefined, form: FormCode | null): string | null =>
  (form === null ? undefined : found?.cells[form]) ?? null;

const chapterThemes: readonly (readonly [Theme, RegExp])[] = [
  ['application', /申请公开|依申请|公开申请|申请情况|申请.{0,6}(?:办理|答复|受理)/],
  ['review', /复议/],
  ['litigation', /诉讼/],
  ['complaint', /申诉|投诉|举报/],
  ['fee', /收费|减免|费用/],
  ['disclosure', /主动公开|公开情况|公开内容|公开的?主要/],
  ['response', /回应|解读|舆情/],
  ['support', /机构|经费|培训|会议|人员|查阅/],
];

/** What a heading says its text is about. 申请行政复议 speaks of reviews, not of applications. */
export function themesOf(title: string): readonly Theme[] {
  const plain = title.replace(/因?(?:政府)?信息公开申请(?=行政复议|复议|提起|引)/g, '');
  return chapterThemes.filter(([, words]) => words.test(plain)).map(([theme]) => theme);
}
