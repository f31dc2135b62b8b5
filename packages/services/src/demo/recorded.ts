import type { FormCode } from '@gongkai/kernel';
import type { Observation } from '@gongkai/reports';

/** A report that exists outside, as it is taken over: figures under cells, what fits no cell as observations. */
export interface RecordedReport {
  readonly unit: string;
  readonly form: FormCode;
  readonly period: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly observations: readonly Observation[];
  readonly dates: {
    readonly from: string;
    readonly to: string;
    readonly signedOn: string | null;
    readonly publishedOn: string | null;
  };
  readonly source: string;
}

const seen = (
  label: string,
  value: string | null,
  measure: string,
  quote: string,
  qualifier: string | null = null,
): Observation => ({ label, value, measure, qualifier, quote });

const zero2014 = [
  'S1.1.x S1.2.1 S1.2.3 S1.2.4 S1.2.5 S2.1 S2.2.1 S2.2.1.a S2.2.2 S2.2.2.a S2.2.3 S2.2.4 S2.2.5',
  'S3.1 S3.1.1 S3.1.2 S3.1.3 S3.1.4 S3.2 S3.2.1 S3.2.2 S3.3 S3.3.1 S3.3.2 S3.3.3 S3.3.4 S3.3.4.a S3.3.4.b S3.3.4.c',
  'S3.3.4.d S3.3.4.e S3.3.4.f S3.3.5 S3.3.6 S3.3.7 S3.3.8 S4 S4.1 S4.2 S4.3 S5 S5.1 S5.2 S5.3 S6 S7 S8.3.1 S8.4',
]
  .join(' ')
  .split(' ');

/** 启新街道 2018: the whole table as published, its contradictions and its two blanks (S1.1.a, S1.1.b) included. */
export const qixin2018: Readonly<Record<string, string>> = {
  ...Object.fromEntries(zero2014.map((cell) => [cell, '0'])),
  'S1.1': '7',
  'S1.2.2': '33',
  'S8.1': '1',
  'S8.2': '1',
  'S8.3': '7',
  'S8.3.2': '7',
  'S9.1': '4',
  'S9.2': '1',
  'S9.3': '30',
};

const wholeYear = (year: number, signedOn: string | null, publishedOn: string | null) => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  signedOn,
  publishedOn,
});

/** The five public reports, figures and names only. */
export const recordedReports: readonly RecordedReport[] = [
  {
    unit: '330206002',
    form: 'a2008',
    period: '2013',
    cells: {
      'A1.1': '589',
      'A1.1.a': '96',
      'A1.1.b': '493',
      'A2.1': '0',
      'A3.1': '0',
      'A4.1': '0',
      'A4.2': '0',
      'A4.3': '0',
    },
    observations: [
      seen('村数', '24', '个', '依托24个村和15个社区的远程教育网'),
      seen('社区数', '15', '个', '依托24个村和15个社区的远程教育网'),
      seen('便民服务中心窗口专职工作人员', '1', '名', '明确安排1名专职工作人员在便民服务中心窗口'),
      seen('主动公开内容大项数', '9', '项', '排出九大项主动公开内容'),
    ],
    dates: { from: '2012-12-31', to: '2013-12-31', signedOn: '2013-12-28', publishedOn: null },
    source: '新碶街道2013年度政府信息公开工作年度报告',
  },
  {
    unit: '220282005',
    form: 't2014',
    period: '2018',
    cells: qixin2018,
    observations: [
      seen('主管领导', '1', '名', '指定了一名主管领导及六名政府信息公开工作人员'),
      seen('政府信息公开工作人员', '6', '名', '指定了一名主管领导及六名政府信息公开工作人员'),
      seen('报告声称的部分数', '8', '个', '八部分组成'),
    ],
    dates: wholeYear(2018, null, null),
    source: '启新街道2018年度政府信息公开工作年度报告及附件2统计表',
  },
  {
    unit: '510903001',
    form: 'a2008',
    period: '2017',
    cells: { 'A1.1': '304', 'A1.2': '304', 'A3.1': '0', 'A4.1': '0', 'A4.2': '0' },
    observations: [
      seen('概况信息', '0', '条', '概况信息0条'),
      seen('计划总结信息', '2', '条', '计划总结信息2条，占0.7%'),
      seen('规范性文件信息', '17', '条', '规范性文件信息17条，占5.6%'),
      seen('工作动态信息', '83', '条', '工作动态信息83条，占27.3%'),
      seen('人事信息', '1', '条', '人事信息1条，占0.33%'),
      seen('财政信息', '6', '条', '财政信息6条，占1.97%'),
      seen('其他信息', '195', '条', '其他信息195条，占64.1%'),
      seen('解读政策', '169', '条', '全年解读政策169条'),
    ],
    dates: wholeYear(2017, '2018-02-11', null),
    source: '南津路街道办事处2017年政府信息公开工作年度报告',
  },
  {
    unit: '330304007',
    form: 'a2008',
    period: '2008',
    cells: { 'A2.1': '0', 'A4.1': '0', 'A4.2': '0', 'A4.3': '0' },
    observations: [
      seen('街道信息员', '1', '位', '街道办公室明确了一位同志为街道信息员'),
      seen('每个科室信息员', '1', '位', '每个科室都明确一位科室信息员'),
      seen(
        '列名的制度',
        '4',
        '项',
        '《政府信息公开保密管理办法》、《政府信息公开保密审核办法》、《计算机与网络安全管理制度》',
      ),
    ],
    dates: { from: '2008-01-01', to: '2008-12-31', signedOn: '2008-12-15', publishedOn: '2009-01-05' },
    source: '三垟街道2008年政府信息公开工作总结',
  },
  {
    unit: '150204',
    form: 'a2008',
    period: '2013',
    cells: { 'A2.1': '0', 'A3.1': '0', 'A4.1': '0', 'A4.2': '0', 'A4.3': '0' },
    observations: [
      seen('行政审批事项（原）', '143', '项', '由原来的143项精简到22项'),
      seen('行政审批事项（现）', '22', '项', '由原来的143项精简到22项'),
      seen('行政审批精简率', '83.9', '%', '精简率达83.9%'),
      seen('政务内网上传发布文件', '110', '件', '目前政务内网上传发布文件110件'),
      seen('会议纪要', '40', '件', '上传会议纪要40件'),
      seen('门户网站报送、上传信息', '15774', '条', '通过政府门户网站报送、上传信息15774余条', '余'),
      seen('更新维护政务信息', '157', '条', '更新维护政务信息157条'),
      seen('政务公开专栏发布', '280', '条', '通过政务公开专栏发布文件、重点工作、领导讲话共计280条'),
      seen('门户网站访问数量', '30', '人次', '政府门户网站访问数量已突破30人次', '突破'),
      seen('日均访问量', '197', '次', '日均访问量197次'),
      seen('处理政府热线', '1996', '件', '全年共处理政府热线1996件'),
      seen('微博粉丝', '3.5', '名', '目前微博拥有粉丝3.5名'),
      seen('累计发布微博信息', '8480', '条', '累计发布微博信息8480条'),
      seen('解答处理网络民生问题', '120', '件', '解答处理各类网络民生问题120余件', '余'),
      seen('服务窗口', '154', '个', '服务窗口达到了154个'),
    ],
    dates: wholeYear(2013, null, '2013-12-19'),
    source: '包头市青山区2013年政府信息公开工作年度报告',
  },
];
