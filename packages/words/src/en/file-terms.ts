/** Kinds of files and their parts come from the reader of files in Chinese: what they are called in an English sentence. */
const terms: Readonly<Record<string, string>> = {
  'Word 文件': 'that of a Word file',
  'Excel 文件': 'that of an Excel file',
  'Word 或 Excel 文件': 'that of a Word or Excel file',
  'PDF 文件': 'that of a PDF file',
  文本文件: 'plain text',
  网页: 'that of a web page',
  'CSV 表格': 'a CSV table',
  'JSON 数据': 'JSON data',
  正文: 'body text',
  脚注和尾注: 'footnotes and endnotes',
  批注: 'comments',
  修订中删去的文字: 'text deleted in tracked changes',
  隐藏的文字: 'hidden text',
  域代码: 'field codes',
  文件属性: 'file properties',
  附带的数据: 'data it carries',
  图形中的文字: 'text in drawings',
  附件: 'attachments',
};

const numbered: readonly (readonly [RegExp, string])[] = [
  [/^页眉 (\d+)$/, 'header $1'],
  [/^页脚 (\d+)$/, 'footer $1'],
  [/^第 (\d+) 页$/, 'page $1'],
  [/^工作表“(.*)”$/, 'sheet “$1”'],
];

/** What has no English here stays as it came. */
export function fileTerm(text: string): string {
  const fitting = numbered.find(([pattern]) => pattern.test(text));
  return terms[text] ?? (fitting === undefined ? text : text.replace(fitting[0], fitting[1]));
}
