import { added, alone, type Plant, swapped } from './plant.ts';

const prose = ['a2008'] as const;
const both = ['a2008', 't2014'] as const;
const annual = ['a2019', 'a2021'] as const;
const chapterTwo = '二、主动公开政府信息情况';

/** Faults of the words: R28–R32, R46–R50. */
export const wordPlants: readonly Plant[] = [
  {
    rule: 'R28',
    how: 'the whole city has no fees',
    forms: both,
    severity: 'warning',
    into: added(() => '全市政府信息公开没有收费。', chapterTwo),
    quote: () => '全市',
  },
  {
    rule: 'R28',
    how: 'a neighbour left in the text',
    forms: ['a2008', 't2014', 'a2019', 'a2021'],
    severity: 'warning',
    into: added(() => '西溪街道信息公开领导小组研究了年度计划。', chapterTwo),
    quote: () => '西溪街道',
  },
  {
    rule: 'R28',
    how: 'another county calls itself',
    forms: both,
    severity: 'warning',
    into: alone(added(() => '修订了《安平乡政府信息公开指南》并上网。', chapterTwo)),
    quote: () => '安平乡',
  },
  {
    rule: 'R29',
    how: 'a year of an older report',
    forms: ['a2008', 't2014', 'a2019', 'a2021'],
    severity: 'warning',
    into: added(({ world }) => `${world.year - 4}年，${world.self}进一步规范了公开内容。`, chapterTwo),
    quote: ({ world }) => `${world.year - 4}年`,
  },
  {
    rule: 'R30',
    how: 'four points promised, three given',
    forms: prose,
    severity: 'warning',
    into: swapped(() => ['以下三方面工作', '以下四方面工作']),
    quote: () => '四方面',
  },
  {
    rule: 'R30',
    how: 'seven parts promised, six given',
    forms: prose,
    severity: 'warning',
    into: swapped(() => ['六个部分组成', '七个部分组成']),
    quote: () => '七个部分',
  },
  {
    rule: 'R31',
    how: 'a chapter number twice',
    forms: prose,
    severity: 'notice',
    into: swapped(() => ['四、收费及减免情况', '三、收费及减免情况']),
    quote: () => '三、收费',
    also: ['R30'],
  },
  {
    rule: 'R31',
    how: 'a part left out',
    forms: annual,
    severity: 'notice',
    into: swapped(() => ['（四）政府信息公开平台建设', '（五）政府信息公开平台建设']),
  },
  {
    rule: 'R31',
    how: 'from the second point to the fourth',
    forms: prose,
    severity: 'notice',
    also: ['R30'],
    into: swapped(() => ['三是拓宽渠道', '四是拓宽渠道']),
    quote: () => '四是',
  },
  {
    rule: 'R32',
    how: 'a chapter on applications without any',
    forms: prose,
    severity: 'error',
    into: alone(
      swapped(({ text }) => [
        /三、依申请公开情况\n[^\n]*|三、依申请公开政府信息情况\n[^\n]*/.exec(text)?.[0] ?? '？',
        '三、依申请公开政府信息情况\n各科室按照目录整理材料，经审核后在网站发布。',
      ]),
    ),
    quote: () => '三、依申请公开',
  },
  {
    rule: 'R32',
    how: 'a chapter on disputes that speaks of something else, said before',
    forms: prose,
    severity: 'warning',
    into: alone(
      swapped(({ text }) => [
        /五、行政复议和行政诉讼情况\n[^\n]*/.exec(text)?.[0] ?? '？',
        '因信息公开申请行政复议0件，提起行政诉讼0件。\n五、行政复议和行政诉讼情况\n各科室按照目录整理材料，经审核后在网站发布。',
      ]),
    ),
    quote: () => '五、行政复议和行政诉讼情况',
  },
  {
    rule: 'R32',
    how: 'not a word of fees',
    forms: prose,
    severity: 'error',
    also: ['R30'],
    into: alone(
      swapped(({ text }) => [
        /四、收费及减免情况\n[^\n]*/.exec(text)?.[0] ?? '？',
        '四、队伍建设情况\n组织了业务学习。',
      ]),
    ),
  },
  {
    rule: 'R46',
    how: 'an address without its colon',
    forms: both,
    severity: 'warning',
    into: added(() => '报告可在http//www.qsjd.gov.cn查阅。', chapterTwo),
    quote: () => 'http//www.qsjd.gov.cn',
  },
  {
    rule: 'R47',
    how: 'a number without its area code',
    forms: [...prose, ...annual],
    severity: 'notice',
    into: swapped(({ world }) => [`0571-8700${1000 + world.seed}`, `8700${1000 + world.seed}`]),
    quote: ({ world }) => `8700${1000 + world.seed}`,
  },
  {
    rule: 'R47',
    how: 'mail at a commercial house',
    forms: prose,
    severity: 'notice',
    into: swapped(() => ['office@qs.gov.cn', 'qsbgs@163.com']),
    quote: () => 'qsbgs@163.com',
  },
  {
    rule: 'R48',
    how: 'a denial turned around',
    forms: ['t2014'],
    severity: 'error',
    also: ['R20'],
    into: swapped(() => ['未发生行政诉讼', '末发生行政诉讼']),
    quote: () => '末发生',
  },
  {
    rule: 'R48',
    how: 'a denial turned around behind its year',
    forms: prose,
    severity: 'error',
    into: added(({ world }) => `${world.year}年末收到举报投诉事项。`, chapterTwo),
    quote: () => '年末收到',
  },
  {
    rule: 'R48',
    how: 'a bracket that stays open',
    forms: both,
    severity: 'warning',
    into: added(() => '公开内容包括机构职能（含办公地址、联系电话。', chapterTwo),
    quote: () => '（含办公地址',
  },
  {
    rule: 'R48',
    how: 'a misspelling',
    forms: [...both, ...annual],
    severity: 'warning',
    into: added(() => '各项工作均已布署到位。', chapterTwo),
    quote: () => '布署',
  },
  {
    rule: 'R49',
    how: 'a mobile number',
    forms: [...both, ...annual],
    severity: 'error',
    into: added(() => '申请人张某（手机13800138000）来访。', chapterTwo),
  },
  {
    rule: 'R50',
    how: 'a sentence twice with other small words',
    forms: both,
    severity: 'warning',
    into: added(
      () =>
        '对低保、救助、征收补偿等群众关注的事项，通过政务公开栏和村居公示牌逐项公布办理条件、办理程序和办理结果。\n对低保、救助、征收补偿等群众关注事项，通过政务公开栏和村居公示牌逐项公布了办理条件、办理程序和办理结果。',
      chapterTwo,
    ),
    quote: () => '征收补偿等群众关注事项',
    also: ['R36'],
  },
];
