import { atMost, equal, implies, prior, terms } from './build.ts';
import type { Chapter, Form } from './form.ts';
import { type ListRow, listBody, listCells, listHead, listSections } from './list-table.ts';

const ground = '政府信息公开条例（2008）第三十二条';

// Before 2014 there was no national table: every figure is optional, and most reports give only some.
const optional = { optional: true } as const;
const reply = { under: '申请答复', ...optional } as const;

const rows: readonly ListRow[] = [
  ['A1', '一、主动公开政府信息的情况', null, 0],
  ['A1.1', '（一）本年主动公开政府信息数', '条', 1, optional],
  ['A1.1.a', '其中：政策法规类信息数', '条', 2, optional],
  ['A1.1.b', '业务类信息数', '条', 2, optional],
  ['A1.2', '（二）累计主动公开政府信息数', '条', 1, { nature: 'stock', ...optional }],
  ['A2', '二、依申请公开政府信息和不予公开政府信息的情况', null, 0],
  ['A2.1', '（一）收到申请数', '件', 1, optional],
  ['A2.2', '（二）同意公开数', '件', 1, reply],
  ['A2.3', '（三）同意部分公开数', '件', 1, reply],
  ['A2.4', '（四）不予公开数', '件', 1, reply],
  ['A3', '三、政府信息公开的收费及减免情况', null, 0],
  ['A3.1', '（一）收取费用', '元', 1, { under: '依申请公开', ...optional }],
  ['A3.2', '（二）减免费用', '元', 1, { under: '依申请公开', ...optional }],
  ['A4', '四、因政府信息公开申请行政复议、提起行政诉讼的情况', null, 0],
  ['A4.1', '（一）行政复议数', '件', 1, optional],
  ['A4.2', '（二）行政诉讼数', '件', 1, optional],
  ['A4.3', '（三）申诉、举报投诉数', '件', 1, optional],
];

const chapter = (code: string, title: string, hint: string, nilSentence: string): Chapter => ({
  code,
  title,
  body: 'text',
  points: [],
  hint,
  nilSentence,
});

/**
 * 2008–2013: the six items of 旧条例第三十二条, free text with whatever figures a place asked for (domain §0.1). The cells
 * hold what such reports commonly state; figures outside them are kept as observations.
 */
export const a2008: Form = {
  code: 'a2008',
  title: '政府信息公开工作年度报告（2008年条例格式）',
  reportTitle: '{unit}{year}年度政府信息公开工作年度报告',
  years: { from: 2008, to: 2013 },
  ground,
  statutory: true,
  filedBy: ['province', 'city', 'district', 'department', 'street', 'town', 'other'],
  frequencies: ['year'],
  chapters: [
    chapter('DISCLOSURE', '一、主动公开政府信息的情况', '主动公开的数量、内容和形式。', '本年度未主动公开政府信息。'),
    chapter(
      'APPLICATIONS',
      '二、依申请公开政府信息和不予公开政府信息的情况',
      '收到申请、答复和不予公开的情况。',
      '本年度未收到政府信息公开申请，没有不予公开的情况。',
    ),
    chapter('FEES', '三、政府信息公开的收费及减免情况', '收取和减免的费用。', '本年度未收取费用，没有减免。'),
    chapter(
      'REMEDIES',
      '四、因政府信息公开申请行政复议、提起行政诉讼的情况',
      '行政复议、行政诉讼和申诉的情况。',
      '本年度没有因政府信息公开申请行政复议、提起行政诉讼的情况。',
    ),
    chapter('PROBLEMS', '五、政府信息公开工作存在的主要问题及改进情况', '存在的主要问题和改进情况。', ''),
    chapter('OTHER', '六、其他需要报告的事项', '没有其他事项的写明没有。', '没有其他需要报告的事项。'),
    { ...chapter('STATISTICS', '附：政府信息公开情况数据', '报告没有写明的留空，不填0。', ''), body: 'tables' },
  ],
  sections: listSections(rows),
  tables: [
    {
      code: 'T',
      chapter: 'STATISTICS',
      title: '政府信息公开情况数据',
      widths: [70, 12, 18],
      head: listHead,
      body: listBody(rows),
    },
  ],
  cells: listCells(rows),
  relations: [
    atMost({ rule: 'R22', severity: 'error', ground: '分类之和不多于总数' }, terms('A1.1.a', 'A1.1.b'), terms('A1.1')),
    atMost({ rule: 'A01', severity: 'error', ground: '累计数包含本年数' }, terms('A1.1'), terms('A1.2')),
    equal({ rule: 'R33', severity: 'error', waivable: true, ground: '累计数为上年累计数与本年数之和' }, terms('A1.2'), [
      prior('A1.2'),
      ...terms('A1.1'),
    ]),
    atMost(
      { rule: 'A02', severity: 'warning', ground: '答复数不多于收到申请数；答复上年申请的须说明' },
      terms('A2.2', 'A2.3', 'A2.4'),
      terms('A2.1'),
    ),
    implies({ rule: 'A03', severity: 'warning', ground: '收费以收到申请为前提' }, 'A3.1', ['A2.1']),
  ],
};
