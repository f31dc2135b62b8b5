import { plainDate } from '@gongkai/kernel';
import type { CalendarYear, Holiday } from './calendar-year.ts';

/**
 * Every notice on holidays since the regulation came into force. A line is: name, days off, weekend days worked in exchange;
 * days are MMDD, or YYMMDD where they lie in another year.
 */
export const builtInYears: readonly CalendarYear[] = [
  yearBy(
    2008,
    ['国办发明电〔2007〕45号'],
    [
      '元旦 071230-0101 071229',
      '春节 0206-0212 0202 0203',
      '清明节 0404-0406',
      '劳动节 0501-0503 0504',
      '端午节 0607-0609',
      '中秋节 0913-0915',
      '国庆节 0929-1005 0927 0928',
    ],
  ),
];

function yearBy(year: number, notices: readonly string[], lines: readonly string[]): CalendarYear {
  return { year, notices: [...notices], holidays: lines.map((line) => holidayOf(year, line)) };
}

function holidayOf(year: number, line: string): Holiday {
  const [name = '', off = '', ...worked] = line.split(' ');
  const [from = '', to = from] = off.split('-');
  return { name, from: dayOf(year, from), to: dayOf(year, to), worked: worked.map((text) => dayOf(year, text)) };
}

function dayOf(year: number, text: string) {
  const digits = text.length === 4 ? `${year % 100}`.padStart(2, '0') + text : text;
  return plainDate(`20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`);
}
