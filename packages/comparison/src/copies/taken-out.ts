import { z } from 'zod';

/** What is taken out before two texts are compared: R26 asks for numbers, years and names of organs. */
export const takenKinds = ['document', 'date', 'contact', 'name', 'number'] as const;
export const TakenKind = z.enum(takenKinds);
export type TakenKind = z.infer<typeof TakenKind>;

/** Patterns of one kind over a folded text. What an earlier one takes, a later one leaves alone. */
export interface Taking {
  readonly kind: TakenKind;
  readonly pattern: RegExp;
}

const numeral = '[〇○零一二两三四五六七八九十百千万亿]';
const year = '[\\d〇○零一二三四五六七八九]{2,4}';
const day = `(?:\\d{1,2}|${numeral}{1,3})`;
/** A character that a name of a place may hold. */
const ofName = '(?![的在和与及对向由是了为将把被从到于各该以并也就按据经至进出每个或等使让辖])[\\u4e00-\\u9fff]';
/** Words before 街道, 社区, 镇 and 市 that make no name of it. */
const noName =
  '(?<!加强|推动|推进|服务|走进|深入|农村|城市|城乡|所属|辖区|智慧|和谐|街道|全体|结合|监督|组织|召开|做好|完善|抓好|提高|落实|促进|开展|建设|指导|协调|所有|针对|围绕|依托|通过|要求|成立|设立|全面|积极|加大|强化|实行|健全|涉及|老旧|农贸|城|乡|全|超|夜|门|楼|其他)';
/** Words before a name that are no part of it. */
const ahead = '通过|依托|根据|按照|依照|经|在|由|向|与|和|及|对|报';

const surname =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]';
const title = '(?:书记|主任|局长|区长|县长|市长|镇长|乡长|科长|处长|组长|主席|联系人:?|负责人:?)';

/** Words that lead to the number of a document and are no part of it. */
const leading = '根据|按照|依据|依照|按|据|照|印发|转发|下发|发布|落实|贯彻|的|及|和|与';

/** In the order in which they take. */
export const takings: readonly Taking[] = [
  {
    kind: 'document',
    pattern: new RegExp(
      `(?<=^|[^\\u4e00-\\u9fff]|${leading})(?:(?!${leading})[\\u4e00-\\u9fff]){1,8}[〔[(【]\\s*\\d{4}\\s*[〕\\])】]\\s*第?\\s*\\d{1,4}\\s*号`,
      'g',
    ),
  },
  { kind: 'document', pattern: /[〔[【]\s*\d{4}\s*[〕\]】]\s*第?\s*\d{1,4}\s*号/g },
  { kind: 'contact', pattern: /https?:\/\/[\w./?=&%#:-]+|www\.[\w./?=&%#-]+|[\w.-]+@[\w.-]+|\d{3,4}[-—–]+\d{7,8}/g },
  { kind: 'date', pattern: new RegExp(`${year}\\s*年(?:\\s*${day}\\s*月(?:份)?(?:\\s*${day}\\s*[日号])?)?`, 'g') },
  { kind: 'date', pattern: new RegExp(`${day}\\s*月(?:\\s*${day}\\s*[日号]|份)?`, 'g') },
  { kind: 'date', pattern: /(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}/g },
  // How a unit speaks of itself, and how its superior is called.
  {
    kind: 'name',
    pattern: /[我本](?:省|市|区|县|街道|镇|乡|局|委|办|单位|社区|村|中心|辖区)|全(?:省|市|区|县|镇|乡|街道)(?!域|面)/g,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?<=^|[^\\u4e00-\\u9fff]|${ahead})(?!${ahead})(?:(?:${ofName}){2,4}${noName}(?:省|市(?!场|民|容|级|直|政)|县|自治区|自治州|区(?=人民政府)))+(?:人民政府)?`,
      'g',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:(?<=^|[^\\u4e00-\\u9fff])(?!${ahead})(?:${ofName}){3}|(?:${ofName}){2})${noName}(?:(?:街道|社区)(?:办事处|居委会)?|[镇乡]人民政府|村委会|居委会)`,
      'g',
    ),
  },
  { kind: 'name', pattern: new RegExp(`${surname}[\\u4e00-\\u9fff]{1,2}(?=同志|任组长|任副组长|担任|具体负责)`, 'g') },
  { kind: 'name', pattern: new RegExp(`(?<=${title})${surname}[\\u4e00-\\u9fff]{1,2}(?=[,、;。)同任为])`, 'g') },
  { kind: 'number', pattern: /\d[\d,.]*\d\s*[%‰]?|\d\s*[%‰]?/g },
  {
    kind: 'number',
    pattern: new RegExp(`百分之${numeral}+|第${numeral}+|(?<=^|[(。;,:\\n]\\s*)${numeral}{1,3}(?=[、.)]|是|要)`, 'g'),
  },
  { kind: 'number', pattern: new RegExp(`(?!万一|千万要|万千|万万|千百|一一)${numeral}{2,}`, 'g') },
  {
    kind: 'number',
    pattern: new RegExp(
      `(?<!${numeral}|[统唯第])${numeral}(?=[个件条次份项名人位期篇家类种处场宗例天日月年批轮届章])`,
      'g',
    ),
  },
];
