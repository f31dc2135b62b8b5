/** What stands between words where a screen puts two sentences or names together. */
export const marks = {
  list: '、',
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
  open: '（',
  close: '）',
  gap: '　',
  /** Between words that one language writes apart. */
  apart: '',
} as const;
