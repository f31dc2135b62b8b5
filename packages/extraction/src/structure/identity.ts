import type { PlainDate } from '@gongkai/kernel';
import type { Range } from '../extraction.ts';
import { findDay, readDay } from './dates.ts';
import { readTitle, type Title, yearOf } from './title.ts';

/** What a report says about itself. Whatever it does not say stays null. Places are of the text given. */
export interface Identity {
  readonly title: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly published: (Dated & { readonly text: string }) | null;
  readonly signed: Dated | null;
  readonly period: {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly start: number;
    readonly end: number;
  } | null;
}

/** A day and where it is stated. `text` as written, with the time of day if there is one. */
export interface Dated extends Range {
  readonly day: PlainDate;
}

const unitEnd = '(?:办事处|人民政府|委员会|街道|办公室|局|委|镇|乡|区|县|市|中心|院|公司|大队|所)';

/** `folded` keeps its spaces; line ends matter. */
export function readIdentity(folded: string): Identity {
  const lines = folded
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const title = readTitle(lines.slice(0, 15));
  const period = readPeriod(folded);
  return {
    title: title?.text ?? null,
    unit: (title === null ? null : unitOf(title)) ?? signer(lines.slice(-4)) ?? writer(folded) ?? guideOwner(folded),
    year: (title === null ? null : yearOf(title.text)) ?? statedYear(folded, period),
    published: readPublished(folded),
    signed: readSigned(folded),
    period,
  };
}

function statedYear(text: string, period: Identity['period']): number | null {
  const stated =
    /((?:19|20)\d{2}) ?年?度?[^。\n]{0,14}信息公开[^。\n]{0,6}年度报告/.exec(text) ??
    /\( ?((?:19|20)\d{2}) ?年度 ?\)/.exec(text);
  if (stated !== null) return Number(stated[1]);
  if (period !== null) return Number(period.to.slice(0, 4));
  const counts = new Map<string, number>();
  for (const [year] of text.matchAll(/(?:19|20)\d{2}(?= ?年)/g)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  return best === undefined ? null : Number(best[0]);
}

// 由某某局编制
const written = new RegExp(`由([\\u4e00-\\u9fff]{2,30}${unitEnd})[^,。;]{0,40}?(?:编制|编写)`);
const writer = (text: string): string | null => written.exec(text)?.[1] ?? null;

const unit = new RegExp(`^[\\u4e00-\\u9fff]{2,30}${unitEnd}$`);

function unitOf({ text, lineBefore }: Title): string | null {
  const name = text
    .replace(/关于(?:印发|公布)?/, '')
    .replace(/(?:(?:19|20)\d{2}年?度?)|(?:政府|政务)?(?:信息|政务)公开.*/g, '')
    .replace(/[《》"“”]/g, '')
    // 东河街道本年政府信息公开报告, 东河街道二〇一二年: a title without a year in figures.
    .replace(/(?:本|全|当|[一二][〇○零O一二三四五六七八九]{3})年度?$/, '')
    // 东河镇人民政府信息公开年报 has its 政府 once for both words.
    .replace(/人民$/, '人民政府');
  if (name.length >= 2) return name;
  return unit.test(lineBefore) ? lineBefore : null;
}

const signer = (tail: readonly string[]): string | null =>
  tail.map((line) => line.replaceAll(' ', '')).find((line) => unit.test(line)) ?? null;

// Reports without a title name their own guide: 《某某街道政府信息公开指南》.
const guideOwner = (text: string): string | null =>
  /《([\u4e00-\u9fff]{2,20}?)(?:政府)?信息公开(?:指南|目录)》/.exec(text)?.[1] ?? null;

function readPublished(text: string): Identity['published'] {
  const label = /(?:发布|发文|公开|生成|公布)(?:日期|时间)[: ]*/.exec(text);
  if (label === null) return null;
  const start = label.index + label[0].length;
  const rest = text.slice(start);
  const found = findDay(rest);
  if (found === null || found.from > 2) return null;
  const time = /^ *\d{1,2}:\d{2}(?::\d{2})?/.exec(rest.slice(found.to))?.[0] ?? '';
  const to = found.to + time.length;
  return { day: found.day, text: rest.slice(found.from, to), from: label.index, to: start + to };
}

// The day under the report: a line of its own near the end.
function readSigned(text: string): Dated | null {
  let end = text.length;
  for (const line of text.split('\n').slice(-40).reverse()) {
    const start = end - line.length;
    const found = findDay(line);
    if (found !== null && !/[:至~,，。;]|截|统计/.test(line)) {
      const words = line.slice(0, found.from) + line.slice(found.to);
      if (words.replaceAll(' ', '').length <= 24)
        return { day: found.day, from: start + found.from, to: start + found.to };
    }
    end = start - 1;
  }
  return null;
}

const day = '((?:19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日?)';
const until = '((?:(?:19|20)\\d{2} ?年)? ?\\d{1,2} ?月 ?\\d{1,2} ?日)';
const period = new RegExp(`${day} ?(?:起)?(?:至|到|—+|-+|~|–) ?${until}`);

function readPeriod(text: string): Identity['period'] {
  const match = period.exec(text);
  if (match === null) return null;
  const [all, start = '', stop = ''] = match;
  const from = readDay(start);
  const to = readDay(/年/.test(stop) ? stop : `${start.slice(0, 4)}年${stop}`);
  if (from === null || to === null) return null;
  return { from, to, start: match.index, end: match.index + all.length };
}
