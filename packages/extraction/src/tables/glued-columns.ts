import type { Range } from '../extraction.ts';

const head = /指标名称[\s|]*计量单位[\s|]*[^\n]{0,20}?年度?[\s|]*(?:历年)?累计(?:数|数量)?/g;
const row = /[\u4e00-\u9fff](?:条|件|元|次|人次|人)\d{2,}/g;
const longest = 1500;

/**
 * Local tables of two columns, this year and all years, whose figures were run together (公开数条206912106): nobody can tell
 * where the one ends, so nothing may be read there. Empty where the columns stand apart.
 */
export const gluedColumns = (text: string): readonly Range[] =>
  [...text.matchAll(head)].flatMap(({ index: from, 0: words }) => {
    const rows = [...text.slice(from + words.length, from + longest).matchAll(row)];
    const last = rows.at(-1);
    return rows.length < 3 || last === undefined
      ? []
      : [{ from, to: from + words.length + last.index + last[0].length }];
  });
