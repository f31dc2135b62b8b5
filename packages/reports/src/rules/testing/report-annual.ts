import type { FormCode } from '@gongkai/kernel';
import { printTable, type TableFigures } from './print-table.ts';
import type { World } from './world.ts';

type Annual = Extract<FormCode, 'a2019' | 'a2021'>;

/** Tables of 2019 and 2021, every relation holding. One application is carried in, one carried out. */
export function figuresAnnual(form: Annual, world: World): TableFigures {
  const { received, denied, normative, seed } = world;
  const settled = received;
  const granted = settled - denied;
  const column = (row: string, value: number) => ({ [`${row}.C1`]: value, [`${row}.C7`]: value });
  const documents =
    form === 'a2021'
      ? { 'P1.NORM.made': normative, 'P1.NORM.repealed': 0, 'P1.NORM.valid': normative + 6 }
      : { 'P1.NORM.made': normative, 'P1.NORM.disclosed': normative, 'P1.NORM.total': normative + 6 };
  return {
    ...documents,
    'P6.PENALTY.decisions': 11 + seed,
    ...(form === 'a2021' ? { 'P8.FEE.amount': '2.5' } : {}),
    ...column('R1', received),
    ...column('R2', 1),
    ...column('R3.1', granted),
    ...column('R3.3.4', denied),
    ...column('R3.7', settled),
    ...column('R4', 1),
    'RV.UPHELD': 1,
    'RV.TOTAL': 1,
  };
}

const problems = {
  a2019: '五、政府信息公开工作存在的主要问题及改进情况',
  a2021: '五、存在的主要问题及改进情况',
} as const;

/** Reports since 2019: six chapters, three tables. */
export function reportAnnual(form: Annual, world: World, figures: TableFigures = figuresAnnual(form, world)): string {
  const { unit, self, year, disclosed, priorDisclosed, received, granted, denied, seed } = world;
  const either = (first: string, second: string) => (seed % 2 === 0 ? first : second);
  const table = (code: string) => printTable(form, code, figures, seed % 4 > 1);
  const change = ((100 * (disclosed - priorDisclosed)) / priorDisclosed).toFixed(1);
  const notice = form === 'a2021' ? '国办公开办函〔2021〕30号' : '国办公开办函〔2019〕60号';
  return `${unit}${year}年政府信息公开工作年度报告

本报告根据《中华人民共和国政府信息公开条例》和${notice}编制，数据统计期限为${year}年1月1日至${year}年12月31日。联系电话：0571-8700${1000 + seed}。

一、总体情况
（一）主动公开。全年发布政府信息${disclosed}条，上年为${priorDisclosed}条，较上年增长${change}%。
（二）依申请公开。${year}年新收政府信息公开申请${received}件，上年结转1件。予以公开${granted}件，不予公开${denied}件，结转下年度1件。
（三）政府信息管理。${either('落实发布前审查，动态调整目录。', '对公开属性逐件审定，定期清理失效文件。')}
（四）政府信息公开平台建设。${either('调整网站专栏，优化检索。', '规范政务新媒体管理，公开专栏每周更新。')}
（五）监督保障。将公开工作纳入考核，开展社会评议，全年没有需要追究责任的情形，落实责任追究制度。
二、主动公开政府信息情况
${table('T1')}
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
${table('T2')}
四、政府信息公开行政复议、行政诉讼情况
${table('T3')}
${problems[form]}
上年查找的问题中，栏目更新不及时已经整改到位，新录用人员均参加了业务学习。${either(
    '本年存在的主要问题：一是解读材料的形式较少，图表和视频不多；二是部分科室对公开标准掌握不够准确。',
    '存在的不足主要有：一是目录与实际事项对应不够紧密；二是基层公开的宣传面不够宽。',
  )}下一步${self}将采取以下措施：一是按月检查栏目；二是开展专题培训；三是完善考核办法。
六、其他需要报告的事项
本年度未收取信息处理费，没有其他需要报告的事项。
`;
}
