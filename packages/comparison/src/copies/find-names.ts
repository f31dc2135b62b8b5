/** Where given names stand in a text. */
export type NameFinder = (text: string, found: (from: number, to: number) => void) => void;

/** What an organ adds to the name of its place: it goes with the name. */
const organs = /(?:人民政府|政府|党工委|党委|办事处|居民委员会|村民委员会|居委会|村委会)+/y;

/** Names shorter than this are no names of organs, and would be found everywhere. */
const shortest = 2;

/** Finds the longest of the given names at each place. A thousand names cost no more than ten: only those are tried that begin alike. */
export function nameFinder(names: Iterable<string>): NameFinder {
  const byHead = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name.length < shortest) continue;
    const head = name.slice(0, shortest);
    byHead.set(
      head,
      [...(byHead.get(head) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
  return (text, found) => {
    for (let at = 0; at < text.length; at += 1) {
      const name = byHead.get(text.slice(at, at + shortest))?.find((each) => text.startsWith(each, at));
      if (name === undefined) continue;
      organs.lastIndex = at + name.length;
      const to = at + name.length + (organs.exec(text)?.[0].length ?? 0);
      found(at, to);
      at = to - 1;
    }
  };
}

/** How a unit is called: by its name, and without the 区 or 市 that a department puts before it (区民政局, 民政局). */
export const callingsOf = (name: string): readonly string[] =>
  /^[区县市省镇乡].{2,}[局委办会院]$/.test(name) ? [name, name.slice(1)] : [name];
