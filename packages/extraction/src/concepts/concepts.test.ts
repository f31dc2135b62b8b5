import { findCell, getForm } from '@gongkai/forms';
import { FormCode } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { applicationWordings } from '../fixtures/wordings/of-applications.ts';
import { disclosureWordings } from '../fixtures/wordings/of-disclosure.ts';
import { otherWordings } from '../fixtures/wordings/of-others.ts';
import { concepts } from './match.ts';

const wordings = [...applicationWordings, ...disclosureWordings, ...otherWordings];
const read = (body: string, chapter: string, year = 2023) =>
  extractReport(`东河街道${year}年政府信息公开工作年度报告\n\n${chapter}\n${body}。\n`).facts.filter(
    ({ kind }) => kind !== 'derived',
  );

test('every cell is one of its form', () => {
  const strange = concepts.flatMap(({ code, cells }) =>
    Object.entries(cells).flatMap(([form, cell]) =>
      findCell(getForm(FormCode.parse(form)), cell) === undefined ? [`${code} ${form} ${cell}`] : [],
    ),
  );
  expect(strange).toEqual([]);
});

test('one concept has one cell in each form, however often it is worded', () => {
  const split = concepts.filter(
    ({ code, cells }) => JSON.stringify(concepts.find((each) => each.code === code)?.cells) !== JSON.stringify(cells),
  );
  expect(split.map(({ code }) => code)).toEqual([]);
});

describe('counted in its own measures only', () => {
  // Whoever counts kilometres, aspects or households counts something else.
  const foreign = ['公里', '个方面', '户次', '辆'];
  const free =
    /^(?:normative\.valid|normative\.issued|list|report|dispute|application\.carried|press\.by|interview\.by|response\.(?:other|social)|disclosure\.proposals)/;

  test.each(
    wordings
      .filter(({ concept }) => !free.test(concept))
      .flatMap(({ concept, chapter, said }) =>
        said
          .slice(0, 1)
          .flatMap((sentence) => foreign.map((measure) => [concept, sentence, measure, chapter] as const)),
      ),
  )('%s: %s, but 37%s', (concept, sentence, measure, chapter) => {
    const body = sentence.replace(
      /37(?:个部分|人次|件次|条次|[条件份篇项个期则宗起例次人名位场处间元万家户只台册]元?)?/,
      `37${measure}`,
    );
    expect(read(body, chapter).map((fact) => fact.concept)).not.toContain(concept);
  });
});

describe('totals end a list of parts', () => {
  const totals =
    /^(?:reply\.(?:closed|total)|review\.count|litigation\.(?:count|direct|afterReview)|appeal|complaint|fee\.charged|budget|office|consult|staff\.members|trainees|training|meeting|press\.count|interview\.count|interpretation|response\.(?:total|social))/;

  test.each(
    wordings
      .filter(({ concept }) => totals.test(concept))
      .map(({ concept, chapter, said }) => [concept, said[0] ?? '', chapter] as const),
  )('%s: %s', (concept, sentence, chapter) => {
    const facts = read(`收到申请50件，其中网上5件，${sentence}`, chapter);
    const last = facts.find(({ value }) => value === '37');
    expect([last?.concept, last?.of]).toEqual([concept, null]);
  });
});

test.each(
  applicationWordings
    .filter(({ concept, chapter }) => /^reply\./.test(concept) && /三、/.test(chapter))
    .filter(({ concept }) => !/disclosed|denied$/.test(concept))
    .map(({ concept, said }) => [concept, said[0] ?? ''] as const),
)('%s: %s is no outcome where no applications are spoken of', (concept, sentence) => {
  expect(read(sentence, '五、工作动态').map((fact) => fact.concept)).not.toContain(concept);
});

describe('what is named alike and is something else', () => {
  test.each([
    ['收到行政复议申请37件', 'application.received'],
    ['当面收到申请37件', 'application.received'],
    ['传真收到申请37件', 'application.received'],
    ['信函收到申请37件', 'application.received'],
    ['网上收到申请37件', 'application.received'],
    ['网络收到申请37件', 'application.received'],
    ['邮件收到申请37件', 'application.received'],
    ['办结收到的申请37件', 'application.received'],
    ['答复收到的申请37件', 'application.received'],
    ['回复收到的申请37件', 'application.received'],
    ['新收37人', 'application.received'],
    ['自然人申请37公里', 'application.natural'],
    ['商业企业申请37公里', 'application.business'],
    ['办理完结依申请公开37人', 'reply.closed'],
    ['依申请公开类37人', 'attribute.onRequest'],
    ['不予公开类37人', 'attribute.denied'],
    ['已受理热线37件', 'application.accepted'],
    ['已受理投诉37件', 'application.accepted'],
    ['已受理举报37件', 'application.accepted'],
    ['已受理复议37件', 'application.accepted'],
    ['已受理诉讼37件', 'application.accepted'],
    ['已受理留言37件', 'application.accepted'],
    ['已受理信访37件', 'application.accepted'],
    ['已受理咨询37件', 'application.accepted'],
    ['已受理办件37件', 'application.accepted'],
    ['已受理案件37件', 'application.accepted'],
    ['自然人、法人申请37件', 'application.natural'],
    ['公民和其他组织申请37件', 'application.natural'],
    ['个人和企业申请37件', 'application.natural'],
    ['自然人、法人申请37件', 'application.organisations'],
    ['公民、法人申请37件', 'application.organisations'],
    ['个人、企业申请37件', 'application.organisations'],
    ['热线投诉37件', 'complaint.count'],
    ['12345平台投诉37件', 'complaint.count'],
    ['留言投诉37件', 'complaint.count'],
    ['电话举报37件', 'complaint.count'],
    ['信箱投诉37件', 'complaint.count'],
    ['网民投诉37件', 'complaint.count'],
    ['热线咨询37件', 'consult.count'],
    ['留言咨询37件', 'consult.count'],
    ['信箱咨询37件', 'consult.count'],
    ['网民咨询37件', 'consult.count'],
    ['召开新闻发布会会议37次', 'meeting.count'],
    ['召开听证会议37次', 'meeting.count'],
    ['召开座谈会议37次', 'meeting.count'],
    ['会议纪要37次', 'meeting.count'],
    ['召开常务会议37次', 'meeting.count'],
    ['组织法律知识培训37次', 'training.sessions'],
    ['窗口37名专职人员', 'staff.fullTime'],
    ['培训专职人员37人', 'trainees.count'],
    ['培训兼职人员37人', 'trainees.count'],
    ['培训信息员37人', 'trainees.count'],
    ['培训工作人员37人', 'staff.members'],
    ['机关工作人员37人', 'staff.members'],
    ['查阅点公开栏37个', 'consultPoint.count'],
    ['收取行政事业性收费37元', 'fee.charged'],
    ['收费经费投入37万元', 'fee.charged'],
    ['公开行政许可37件', 'decision.licence'],
    ['公示行政处罚37件', 'decision.penalty'],
    ['行政强制信息37件', 'decision.coercion'],
    ['发布热点信息37件', 'response.total'],
    ['转发舆情动态37件', 'response.total'],
    ['推送热点37件', 'response.total'],
    ['微信及其他方式回应37次', 'response.social'],
    ['微信、电话回应37次', 'response.social'],
    ['公开规章制度37件', 'disclosure.rules'],
    ['制定规章制度37件', 'rules.issued'],
    ['发布规范性文件解读37件', 'disclosure.normative'],
    ['政府网站公开规范性文件37件', 'disclosure.normative'],
    ['政府公报发布规范性文件37件', 'disclosure.normative'],
    ['微信公布规范性文件37件', 'disclosure.normative'],
    ['制发规范性文件解读37件', 'normative.issued'],
    ['依申请公开信息37条', 'disclosure.total'],
    ['不予公开政府信息37条', 'disclosure.total'],
    ['更新公开信息37条', 'disclosure.total'],
    ['移送公开文件37份', 'disclosure.total'],
    ['报送公开信息37条', 'disclosure.total'],
    ['公开信箱信息37件', 'disclosure.total'],
    ['行政复议诉讼37件', 'review.upheld'],
    ['经复议后起诉37件', 'dispute.all'],
    ['12个村务公开栏', 'org.villages'],
    ['37个区域', 'org.counties'],
    ['37个市民', 'org.counties'],
    ['37个市场', 'org.counties'],
    ['做好行政审批37项', 'plan.claimed'],
    ['着力清理收费37项', 'plan.claimed'],
  ])('%s is no %s', (sentence, concept) => {
    expect(read(sentence, '一、总体情况').map((fact) => fact.concept)).not.toContain(concept);
  });

  test.each([
    ['做好37项工作', '做好'],
    ['抓好以下37项任务', '抓好'],
    ['着力推进37个方面工作', '着力'],
    ['重点抓37项工作', '重点抓'],
  ])('%s claims a plan', (sentence) => {
    expect(read(sentence, '五、下一步打算').map((fact) => fact.concept)).toEqual(['plan.claimed']);
  });

  test.each(['等37类', '等共37种', '等共计37项', '等合计37个', '等总计37大类', '等37方面'])(
    '文件、通知%s claims a list',
    (words) => {
      expect(read(`涉及文件、通知${words}`, '五、其他').map((fact) => fact.concept)).toEqual(['list.claimed']);
    },
  );
});
