import { addDays, type PlainDate, plainDate, type UnitKind } from '@gongkai/kernel';
import type { Invented } from './invented.ts';
import { cycle, figureAt, fileOf, type RegisterFile } from './register-file.ts';

const topics = [
  '城市管理',
  '养老服务',
  '物业管理',
  '文明养犬',
  '安全生产',
  '临时救助',
  '项目资金',
  '基层治理',
] as const;

/** Normative documents in force, made and repealed, and what was made public beside them. */
export function itemsFile(unit: string, kind: UnitKind, year: number, cells: Invented): RegisterFile {
  const made = figureAt(cells, 'P1.NORM.made');
  const repealed = figureAt(cells, 'P1.NORM.repealed');
  const before = figureAt(cells, 'P1.NORM.valid') - made + repealed;
  const documents = Array.from({ length: before + made }, (_, index) => {
    const day =
      index < before
        ? plainDate(`${year - 1 - (index % 4)}-03-12`)
        : plainDate(`${year}-${4 + (index % 6)}-16`.replace(/-(\d)-/, '-0$1-'));
    return itemRow({
      index: `${unit}-NORM-${day.slice(0, 4)}-${index + 101}`,
      title: `关于印发《${cycle(topics, index, topics[0])}办法》的通知`,
      number: `云规〔${day.slice(0, 4)}〕${index + 1}号`,
      kind: 'normative',
      category: 'A20_01',
      day,
      channels: '政府网站、政务微信',
      repealed: index < repealed ? `${year}-09-30` : '',
    });
  });
  const others = Array.from({ length: kind === 'street' || kind === 'town' ? 14 : 10 }, (_, index) => {
    const day = addDays(plainDate(`${year}-01-15`), index * 24);
    return itemRow({
      index: `${unit}-GEN-${year}-${index + 201}`,
      title: cycle(generalTitles, index, '部门预算'),
      number: '',
      kind: index % 7 === 3 ? 'interpretation' : 'other',
      category: cycle(['A20_02', 'A20_07', 'A20_12', 'A20_10', 'A20_11'], index, 'A20_02'),
      day,
      channels: index % 2 === 0 ? '政府网站' : '政府网站、公示栏',
      repealed: '',
    });
  });
  return fileOfItems([...documents, ...others]);
}

const generalTitles = [
  '机构职能和办事指南（更新）',
  '上年度部门决算',
  '防汛应急预案',
  '《城市管理办法》问答',
  '重点项目进展情况',
  '就业援助政策汇编',
  '公共卫生服务项目实施情况',
  '本年度部门预算',
] as const;

interface Row {
  readonly index: string;
  readonly title: string;
  readonly number: string;
  readonly kind: string;
  readonly category: string;
  readonly day: PlainDate;
  readonly channels: string;
  readonly repealed: string;
}

const itemRow = (row: Row): string[] => [
  row.index,
  row.title,
  row.number,
  row.kind,
  row.category,
  row.day,
  addDays(row.day, 6),
  row.channels,
  row.repealed,
];

const fileOfItems = (rows: readonly string[][]): RegisterFile =>
  fileOf({
    title: '主动公开',
    head: ['索引号', '标题', '文号', '信息种类', '公开类别', '生成日期', '公开日期', '公开渠道', '废止日期'],
    rows,
  });

/** What a community or village has put up, by class. */
export function grassrootsItemsFile(unit: string, year: number, cells: Invented): RegisterFile {
  const rows = Object.entries(cells)
    .filter(([code]) => /^G1\.1\.\d$/.test(code))
    .flatMap(([category, count]) =>
      Array.from({ length: Number(count) }, (_, index) =>
        itemRow({
          index: `${unit}-${category.replaceAll('.', '')}-${year}-${index + 101}`,
          title: `${cycle(boardTitles, Number(category.slice(5)), '公示')}（${index + 1}）`,
          number: '',
          kind: 'other',
          category,
          day: addDays(plainDate(`${year}-01-08`), index * 11),
          channels: '公示栏',
          repealed: '',
        }),
      ),
    );
  return fileOfItems(rows);
}

const boardTitles = [
  '公示',
  '办事指南',
  '救助对象公示',
  '财务收支公示',
  '工程采购公示',
  '征收补偿公示',
  '资产承包公示',
  '宅基地审核公示',
  '筹资筹劳公示',
  '其他事项',
] as const;
