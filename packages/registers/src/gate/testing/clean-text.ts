import type { Draw } from './draw.ts';
import { madeCreditCode } from './made-numbers.ts';

const day = ({ whole }: Draw) => `${whole(2008, 2026)}年${whole(1, 12)}月${whole(1, 28)}日`;
const landline = ({ one, digits }: Draw) =>
  `${one(['010', '021', '0574', '0432', '0825', '0577', '0472'])}-${digits(8)}`;
const amount = ({ whole }: Draw) => `${whole(1, 999)},${String(whole(0, 999)).padStart(3, '0')}.${whole(10, 99)}`;

/** A sentence such as offices publish, full of numbers that are nobody's. */
export const cleanSentence = (draw: Draw): string => draw.one(sentences)(draw);

const sentences: readonly [(draw: Draw) => string, ...((draw: Draw) => string)[]] = [
  (draw) => `根据区政办〔${draw.whole(2008, 2026)}〕${draw.whole(1, 300)}号文件，现将有关事项通知如下。`,
  (draw) => `承办单位统一社会信用代码：${madeCreditCode(draw)}，登记机关为区民政局。`,
  (draw) => `供应商（${madeCreditCode(draw)}）于${day(draw)}签订合同。`,
  (draw) => `项目总投资${draw.digits(draw.whole(3, 6))}万元，已到位资金${amount(draw)}元。`,
  (draw) => `本年度拨付补助资金${draw.digits(11)}元，惠及${draw.digits(4)}户。`,
  (draw) => `办公电话：${landline(draw)}，传真：${landline(draw)}，邮编${draw.digits(6)}。`,
  () => '如有疑问请拨打12345政务服务便民热线，或拨打400-810-1234、800-820-8820咨询。',
  (draw) =>
    `索引号：${draw.digits(9)}-${draw.digits(3)}-${draw.whole(2015, 2026)}-${draw.digits(5)}，生成日期：${draw.whole(2015, 2026)}-0${draw.whole(1, 9)}-${draw.whole(10, 28)}。`,
  (draw) => `索引号 11330206${draw.digits(9)}/${draw.whole(2015, 2026)}-${draw.digits(5)}`,
  (draw) =>
    `订单号：${draw.digits(draw.whole(11, 20))}，合同编号：${draw.digits(draw.whole(11, 18))}，运单号 ${draw.digits(13)}。`,
  (draw) => `ISBN 978-7-${draw.digits(4)}-${draw.digits(4)}-${draw.whole(0, 9)}，定价${amount(draw)}元。`,
  (draw) => `ISBN：978${draw.digits(10)}，由出版社于${day(draw)}出版。`,
  (draw) =>
    `区划代码${draw.one(['330206002003', '150204001001', '510903001', '990101001001'])}，门牌编号${draw.digits(5)}。`,
  (draw) => `原文见https://www.example.gov.cn/art/${draw.whole(2015, 2026)}/${draw.digits(11)}.html。`,
  (draw) => `坐标东经121.${draw.digits(11)}，北纬29.${draw.digits(10)}。`,
  (draw) => `经保密审查，不涉及国家秘密、工作秘密和商业秘密，同意公开。${day(draw)}。`,
  (draw) => `单位开户行账号：${draw.one(['33', '10', '20', '81'])}${draw.digits(draw.whole(10, 17))}。`,
  (draw) =>
    `${day(draw)}至${day(draw)}，共受理申请${draw.whole(1, 999)}件，办结${draw.whole(1, 999)}件，办结率${draw.whole(10, 99)}.${draw.whole(10, 99)}%。`,
  (draw) => `办公地址：云溪区东湖路${draw.whole(1, 400)}号行政中心${draw.whole(1, 9)}号楼${draw.whole(100, 900)}室。`,
  (draw) => `时间戳${draw.one(['16', '17'])}${draw.digits(11)}，校验值${draw.digits(16).replace(/7/g, 'a')}。`,
];

/** A table of figures: counts and amounts, their sizes spread as in life. */
export function cleanTable(draw: Draw): string {
  const columns = draw.whole(3, 9);
  const rows = Array.from({ length: draw.whole(4, 20) }, (_, index) =>
    [
      draw.one([`第${index + 1}项`, `${2000 + index}年`, '合计', `${index + 1}`]),
      ...Array.from({ length: columns }, () => draw.digits(draw.whole(1, 6))),
    ].join('\t'),
  );
  return rows.join('\n');
}
