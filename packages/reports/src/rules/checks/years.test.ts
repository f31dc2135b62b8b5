import { describe, expect, test } from 'vitest';
import { cleanReports } from '../testing/clean-reports.ts';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

const r29 = (text: string) => failuresIn('R29', `${text}。`, { year: 2018 });

describe('R29: years left standing', () => {
  test.each([
    '2018年，我街道主动公开信息30条',
    '2017年的问题已整改，2019年将继续完善',
    '根据吉政办发〔2014〕32号文件要求',
    '按照《2015年政府信息公开工作要点》执行',
    '自2008年5月1日条例施行以来，稳步推进',
    '对2008年至2017年的年度报告进行了整理',
    '领导小组于2012年成立',
    '2016年3月出台的管理办法继续执行',
    '2011年修订的制度继续有效',
    '编制完成2020年远景规划',
    '截至2015年底的存量文件已清理',
    '2015年普查数据已公布',
    '2007年，我国颁布了政府信息公开条例',
    '2014年以前的文件已清理',
    '2007年，省里公布了目录',
    '2016年1月1日起执行',
    '2016年十二月二十日之前办结',
    '比2016年有提高',
    '文件《关于印发2016年我街道要点',
    '自2016年我街道公开信息以来',
    '于2016年处置',
    '在2016年处置',
    '政务公开【2016年】文件',
    '（根据2016年）编制',
    '2016年我国发布规划',
    '2007年政府信息公开条例颁布',
    '2007年信息公开条例颁布',
    '2007年公开条例颁布',
    '2012年全国普查开始',
    '2012年度普查数据',
    '工作，2012年十二月三十日成立',
  ])('has its reason: %s', (text) => {
    expect(r29(text)).toEqual([]);
  });

  test.each([
    '2016年，我街道主动公开信息30条',
    '2015年度主动公开政府信息30条',
    '2013年未发生行政复议',
    '公开了2014年工作安排',
    '2016年收到申请3件',
    '2016年度，我街道公开信息，成立小组',
    '2016年我街道成立小组',
    '《要点》要求2016年我街道成立小组',
    '自查发现2016年我街道成立小组',
    '2016年度,本镇成立小组',
    '2016年共成立小组3个',
    '工作在推进，群众认可2016年处置情况',
    '上文《方案》提出2016年处置',
    '2016年3月处置完毕',
  ])('is left over: %s', (text) => {
    expect(r29(text)).toHaveLength(1);
  });

  test('one year is said once, with the words it stands in', () => {
    expect(r29('2016年我街道公开信息。2016年未发生复议。2014年我街道公开信息')).toEqual([
      'warning 文中“2014年我街道公开信息”：写的是 2014 年，报告年度为 2018 年',
      'warning 文中“2016年我街道公开信息”：写的是 2016 年，报告年度为 2018 年',
    ]);
  });

  test('a reason in the line before, or behind, is none for this one', () => {
    expect(r29('自2008年起施行，截至\n2016年处置完毕')).toHaveLength(1);
    expect(r29('2016年处置完毕\n成立小组')).toHaveLength(1);
    expect(r29('《目录\n2016年处置完毕')).toHaveLength(1);
  });

  test('of a long sentence forty signs are shown', () => {
    const long = `2016年处置了${'很多'.repeat(20)}事项`;
    expect(placesIn('R29', `甲。${long}。`, { year: 2018 })).toEqual([` | ${long.slice(0, 40)}`]);
    expect(placesIn('R29', '甲。2016年处置。2017年。', { year: 2018 })).toEqual([' | 2016年处置']);
    expect(triedIn('R29', '2018年。2017年。', { year: 2018 })).toBe('核对 2 处无误');
  });

  test('what a table prints is no sentence', () => {
    const report = cleanReports.find(({ form, world }) => form === 't2014' && world.year === 2018);
    const text = report?.text.replace('| 二、回应解读情况 |', '| 二、回应解读情况 2009年公开 |') ?? '';
    expect(text).toContain('2009年公开');
    expect(failuresIn('R29', text, { year: 2018 })).toEqual([]);
  });

  test('without a year of report there is no left-over', () => {
    expect(outcomesIn('R29', '工作有序。')).toEqual(['not-evaluated']);
    expect(outcomesIn('R29', '工作有序。', { year: 2018 })).toEqual(['not-evaluated']);
  });
});
