/** How parts of a file are called where something was found in them. */
export const places = {
  body: '正文',
  notes: '脚注和尾注',
  comments: '批注',
  deleted: '修订中删去的文字',
  hidden: '隐藏的文字',
  fields: '域代码',
  properties: '文件属性',
  data: '附带的数据',
  drawings: '图形中的文字',
  attachments: '附件',
  header: (number: number) => `页眉 ${number}`,
  footer: (number: number) => `页脚 ${number}`,
  page: (number: number) => `第 ${number} 页`,
  sheet: (name: string) => `工作表“${name}”`,
} as const;

/** What is said of things that are counted and not quoted. */
export const counted = {
  comments: (count: number) => `共 ${count} 条`,
  changes: (count: number) => `共 ${count} 处`,
  rows: (first: number, count: number) => `第 ${first} 行起共 ${count} 行`,
  columns: (first: string, count: number) => `${first} 列起共 ${count} 列`,
  pages: (pages: readonly number[]) =>
    pages.length > 20 ? `共 ${pages.length} 页没有文字` : `第 ${pages.join('、')} 页没有文字`,
  pictures: (count: number) => `只有图片 ${count} 张`,
} as const;
