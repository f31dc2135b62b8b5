import { PlainDate } from '@gongkai/kernel';

/**
 * A day as people write it (`2026-1-5`, `2026.01.05`, `2026/1/5`, `2026年1月5日`, `20260105`, full-width digits too),
 * year first in every browser language. Null when it names no calendar day.
 */
export function readDay(text: string): PlainDate | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const pieces =
    /^(\d{4})(?:[-./]|年)(\d{1,2})(?:[-./]|月)(\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (pieces === null) return null;
  const [, year = '', month = '', day = ''] = pieces;
  const read = PlainDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return read.success ? read.data : null;
}
