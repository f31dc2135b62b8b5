import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

const shown = (text: string) =>
  tokenize(text).flatMap((token) => (token.kind === 'quantity' ? [`${token.value}${token.measure}`] : []));
const words = (line: string) => line.split(' ');

const measures = words(
  '个百分点 百分点 平方公里 平方米 公里 倍 元 人次 件次 条次 批次 场次 户次 次 个部分 部分 个方面 方面 个大类 大类 大项 小类 大块 类 项 条 件 篇 份 封 例 起 宗 只 则 幅 块 册 张 段 本 套 部 页 人 名 位 户 家 场 期 轮 届次 批 台 处 座 间 所 栏 种 亩 辆 支 门 个',
);

test.each(measures)('37%s', (measure) => {
  expect(shown(`共有37${measure}，`)).toEqual([`37${measure}`]);
});

const beginLikeOne = words(
  '倍增 元旦 次数 次年 次性 类别 项目 条例 条款 件数 份额 例会 例如 起草 起诉 只有 只能 只要 张贴 本年 本级 本街 本局 本单位 本机关 本人 本市 本区 本镇 部门 部署 字号 人民 人员 人事 人大 人均 人才 人口 人社 名称 名录 名单 位于 位置 户籍 家庭 场所 场景 期间 期限 期内 批准 批复 台账 处理 处罚 处室 处置 处级 处于 所有 所属 所在 栏目 支持 支部 门户 门诊 个人 个体 个别',
);

test.each(beginLikeOne)('%s only begins like a measure', (word) => {
  expect(shown(`共有37${word}，`)).toEqual(['37']);
});

const spelt = words(
  '个部分 部分 个方面 方面 大类 大块 人次 件次 场次 名 位 人 次 场 件 条 台 起 宗 期 篇 份 处 项 家 个',
);

test.each(spelt)('三十七%s', (measure) => {
  expect(shown(`共有三十七${measure}，`)).toEqual([`37${measure}`]);
});

const notCounted = words(
  '名称 名录 位于 人民 人员 人事 人大 人才 次数 次性 次年 场所 件事 件套 条例 条龙 台账 起草 起诉 起来 期间 期限 期内 处理 处置 项目',
);

test.each(notCounted)('三%s is no count', (word) => {
  expect(shown(`有三${word}，`)).toEqual([]);
});

const qualified = (text: string) => {
  const token = tokenize(text).find(({ kind }) => kind === 'quantity');
  return token?.kind === 'quantity'
    ? [token.qualifier, `${token.value}${token.measure}`, text.slice(token.from, token.to)]
    : [];
};

test.each([
  ['37余条', '余', '37条', '37余条'],
  ['37多条', '多', '37条', '37多条'],
  ['37几条', '几', '37条', '37几条'],
  ['37来条', '来', '37条', '37来条'],
  ['37条余', '余', '37条', '37条余'],
  ['37条多', '多', '37条', '37条多'],
  ['37条以上', '以上', '37条', '37条以上'],
  ['37条左右', '左右', '37条', '37条左右'],
  ['37条上下', '上下', '37条', '37条上下'],
  ['3.7万余条', '余', '3.7万条', '3.7万余条'],
  ['3亿多元', '多', '3亿元', '3亿多元'],
  ['3千余份', '余', '3千份', '3千余份'],
  ['3百多份', '多', '3百份', '3百多份'],
  ['近37条', '近', '37条', '37条'],
  ['约37条', '约', '37条', '37条'],
  ['大约37条', '大约', '37条', '37条'],
  ['超过37条', '超过', '37条', '37条'],
  ['超37条', '超', '37条', '37条'],
  ['突破37条', '突破', '37条', '37条'],
  ['突破了37条', '突破', '37条', '37条'],
  ['逾37条', '逾', '37条', '37条'],
  ['不足37条', '不足', '37条', '37条'],
  ['上千次', '上', '1000次', '千次'],
  ['高达37条', null, '37条', '37条'],
  ['达到37条', null, '37条', '37条'],
  ['共37条', null, '37条', '37条'],
  ['十余名', '余', '10名', '十余名'],
  ['二十多名', '多', '20名', '二十多名'],
  ['二十名左右', '左右', '20名', '二十名左右'],
  ['二十名以上', '以上', '20名', '二十名以上'],
  ['1,234,567条', null, '1234567条', '1,234,567条'],
])('%s', (text, qualifier, value, figure) => {
  expect(qualified(`，${text}。`)).toEqual([qualifier, value, figure]);
});
