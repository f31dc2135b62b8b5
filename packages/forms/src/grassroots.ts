import { atMost, equal, implies, type Rule, terms } from './build.ts';
import type { Form } from './form.ts';
import { type ListRow, listBody, listCells, listHead, listSections } from './list-table.ts';

const stock = { nature: 'stock' } as const;
const villageOnly = { notFor: ['community'] } as const;
const communityOnly = { notFor: ['village'] } as const;
const item = { under: '公开居（村）务信息' } as const;

const items = ['G1.1.1', 'G1.1.2', 'G1.1.3', 'G1.1.4', 'G1.1.5', 'G1.1.6', 'G1.1.7', 'G1.1.8', 'G1.1.9'] as const;

/**
 * What a community or village does for openness by its own hand: what it puts up and where, who meets and watches,
 * who comes to read, ask and complain. Villages answer for land, collective property and 四议两公开 besides
 * (条例第二十一条 names these for towns), communities for their service funds.
 */
const rows: readonly ListRow[] = [
  ['G1', '一、居（村）务公开内容', null, 0],
  ['G1.1', '（一）公开居（村）务信息数（不同渠道公开相同信息计1条）', '条', 1, { computedFrom: items }],
  ['G1.1.1', '1.组织机构、职责分工和办事指南', '条', 2, item],
  ['G1.1.2', '2.社会救助、社会保障、就业和计生卫生服务', '条', 2, item],
  ['G1.1.3', '3.财务收支', '条', 2, item],
  ['G1.1.4', '4.工程项目和服务采购', '条', 2, item],
  ['G1.1.5', '5.土地征收、房屋征收补偿', '条', 2, item],
  ['G1.1.6', '6.集体资产资源处置和土地承包经营权流转', '条', 2, { ...item, ...villageOnly }],
  ['G1.1.7', '7.宅基地使用审核', '条', 2, { ...item, ...villageOnly }],
  ['G1.1.8', '8.筹资筹劳', '条', 2, { ...item, ...villageOnly }],
  ['G1.1.9', '9.其他', '条', 2, item],
  ['G1.2', '（二）协助上级公示事项数', '项', 1],
  ['G1.3', '（三）公示期内收到异议数', '件', 1],
  ['G2', '二、公开渠道和阵地', null, 0],
  ['G2.1', '（一）公开栏、公示栏、揭示板数', '个', 1, stock],
  ['G2.2', '（二）电子公示屏数', '个', 1, stock],
  ['G2.3', '（三）政府信息查阅点数', '个', 1, stock],
  ['G2.4', '（四）公众号、居（村）民网络群组数', '个', 1, stock],
  ['G2.5', '（五）公开栏更新次数', '次', 1],
  ['G3', '三、议事和监督', null, 0],
  ['G3.1', '（一）召开居（村）民会议、代表会议次数', '次', 1],
  ['G3.2', '（二）召开居（村）务公开专题会议次数', '次', 1],
  ['G3.3', '（三）组织民主协商、听证次数', '次', 1],
  ['G3.4', '（四）居（村）务监督组织审核公开内容次数', '次', 1],
  ['G3.5', '（五）“四议两公开”决策事项数', '项', 1, villageOnly],
  ['G4', '四、培训宣传和人员', null, 0],
  ['G4.1', '（一）开展政务公开培训、宣传活动次数', '次', 1],
  ['G4.2', '（二）参加培训、宣传活动人次', '人次', 1],
  ['G4.3', '（三）信息员人数', '人', 1, stock],
  ['G4.3.a', '其中：专职信息员人数', '人', 2, stock],
  ['G4.4', '（四）义务监督员人数', '人', 1, stock],
  ['G5', '五、查阅、咨询和意见', null, 0],
  ['G5.1', '（一）查阅点接待查阅、打印人次', '人次', 1],
  ['G5.2', '（二）引导居（村）民向行政机关提出的政府信息公开申请数', '件', 1],
  ['G5.3', '（三）收到意见、建议和投诉数', '件', 1],
  ['G5.3.a', '其中：已答复数', '件', 2, { under: '意见、建议和投诉' }],
  ['G6', '六、财务公开', null, 0],
  ['G6.1', '（一）公布财务收支次数', '次', 1],
  ['G6.2', '（二）公布的村集体收入', '万元', 1, villageOnly],
  ['G6.3', '（三）公布的村集体支出', '万元', 1, villageOnly],
  ['G6.4', '（四）公布的社区服务资金支出', '万元', 1, communityOnly],
];

const rule = (code: string, severity: Rule['severity'], ground: string): Rule => ({ rule: code, severity, ground });
const g04 = rule('G04', 'warning', '活动次数与参加人次同有同无');
const g05 = rule('G05', 'warning', '公布财务收支与财务公开条目同有同无');
const g10 = rule('G10', 'warning', '公布金额以公布财务收支为前提');

/**
 * 居务、村务公开情况表, our own form: communities and villages are no 行政机关, take no applications and stand beside the
 * statutory report, never in it (domain §0.7, design D5). Quarters are cumulative.
 */
export const grassroots: Form = {
  code: 'grassroots',
  title: '居（村）务公开情况表',
  reportTitle: '{unit}{year}年居（村）务公开情况',
  years: { from: 2008, to: null },
  ground: '村民委员会组织法第三十条；国办发〔2019〕54号（基层政务公开与居务、村务公开协同）',
  statutory: false,
  filedBy: ['community', 'village'],
  frequencies: ['year', 'quarter'],
  chapters: [
    {
      code: 'NOTES',
      title: '居（村）务公开情况',
      body: 'tables',
      points: [],
      hint: '可写明公开中的做法、困难和居（村）民的意见；没有可以不写。',
      nilSentence: '',
    },
  ],
  sections: listSections(rows),
  tables: [
    {
      code: 'T',
      chapter: 'NOTES',
      title: '居（村）务公开情况表',
      top: ['填报单位（盖章）'],
      foot: ['单位负责人', '填报人', '联系电话', '填报日期'],
      widths: [70, 12, 18],
      head: listHead,
      body: listBody(rows),
    },
  ],
  cells: listCells(rows),
  relations: [
    equal(rule('G01', 'error', '总数为各类之和'), terms('G1.1'), terms(...items)),
    atMost(rule('G02', 'error', '“其中”项是上一项的一部分'), terms('G4.3.a'), terms('G4.3')),
    atMost(rule('G03', 'warning', '答复数不多于收到数；答复上年意见的须说明'), terms('G5.3.a'), terms('G5.3')),
    implies(g04, 'G4.1', ['G4.2']),
    implies(g04, 'G4.2', ['G4.1']),
    implies(g05, 'G6.1', ['G1.1.3']),
    implies(g05, 'G1.1.3', ['G6.1']),
    implies(rule('G06', 'warning', '异议针对公示事项提出'), 'G1.3', ['G1.2']),
    implies(rule('G07', 'warning', '接待查阅以设有查阅点为前提'), 'G5.1', ['G2.3']),
    implies(rule('R35', 'notice', '设有查阅点而全期无人查阅'), 'G2.3', ['G5.1']),
    implies(rule('G08', 'warning', '更新公开栏以设有公开栏为前提'), 'G2.5', ['G2.1']),
    implies(rule('G09', 'warning', '“四议两公开”须经村民会议或者村民代表会议决议'), 'G3.5', ['G3.1']),
    implies(g10, 'G6.2', ['G6.1']),
    implies(g10, 'G6.3', ['G6.1']),
    implies(g10, 'G6.4', ['G6.1']),
  ],
};
