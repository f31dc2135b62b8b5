import type { Chapter } from './form.ts';

const ground = '国办发〔2014〕32号';

/** Prose of the 2014 annual report, with the statistical table as its annex. */
export const t2014Chapters: readonly Chapter[] = [
  {
    code: 'OVERVIEW',
    title: '一、概述',
    body: 'text',
    points: [],
    hint: '组织领导、制度建设、重点领域信息公开等总体情况。',
    nilSentence: '',
  },
  {
    code: 'DISCLOSURE',
    title: '二、主动公开政府信息情况',
    body: 'text',
    points: [],
    hint: '主动公开的数量、内容、渠道，与统计表第一部分一致。',
    nilSentence: '本年度未主动公开政府信息。',
  },
  {
    code: 'RESPONSES',
    title: '三、回应解读情况',
    body: 'text',
    points: [],
    hint: '回应公众关切和重大舆情、政策解读、新闻发布会和在线访谈，与统计表第二部分一致。',
    nilSentence: '本年度未发生需要回应的热点或重大舆情，未发布政策解读稿件。',
  },
  {
    code: 'APPLICATIONS',
    title: '四、依申请公开政府信息情况',
    body: 'text',
    points: [],
    hint: '收到、办结、答复申请和收费的情况，与统计表第三、七部分一致。',
    nilSentence: '本年度未收到政府信息公开申请，未收取费用。',
  },
  {
    code: 'REMEDIES',
    title: '五、行政复议、行政诉讼和举报投诉情况',
    body: 'text',
    points: [],
    hint: '因政府信息公开引发的行政复议、行政诉讼和举报投诉，与统计表第四、五、六部分一致。',
    nilSentence: '本年度未发生因政府信息公开引发的行政复议、行政诉讼和举报投诉。',
  },
  {
    code: 'SUPPORT',
    title: '六、机构建设、保障经费和会议培训情况',
    body: 'text',
    points: [],
    hint: '专门机构、查阅点、人员、经费、会议和培训，与统计表第八、九部分一致。',
    nilSentence: '本年度未设专门机构和专项经费，未召开专题会议，未举办培训。',
  },
  {
    code: 'PROBLEMS',
    title: '七、存在的主要问题和改进措施',
    body: 'text',
    points: [
      {
        code: 'PROBLEMS_LAST_YEAR',
        label: '上年问题的改进情况',
        words: ['上年', '上一年', '去年', '整改'],
        rule: 'R14',
        severity: 'warning',
        ground,
      },
    ],
    hint: '存在的主要问题、上年问题的改进情况和下一步措施。',
    nilSentence: '',
  },
  {
    code: 'STATISTICS',
    title: '附件：政府信息公开情况统计表',
    body: 'tables',
    points: [],
    hint: '空白不是零：没有发生的填0。',
    nilSentence: '',
  },
];
