/** What stands around a number, and says what it is not: an order, an index, an amount. */
export const isOfSomethingElse = (text: string, from: number, to: number): boolean =>
  touchesWord(text, from, to) || isNumbered(text, from, to) || isAmount(text, from, to) || isInAddress(text, from);

/** Does one of these words stand shortly before? */
export const isLabelled = (text: string, from: number, words: RegExp, reach = 40): boolean =>
  words.test(text.slice(Math.max(0, from - reach), from));

/** Does the table above this place say such a word in one of its rows? Rows are lines of cells, and a table ends at any other line. */
export function isInTableOf(text: string, from: number, words: RegExp): boolean {
  const above = text.slice(Math.max(0, from - 20_000), from).split(/\r?\n/);
  const prose = above.findLastIndex((line, index) => index < above.length - 1 && !/[\t|│]/.test(line));
  return above.slice(prose + 1).some((line) => words.test(line));
}

// A letter beside it makes it part of a code, and a star the rest of a masked number; only a word for a telephone may touch it.
const touchesWord = (text: string, from: number, to: number): boolean =>
  (/[A-Za-z*＊]/.test(text.slice(Math.max(0, from - 1), from)) &&
    !/(?:tel|phone|mobile|mob|cell|no|wx|vx|wechat|qq)$/i.test(text.slice(Math.max(0, from - 8), from))) ||
  /[A-Za-z*＊]/.test(text.slice(to, to + 1));

const numbered =
  /(?:订单|单|编|流水|合同|发票|批|批次|条形?|备案|许可证|登记证|执业证|准考证|证书|文|索引|项目|标段|案卷|档案|序列|车架|学|工|机构|信用|书|快递|运单|邮件|受理|立案|案)(?:号|代码|编号|编码|码)\s*(?:为|是)?\s*[:：]?\s*(?:第|NO\.?|№)?\s*$/i;

// 订单号：…, 〔2024〕…号, 第…号, ISBN …
const isNumbered = (text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - 14), from);
  return (
    numbered.test(before) ||
    /(?:ISBN|ISSN|№)[-:： ]{0,2}$/i.test(before) ||
    (/[〕\]第]\s?$/.test(before) && /^\s?号(?!码)/.test(text.slice(to, to + 3)))
  );
};

const isAmount = (text: string, from: number, to: number): boolean =>
  /[¥￥$€]\s?$|\d[.,]$/.test(text.slice(Math.max(0, from - 2), from)) ||
  /^(?:[.,]\d|\s?[（(]?(?:元|万|亿|千瓦|平方|立方|公里|吨|亩|股|%|％|‰))/.test(text.slice(to, to + 4));

// The path of a page's address is full of long numbers.
const isInAddress = (text: string, from: number): boolean =>
  /(?:https?:\/\/|www\.)[\w.\-/%?&=#~:+]*$/i.test(text.slice(Math.max(0, from - 160), from)) &&
  !/(?:tel|phone|mobile)=?:?$/i.test(text.slice(Math.max(0, from - 8), from));
