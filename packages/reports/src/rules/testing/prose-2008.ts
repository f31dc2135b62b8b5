import { percent, type World } from './world.ts';

/** Reports of 2008–2013: six items in prose, no table. Two ways of saying each thing, by the number of the report. */
export function prose2008(world: World): string {
  const { unit, self, year, disclosed, parts, cumulative, received, online, inPerson, granted, denied, seed } = world;
  const either = (first: string, second: string) => (seed % 2 === 0 ? first : second);
  const [news, policy, rest] = parts;
  const list = [news, policy, rest]
    .map((part) => `${part?.name ?? ''}${part?.count ?? 0}条，占${percent(part?.count ?? 0, disclosed)}%`)
    .join('；');
  return `${unit}${year}年政府信息公开工作年度报告

发布日期：${year + 1}-02-${10 + (seed % 9)}　来源：${unit}

本报告由概述、主动公开政府信息情况、依申请公开政府信息情况、收费及减免情况、行政复议和行政诉讼情况、存在的主要问题及改进措施六个部分组成。所列数据的统计期限为${year}年1月1日至${year}年12月31日。如有疑问，请与${unit}办公室联系（电话：0571-8700${1000 + seed}；电子邮箱：office@qs.gov.cn）。

一、概述
${either(
  `${year}年，${self}把政府信息公开列入年度重点工作，明确一名分管负责人，各科室指定专人负责。`,
  `一年来，${self}围绕群众关心的事项推进公开，完善了审核、发布、归档三道手续。`,
)}为方便查询，${self}网站日均访问量${world.visitsDaily}次，全年访问量${world.visitsDaily * 365}次。
二、主动公开政府信息情况
${either('全年', `${year}年`)}主动公开政府信息${disclosed}条，其中${list}。历年累计主动公开政府信息${cumulative}条。
${either('主要通过政府网站、公示栏和便民手册发布。', '公开的形式有政府网站、宣传栏和查阅点。')}
三、依申请公开政府信息情况
${year}年共收到政府信息公开申请${received}件，其中当面申请${inPerson}件，网上申请${online}件。${either(
    `同意公开${granted}件，不予公开${denied}件，均在法定期限内答复。`,
    `全部按期答复，同意公开${granted}件，不予公开${denied}件。`,
  )}
四、收费及减免情况
${either('全年未收取任何费用。', `${year}年没有收取检索、复制、邮寄费用，也没有减免。`)}
五、行政复议和行政诉讼情况
${either(
  `${year}年未发生因政府信息公开引起的行政复议和行政诉讼。`,
  '没有公民、法人因信息公开工作申请行政复议或者提起行政诉讼。',
)}
六、存在的主要问题及改进措施
${either('一是部分科室更新不够及时；二是公开的形式还比较单一。', '一是业务培训不足；二是目录编排有待完善。')}去年提出的目录不全问题已经整改。${year + 1}年，${self}将做好以下三方面工作：一是细化目录；二是加强培训；三是拓宽渠道。

${unit}
${year + 1}年2月${5 + (seed % 5)}日
`;
}
