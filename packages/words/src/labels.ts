/** Official labels need no gloss in the language they are written in. */
export const glossOf = (_label: string): string | null => null;

/** An official label where only plain text can stand: a choice, a title. */
export const withGloss = (label: string): string => label;

/** A unit of measure as it is read: 件, 万元. */
export const measureIn = (measure: string): string => measure;
