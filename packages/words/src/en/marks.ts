import type { marks as zh } from '../marks.ts';
import type { Sentences } from '../sentences.ts';

export const marks: Sentences<typeof zh> = {
  list: ', ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  open: ' (',
  close: ')',
  gap: ' · ',
  apart: ' ',
};
