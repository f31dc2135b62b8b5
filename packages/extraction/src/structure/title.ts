const named = /信息公开.{0,12}(?:报告|总结|年报)|政务公开.{0,8}(?:报告|总结)/;
const longest = 60;
// A page without line ends: the title runs on into the first sentence.
const runOn = /^.{4,50}?(?:年度报告|工作报告|年报|工作总结)(?=[ (]|本|根据|依据|按照|一、)/;
const yearWord = /(?:19|20)\d{2}/;

export interface Title {
  /** Without spaces. */
  readonly text: string;
  readonly lineBefore: string;
}

/** The title among the first lines of a text: one line, two that belong together, or the start of a line that runs on. */
export function readTitle(lines: readonly string[]): Title | null {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    const text = titleIn(line) ?? (isHalf(line) ? titleIn(line + next) : null);
    if (text !== null) return { text, lineBefore: (lines[index - 1] ?? '').replaceAll(' ', '') };
  }
  return null;
}

/** The title a line holds, without what a web page puts around it (标题：……, 名称 | …… |), or null. A path of a menu holds none. */
export function titleIn(line: string): string | null {
  if (/[>»→]/.test(line)) return null;
  const plain = line
    .replace(/[| ]+$/, '')
    .replace(/^[•·*# ]+/, '')
    .replace(/^[^:|]{0,8}[:|]/, '')
    .trim();
  if (!named.test(plain) || /^(?:《|本)/.test(plain)) return null;
  const short = plain.length <= longest && !/[。;|]/.test(plain) ? plain : runOn.exec(plain)?.[0];
  return short?.replaceAll(' ', '') ?? null;
}

export const yearOf = (text: string): number | null => {
  const match = yearWord.exec(text);
  return match === null ? null : Number(match[0]);
};

// 2013年度某某局政府信息公开 / 工作年度报告
const isHalf = (line: string): boolean =>
  /(?:信息|政务)公开$/.test(line) || (yearOf(line) !== null && /年度?$/.test(line));
