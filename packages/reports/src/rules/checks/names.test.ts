import type { UnitKind } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { cleanReports } from '../testing/clean-reports.ts';
import { failuresIn, outcomesIn, placesIn } from '../testing/failures-in.ts';

const of = (kind: UnitKind, name: string, neighbours: readonly string[] | null = null) => ({
  unit: { name, kind, names: [`${name}办事处`] },
  year: 2016,
  neighbours,
});

describe('R28: what a unit calls itself', () => {
  test.each<[UnitKind, string, string, number]>([
    ['street', '青石街道', '我街道认真落实各项工作', 0],
    ['street', '青石街道', '我处按照要求编制指南', 0],
    ['street', '青石街道', '我局认真落实各项工作', 1],
    ['street', '青石街道', '我镇按照要求编制指南', 1],
    ['town', '柳桥镇', '我镇认真落实各项工作', 0],
    ['town', '柳桥镇', '我街道认真落实各项工作', 1],
    ['department', '教育局', '我局认真落实各项工作', 0],
    ['department', '教育局', '我委认真落实各项工作', 0],
    ['department', '教育局', '我乡认真落实各项工作', 1],
    ['district', '明溪区', '我局认真落实各项工作', 1],
    ['street', '青石街道', '按照我市统一部署开展工作', 0],
  ])('%s %s: %s', (kind, name, text, faults) => {
    expect(failuresIn('R28', `2016年，${text}。`, of(kind, name))).toHaveLength(faults);
  });
});

describe('R28: whose whole it speaks of', () => {
  test.each<[UnitKind, string, number]>([
    ['street', '全市政府信息公开没有收费', 1],
    ['street', '全年按照全市政务公开会议要求开展工作', 0],
    ['street', '精简事项在全市所有街道中最多', 0],
    ['street', '2016年，全区共收到政府信息公开申请3件', 1],
    ['city', '全市政府信息公开没有收费', 0],
    ['district', '全区共收到政府信息公开申请3件', 0],
    ['district', '全省未发生行政诉讼', 1],
    ['department', '全县主动公开政府信息300条', 1],
    ['town', '全镇主动公开政府信息300条', 0],
  ])('%s: %s', (kind, text, faults) => {
    expect(failuresIn('R28', `${text}。`, of(kind, '某单位'))).toHaveLength(faults);
  });
});

describe('R28: whose wholes are whose', () => {
  const kinds: readonly UnitKind[] = ['province', 'city', 'district', 'department', 'street', 'town', 'community'];

  test.each<[string, readonly UnitKind[]]>([
    ['全省', ['province']],
    ['全市', ['province', 'city']],
    ['全县', ['city', 'district']],
    ['全区', ['province', 'city', 'district']],
    ['全局', ['department']],
    ['全镇', ['town']],
    ['全乡', ['town']],
  ])('%s', (whole, own) => {
    const may = kinds.filter((kind) => failuresIn('R28', `${whole}未收到申请。`, of(kind, '某单位')).length === 0);
    expect(may).toEqual(own);
  });

  test.each<[string, readonly UnitKind[]]>([
    ['我街道', ['street', 'community']],
    ['本街', ['street', 'community']],
    ['我镇', ['town', 'community']],
    ['我乡', ['town', 'community']],
    ['我局', ['department', 'community']],
    ['本委', ['department', 'community']],
    ['本厅', ['department', 'community']],
  ])('%s', (self, own) => {
    const may = kinds.filter((kind) => failuresIn('R28', `${self}按照要求公开。`, of(kind, '某单位')).length === 0);
    expect(may).toEqual(own);
  });

  test.each([
    ['2016年度全市新收申请3件', 1],
    ['所全市新收申请3件', 0],
    ['全市各单位均未收到申请', 1],
    ['全市行政机关依申请公开工作共3件', 1],
    ['全市通过网站和微博公开3件', 1],
    ['全市通过很多很多很多很多很多很多很多很多渠道公开3件', 0],
    ['全市召开会议，没有收费', 0],
  ])('%s', (text, faults) => {
    expect(failuresIn('R28', `${text}。`, of('street', '青石街道'))).toHaveLength(faults);
  });

  test('a long sentence gives way to the name, a short one is shown whole', () => {
    const long = '经办人员'.repeat(12);
    const places = (text: string) => placesIn('R28', text, of('street', '青石街道'));
    expect(places(`2016年工作有序。${long}，我局按照要求公开。`)).toEqual([` | ${long}，我局按照要求公开`]);
    expect(places(`2016年工作有序。${long}经办人，我局按照要求公开。`)).toEqual([` | ${long}经办人，我局按照要求公开`]);
    expect(places(`2016年工作有序。${long}经办人员，我局按照要求公开。`)).toEqual([' | 我局']);
  });

  test('what a table prints is no sentence', () => {
    const report = cleanReports.find(({ form, world }) => form === 't2014' && world.kind === 'street');
    const text = `${report?.text.replace('| 二、回应解读情况 |', '| 我局按照要求 |')}`;
    expect(text).toContain('我局按照要求');
    expect(failuresIn('R28', text, report?.context)).toEqual([]);
  });
});

describe('R28: names of others', () => {
  const own = of('street', '青石街道', ['西溪街道', '青石街道办', '湖']);

  test('a neighbour is named; its own name and single signs are not taken for one', () => {
    expect(failuresIn('R28', '西溪街道成立了领导小组。青石街道办公开了湖区规划。', own)).toEqual([
      'warning 文中“西溪街道成立了领导小组”：写的是“西溪街道”，本机关是青石街道',
    ]);
  });

  test.each([
    ['更新了《青石街道政府信息公开指南》', 0],
    ['更新了《青石街道办事处信息公开目录》', 0],
    ['更新了《安平乡政府信息公开指南》', 1],
    ['公布了白塘镇人民政府2016年政府信息公开年报', 1],
    ['学习了《明溪区人民政府信息公开指南》', 0],
    ['我街道信息公开指南已更新', 0],
    ['编制了基层街道政府信息公开目录', 0],
    ['更新了青石街道2016年度信息公开工作年报', 0],
    ['更新了所属街道信息公开目录', 0],
    ['更新了某某试点街道信息公开目录', 1],
    ['按照明溪区安平乡政府信息公开指南办理', 1],
    ['更新了《镇信息公开目录》', 0],
    ['更新了《明溪区湖镇信息公开目录》', 0],
    ['更新了青石街道人民政府信息公开专栏', 0],
    ['更新了大青石街道信息公开专栏', 0],
    ['更新了青石街道办事处街道信息公开专栏', 0],
  ])('%s', (text, faults) => {
    expect(failuresIn('R28', `${text}。`, own)).toHaveLength(faults);
  });

  test('of several names of one sort the first is said', () => {
    const text =
      '更新了《安平乡政府信息公开指南》和《白塘镇政府信息公开目录》。我镇认真落实，我乡按照要求，我局按照要求。';
    expect(failuresIn('R28', text, own).map((said) => /“([^”]*)”，本机关/.exec(said)?.[1])).toEqual(['我镇', '安平乡']);
  });

  test('names of two signs are too short, and every own name counts', () => {
    const context = { unit: { name: '青石街道', kind: 'street' as const }, neighbours: ['湖区', '石街道', '湖东镇'] };
    expect(failuresIn('R28', '湖区、湖东镇、石街道参加。', context)).toHaveLength(1);
    const named = { ...context, unit: { ...context.unit, names: ['湖东镇中心'] } };
    expect(failuresIn('R28', '湖区、湖东镇、石街道参加。', named)).toEqual([]);
  });

  test('of an unknown unit nothing is foreign', () => {
    expect(outcomesIn('R28', '全市政府信息公开没有收费。')).toEqual(['not-evaluated']);
  });
});
