import type { FormCode } from '@gongkai/kernel';

/** Words that only one printed table carries, by its code; the table starts at the first of them that is there. */
type Starts = Readonly<Record<string, readonly string[]>>;

const annual: Starts = {
  T1: ['第二十条第(一)项', '信息内容'],
  T2: ['本列数据的勾稽关系', '申请人情况', '本年新收政府信息公开申请数量'],
  T3: ['未经复议直接起诉'],
};

export const startsOfTables: Readonly<Record<'t2014' | 'a2019' | 'a2021', Starts>> = {
  t2014: { T: ['统计指标', '(一)主动公开政府信息数', '主动公开政府信息数(不同渠道'] },
  a2019: annual,
  a2021: annual,
};

/** Columns by which table one tells the trial form of 2019 from that of 2021 (domain §2.5). */
const marks: Readonly<Record<'a2019' | 'a2021', readonly string[]>> = {
  a2019: ['本年新制作数量', '本年新公开数量', '对外公开总数量', '采购项目数量'],
  a2021: ['本年制发件数', '本年废止件数', '现行有效件数', '不再处理其政府信息公开申请'],
};

/** The form whose tables a text carries, if any. `year` decides when only tables two or three are there. */
export function formInText(text: string, year: number | null): FormCode | null {
  const holds = (words: readonly string[]) => words.some((word) => text.includes(word));
  if (holds(marks.a2021)) return 'a2021';
  if (holds(marks.a2019)) return 'a2019';
  if (holds(['统计指标', '主动公开政府信息数(不同渠道'])) return 't2014';
  if (!holds(['本年新收政府信息公开申请数量', '未经复议直接起诉'])) return null;
  return year !== null && year < 2021 ? 'a2019' : 'a2021';
}
