/** Colours and letters of drawings. They stand in the drawing itself, so that a saved picture looks like the page. */
export const look = {
  ink: '#1d2733',
  soft: '#4a5766',
  faint: '#5c6977',
  line: '#c9d1d9',
  hair: '#e3e8ed',
  blue: '#1b5384',
  amber: '#8a5300',
  amberWash: '#fdf5e6',
  ground: '#f4f6f8',
  white: '#ffffff',
  font: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif',
} as const;

/** Fills of the bands; the word always stands with them. */
export const bandFills = { zero: '#f4f6f8', few: '#e3eef8', usual: '#c3daee', many: '#8fbbe0' } as const;

/** `text` in at most `most` characters. */
export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;
