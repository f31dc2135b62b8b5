import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';

describe('what follows without being written', () => {
  const derived = (body: string, chapter = '一、总体情况') =>
    extractReport(`东河街道2016年政府信息公开工作年度报告\n\n${chapter}\n${body}\n`)
      .facts.filter(({ kind }) => kind === 'derived')
      .map(({ concept, value }) => `${concept} ${value}`);

  test.each(['出台', '制定', '建立', '印发', '制订', '修订', '下发', '形成'])('%s了 two rules by name', (verb) => {
    expect(derived(`${verb}了《信息公开制度》、《保密审查办法》。`)).toEqual(['rules.named 2']);
  });

  test.each(['制度', '办法', '规定', '规程', '细则', '规则', '规范'])('a %s is a rule', (name) => {
    expect(derived(`制定《甲甲${name}》和《乙乙${name}》。`)).toEqual(['rules.named 2']);
  });

  test.each([
    ['制定《信息公开制度》。', []],
    ['制定《信息公开指南》、《信息公开目录》。', []],
    ['于2016年5月召开业务培训会议。', ['training.sessions 1']],
    ['于5月10日举办业务培训。', ['training.sessions 1']],
    ['在11月份组织全体人员培训。', ['training.sessions 1']],
    ['在3月底开展专题培训。', ['training.sessions 1']],
    ['于3月初举行专题会议。', ['meeting.count 1']],
    ['于5月10日上午举办业务培训。', ['training.sessions 1']],
    ['于5月召开会议3次。', []],
    ['在12个村和13个社区的便民服务中心设立信息查阅点。', ['consultPoint.remote 25']],
    ['在12个村和3个社区设立查阅点。', ['consultPoint.remote 15']],
    ['在12个行政村及3个社区建成了信息查阅场所。', ['consultPoint.remote 15']],
  ])('%s', (body, lines) => {
    expect(derived(body)).toEqual(lines);
  });

  test.each([
    ['均按时答复', ['reply.onTime 5', 'reply.total 5']],
    ['全部按期办结', ['reply.closed 5', 'reply.onTime 5']],
    ['都在规定时间内办理完毕', ['reply.closed 5', 'reply.onTime 5']],
    ['均如期处理完毕', ['reply.closed 5', 'reply.onTime 5']],
    ['均在时限内回复', ['reply.onTime 5', 'reply.total 5']],
    ['已全部办理结束', ['reply.closed 5']],
    ['均为网上申请', ['application.online 5']],
    ['均为在线提交', ['application.online 5']],
    ['均为当面申请', ['application.inPerson 5']],
    ['均为现场提交', ['application.inPerson 5']],
    ['均为信函申请', ['application.letter 5']],
    ['均为邮寄', ['application.letter 5']],
    ['均通过信件提交', ['application.letter 5']],
    ['均予以公开', ['reply.granted 5']],
    ['均同意公开', ['reply.granted 5']],
    ['均不予以公开', []],
    ['以上均已答复', ['reply.total 5']],
    ['目前均已答复', ['reply.total 5']],
    ['均无异议', []],
    ['均未答复', []],
    ['逐件登记', []],
    ['答复格式均规范', []],
  ])('收到申请5件，%s', (words, lines) => {
    expect(derived(`收到申请5件，${words}。`).toSorted()).toEqual(lines);
  });

  test('nothing follows over a paragraph, from nothing, or of a part', () => {
    expect(derived('收到申请5件。\n均已答复。')).toEqual([]);
    expect(derived('收到申请0件，均已答复。')).toEqual([]);
    expect(derived('收到申请5件，均已答复3件。')).toEqual([]);
  });

  test.each([
    ['行政复议5件，均维持。', ['review.upheld 5']],
    ['行政复议5件，均被纠正。', ['review.corrected 5']],
    ['行政诉讼5件，均驳回。', ['litigation.upheld 5']],
    ['行政诉讼5件，均被撤销。', ['litigation.corrected 5']],
    ['行政复议3件、行政诉讼5件，均维持。', ['litigation.upheld 5', 'review.upheld 3']],
    ['行政复议3件。行政诉讼5件，均维持。', ['litigation.upheld 5']],
    ['3件行政复议、5件行政诉讼，均维持。', ['litigation.upheld 5', 'review.upheld 3']],
    ['收到申请2件，行政复议3件、行政诉讼5件，均按期维持。', ['litigation.upheld 5', 'review.upheld 3']],
    ['行政复议3件，投诉5件，均维持。', []],
    ['均维持，行政诉讼5件。', []],
    ['行政复议3件，其中纠正1件；行政诉讼5件，均维持。', ['litigation.upheld 5']],
  ])('%s', (body, lines) => {
    expect(derived(body, '四、行政复议、行政诉讼情况').toSorted()).toEqual(lines);
  });

  test.each([
    ['出台了《信息公开制度》、《保密审查办法》。', '2项', '出台了《信息公开制度》、《保密审查办法》'],
    ['我街道于5月召开会议。', '1次', '于5月召开会议'],
    ['在3个村和2个社区设立查阅点。', '5个', '3个村和2个社区设立查阅点'],
    [
      '在3个村和2个社区新建成的便民服务中心一楼大厅醒目位置设立了方便群众随时使用的政府信息查阅点。',
      '5个',
      '3个村和2个社区新建成的便民服务中心一楼大厅醒目位置设立了方便群众随时使用的政府信息查阅点',
    ],
  ])('the words it follows from: %s', (body, counted, words) => {
    const { facts } = extractReport(`东河街道2023年政府信息公开工作年度报告\n\n一、总体情况\n${body}\n`);
    expect(
      facts.filter(({ kind }) => kind === 'derived').map(({ value, measure, label }) => [`${value}${measure}`, label]),
    ).toEqual([[counted, words.slice(0, 40)]]);
  });
});
