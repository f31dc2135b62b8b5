import { printTable, type TableFigures } from './print-table.ts';
import { percent, type World } from './world.ts';

/** The table of 2014, every relation holding. */
export const figures2014 = (world: World): TableFigures => ({
  'S1.1': world.disclosed,
  'S1.1.a': world.normative,
  'S1.1.b': world.normative,
  'S1.2.2': world.disclosed,
  'S1.2.4': world.disclosed - 40,
  'S1.2.5': 12,
  'S2.1': 2,
  'S2.2.2': 1,
  'S2.2.3': 5 + world.seed,
  'S2.2.4': 3,
  'S3.1': world.received,
  'S3.1.1': world.inPerson,
  'S3.1.3': world.online,
  'S3.2': world.received,
  'S3.2.1': world.received,
  'S3.3': world.received,
  'S3.3.2': world.granted,
  'S3.3.4': world.denied,
  'S3.3.4.c': world.denied,
  S4: 1,
  'S4.1': 1,
  'S8.1': 1,
  'S8.2': world.points,
  'S8.3': world.staff,
  'S8.3.2': world.staff,
  'S8.4': '1.5',
  'S9.1': world.meetings,
  'S9.2': world.trainings,
  'S9.3': world.trainees,
});

/** Reports of 2014–2018: prose, and the table of nine groups as its annex. */
export function report2014(world: World, figures: TableFigures = figures2014(world)): string {
  const { unit, self, year, disclosed, parts, received, online, inPerson, granted, denied, seed } = world;
  const either = (first: string, second: string) => (seed % 2 === 0 ? first : second);
  const list = parts.map(({ name, count }) => `${name}${count}条，占${percent(count, disclosed)}%`).join('；');
  return `${unit}
${year}年政府信息公开工作年度报告

按照国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知要求，编制本报告，数据统计期限为${year}年1月1日至12月31日。

一、概述
${self}重视信息公开，配备信息公开工作人员${world.staff}名，设置政府信息公开查阅点${world.points}个。
二、主动公开政府信息情况
${either('全年', `${year}年，${self}`)}主动公开政府信息${disclosed}条，其中${list}。${either(
    `通过政府网站公开信息${disclosed}条，通过微信公众号发布信息${disclosed - 40}条。`,
    `利用政府网站和微信公众号及时发布，并在公示栏公开。`,
  )}制发规范性文件${world.normative}件。
三、回应解读情况
全年发布政策解读稿件${5 + seed}篇，回应公众关注热点2次。
四、依申请公开政府信息情况
${either('共收到政府信息公开申请', `${year}年收到政府信息公开申请`)}${received}件，其中当面申请${inPerson}件，网络申请${online}件，均按时办结。同意公开${granted}件，不予公开${denied}件。未收取费用。
五、行政复议、行政诉讼和举报投诉情况
${year}年发生行政复议1件，结果维持；未发生行政诉讼和举报投诉。
六、机构建设、保障经费和会议培训情况
召开政府信息公开工作会议${world.meetings}次，举办培训班${world.trainings}次，接受培训${world.trainees}人次。
七、存在的主要问题和改进措施
${either('主要问题是更新不够及时、形式不够丰富。', '主要问题是基础数据不够完整、人员变动较多。')}上年反映的栏目不清问题已整改。下一步将完善制度、加强检查。

附件
政府信息公开情况统计表
（${year}年度）
填报单位（盖章）：${unit}
${printTable('t2014', 'T', figures, seed % 4 > 1)}
单位负责人：甲　审核人：乙　填报人：丙　联系电话：0571-87001234　填报日期：${year + 1}年1月15日
`;
}
