// Control and format characters, and half surrogates: not allowed in XML, or able to reorder what a reader sees.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;

/** One line of free text as every printer may take it. Line breaks become spaces, what cannot be printed is dropped. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(unprintable, '')
    .trim();
