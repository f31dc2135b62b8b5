import { type PlainDate, plainDate } from '@gongkai/kernel';
import { findDay, readDay } from './dates.ts';
import { readTitle, yearOf } from './title.ts';

/** What a report says about itself. Whatever it does not say stays null. Places are of the text given. */
export interface Identity {
  readonly title: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly published: Dated | null;
  readonly signed: Dated | null;
  readonly period: {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly start: number;
    readonly end: number;
  } | null;
}

/** A day and the words that state it. `text` as written, with the time of day if there is one. */
export interface Dated {
  readonly day: PlainDate;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const unitEnd = '(?:办事处|人民政府|委员会|街道|办公室|管理局|分局|局|委|镇|乡|区|县|市|中心|院|公司|大队|所)';

/** `folded` keeps its spaces; line ends matter. */
export function readIdentity(folded: string): Identity {
  const lines = folded.split('\n').map((line) => line.trim());
  const title = readTitle(lines.filter((line) => line !== '').slice(0, 15));
  const period = readPeriod(folded);
  return {
    title: title?.text ?? null,
    unit: unitOf(title?.text ?? '', title?.lineBefore ?? '') ?? signer(lines) ?? writer(folded) ?? guideOwner(folded),
    year: yearOf(title?.text ?? '') ?? statedYear(folded, period),
    published: labelled(folded, /(?:发布|发文|公开|生成|公布)(?:日期|时间)[: ]*/),
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
  for (const [, year = ''] of text.matchAll(/((?:19|20)\d{2}) ?年/g)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  return best === undefined ? null : Number(best[0]);
}

// 由某某局编制
const writer = (text: string): string | null =>
  new RegExp(`由([\\u4e00-\\u9fff]{2,30}${unitEnd})[^,。;]{0,40}?(?:编制|编写)`).exec(text)?.[1] ?? null;

function unitOf(title: string, lineBefore: string): string | null {
  const name = title
    .replace(/^关于(?:印发|公布)?/, '')
    .replace(/(?:(?:19|20)\d{2}年?度?)|(?:政府|政务)?(?:信息|政务)公开.*$/g, '')
    .replace(/[《》"“”]/g, '')
    // 东河镇人民政府信息公开年报 has its 政府 once for both words.
    .replace(/人民$/, '人民政府');
  if (name.length >= 2) return name;
  return new RegExp(`^[\\u4e00-\\u9fff]{2,30}${unitEnd}$`).test(lineBefore) ? lineBefore : null;
}

function signer(lines: readonly string[]): string | null {
  const tail = lines.filter((line) => line !== '').slice(-4);
  return (
    tail
      .find((line) => new RegExp(`^[\\u4e00-\\u9fff]{2,30}${unitEnd}$`).test(line.replaceAll(' ', '')))
      ?.replaceAll(' ', '') ?? null
  );
}

// Reports without a title name their own guide: 《某某街道政府信息公开指南》.
const guideOwner = (text: string): string | null =>
  /《([\u4e00-\u9fff]{2,20}?)(?:政府)?信息公开(?:指南|目录)》/.exec(text)?.[1] ?? null;

function labelled(text: string, label: RegExp): Dated | null {
  const match = label.exec(text);
  if (match === null) return null;
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  const place = findDay(rest);
  const day = readDay(rest);
  if (place === null || day === null || place.from > 2) return null;
  const time = /^ *\d{1,2}:\d{2}(?::\d{2})?/.exec(rest.slice(place.to))?.[0] ?? '';
  const to = match.index + match[0].length + place.to + time.length;
  return { day, text: rest.slice(place.from, place.to) + time, from: match.index, to };
}

// The day under the report: a line of its own near the end.
function readSigned(text: string): Dated | null {
  let end = text.length;
  for (let back = 0; back < 40 && end > 0; back += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    const place = line.length <= 90 ? findDay(line.replaceAll(' ', '')) : null;
    const day = place === null ? null : readDay(line.replaceAll(' ', ''));
    const shown = line.trim();
    if (
      day !== null &&
      place !== null &&
      shown.replaceAll(' ', '').length - (place.to - place.from) <= 24 &&
      !/[:至~,，。;]|截|统计/.test(shown)
    ) {
      const from = start + line.search(/[\d〇○零一二]/);
      return { day, text: text.slice(from, end).trim(), from, to: start + line.trimEnd().length };
    }
    end = start - 1;
  }
  return null;
}

function readPeriod(text: string): Identity['period'] {
  const day = '((?:19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日?)';
  const until = '((?:(?:19|20)\\d{2} ?年)? ?\\d{1,2} ?月 ?\\d{1,2} ?日)';
  const match = new RegExp(`${day} ?(?:起)?(?:至|到|—+|-+|~|–) ?${until}`).exec(text);
  if (match === null) return null;
  const [all, start = '', stop = ''] = match;
  const from = readDay(start.replaceAll(' ', ''));
  const to = readDay(/年/.test(stop) ? stop.replaceAll(' ', '') : `${start.slice(0, 4)}年${stop.replaceAll(' ', '')}`);
  if (from === null || to === null) return null;
  return { from: plainDate(from), to: plainDate(to), start: match.index, end: match.index + all.length };
}
