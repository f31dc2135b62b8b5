import { z } from 'zod';

/** 机关代字: Chinese characters alone. */
export const LetterMark = z.string().regex(/^[\u4e00-\u9fa5]{1,12}$/);

/** 发文字号: six-angle brackets, no padding, no 第 (GB/T 9704-2012 §7.2.5). */
export const LetterNumber = z.string().regex(/^[\u4e00-\u9fa5]+〔\d{4}〕[1-9]\d*号$/);

/** `{机关代字}公开{类}〔{year}〕{seq}号`; consecutive by organ, kind and year (domain §3.9). */
export const letterNumber = (organ: string, kind: string, year: number, seq: number): string =>
  LetterNumber.parse(`${organ}公开${kind}〔${year}〕${seq}号`);
