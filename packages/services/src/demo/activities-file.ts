import { addDays, plainDate, type UnitKind } from '@gongkai/kernel';
import { activityKinds, activityKindsOf } from '@gongkai/registers/activities';
import { activityKindNames } from '@gongkai/words';
import type { Invented } from './invented.ts';
import { cycle, figureAt, fileOf, type RegisterFile } from './register-file.ts';

/** Activities that feed the cells of a form, kind by kind: as many rows as are counted, their numbers adding up. */
export function activitiesFile(
  form: 'a2021' | 'grassroots',
  kind: UnitKind,
  year: number,
  cells: Invented,
): RegisterFile {
  const rows = activityKindsOf(kind).flatMap((activity) => {
    const rule = activityKinds[activity];
    const takings = Object.entries(rule.cells[form] ?? {});
    const cellOf = (taking: string): string | undefined => takings.findLast(([, each]) => each === taking)?.[0];
    const value = (taking: string): number | null => {
      const cell = cellOf(taking);
      return cell === undefined ? null : amountOf(cells, cell, taking);
    };
    if (takings.length === 0) return [];
    // Full and part-time staff share a cell: the rest of it is the other's.
    const staff = activity === 'staff-part' ? figureAt(cells, 'G4.3') - figureAt(cells, 'G4.3.a') : null;
    const number = staff ?? value('number');
    const count = value('count') ?? (rule.nature === 'stock' ? 1 : Math.min(4, number ?? value('amount') ?? 0));
    const answered = value('count-answered');
    return Array.from({ length: count }, (_, index) => [
      activityKindNames[activity],
      rule.nature === 'stock'
        ? `${year - 2}-01-01`
        : addDays(plainDate(`${year}-01-20`), Math.floor((index * 330) / count)),
      cycle(activityTitles[activity] ?? [], index, activityKindNames[activity]),
      number === null ? '' : String(share(number, count, index)),
      money(value('amount'), count, index),
      money(value('spent'), count, index),
      answered !== null && index < answered
        ? addDays(plainDate(`${year}-01-25`), Math.floor((index * 330) / count))
        : '',
    ]);
  });
  const head = ['类别', '日期', '内容', '数量', '金额（元）', '支出（元）', '答复日期'];
  return fileOf({ title: '工作台账', head, rows });
}

const amountOf = (cells: Invented, cell: string, taking: string): number =>
  // Amounts are invented in 万元 and kept in 分.
  taking === 'amount' || taking === 'spent' ? Math.round(Number(cells[cell] ?? 0) * 1_000_000) : figureAt(cells, cell);

/** The share of the row `index` of `count`: the first takes what does not divide. */
const share = (sum: number, count: number, index: number): number =>
  Math.floor(sum / count) + (index === 0 ? sum % count : 0);

function money(fen: number | null, count: number, index: number): string {
  if (fen === null || fen === 0) return fen === null ? '' : '0';
  const part = share(fen, count, index);
  return `${Math.floor(part / 100)}.${String(part % 100).padStart(2, '0')}`;
}

const activityTitles: Readonly<Partial<Record<string, readonly string[]>>> = {
  licence: ['第一季度许可决定', '第二季度许可决定', '第三季度许可决定', '第四季度许可决定'],
  penalty: ['第一季度处罚决定', '第二季度处罚决定', '第三季度处罚决定', '第四季度处罚决定'],
  coercion: ['强制措施'],
  charge: ['行政事业性收费'],
  training: ['政务公开业务培训', '居务公开宣传活动'],
  'residents-meeting': ['居民代表会议', '村民代表会议'],
  opinion: ['公示栏更换建议', '财务公示疑问', '停车管理意见'],
  'finance-publication': ['一季度财务收支', '二季度财务收支', '三季度财务收支', '四季度财务收支'],
};
