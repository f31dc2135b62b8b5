/** The number a text is, of four digits at most; undefined: it is none. */
export const numberIn = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
