import type { IFontAttributesProperties } from 'docx';

/**
 * Typefaces of GB/T 9704-2012 by their usual names. They are only named, never embedded: 方正小标宋简体 is a commercial
 * font. `hint` makes quotation marks and dashes full-width, as in Chinese text.
 */
const face = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia',
});

export const fonts = {
  body: face('仿宋_GB2312'),
  title: face('方正小标宋简体'),
  chapter: face('黑体'),
  section: face('楷体_GB2312'),
  pageNumber: { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体', cs: '宋体', hint: 'eastAsia' },
} as const;

/** Half-points, as Word counts. */
export const sizes = { title: 44, body: 32, pageNumber: 28, note: 21, table: 21 } as const;

// What stands in where a font is missing. 华文中宋 comes with Office and is as dark as 小标宋 without being emboldened.
const standIns = [
  ['仿宋_GB2312', '仿宋', 'modern'],
  ['方正小标宋简体', '华文中宋', 'auto'],
  ['黑体', 'SimHei', 'modern'],
  ['楷体_GB2312', '楷体', 'modern'],
  ['宋体', 'SimSun', 'auto'],
] as const;

/** `word/fontTable.xml`: each font with the one to use in its place. */
export function fontTableXml(): string {
  const entries = standIns.map(
    ([name, standIn, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${standIn}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}</w:fonts>`;
}
