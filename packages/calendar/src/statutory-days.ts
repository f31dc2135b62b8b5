import { type PlainDate, plainDate } from '@gongkai/kernel';

/** A day that is a holiday by law, whatever the year's notice will say. */
export interface StatutoryDay {
  readonly day: PlainDate;
  readonly name: string;
}

/** 《全国年节及纪念日放假办法》第二条: what a year without a notice goes by. */
export const statutoryGround = '《全国年节及纪念日放假办法》第二条';

const fixed = [
  ['元旦', '01-01'],
  ['劳动节', '05-01'],
  ['劳动节', '05-02'],
  ['国庆节', '10-01'],
  ['国庆节', '10-02'],
  ['国庆节', '10-03'],
] as const;

/**
 * The days off that are certain before the notice of a year is out: those with a day of their own, and 清明. 春节, 端午 and 中秋
 * follow the moon, and what is exchanged around any of them is the notice's to say; they are not among these.
 */
export const statutoryDays = (year: number): readonly StatutoryDay[] => [
  ...fixed.map(([name, day]) => ({ name, day: plainDate(`${year}-${day}`) })),
  { name: '清明节', day: plainDate(`${year}-04-0${qingming(year)}`) },
];

// The sun stands there on 4 or 5 April in this century.
const qingming = (year: number): number => {
  const since = year % 100;
  return Math.floor(since * 0.2422 + 4.81) - Math.floor(since / 4);
};
