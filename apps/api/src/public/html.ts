/** Markup that is safe to be put into markup. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | readonly Html[];

/** Markup with values put in: whatever is not markup itself is escaped. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.reduce((all, text, place) => `${all}${print(parts[place - 1] ?? null)}${text}`));

/** Markup made elsewhere, by something that escapes. */
export const trusted = (text: string): Html => new Html(text);

function print(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map((each) => each.text).join('');
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
