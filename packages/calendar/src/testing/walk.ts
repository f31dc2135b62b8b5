/**
 * A second count that shares nothing with the package: notices as lists of single days (weekdays off / weekend days worked), and
 * for years without one the days that are certain by law; days as numbers, the weekday by Zeller's congruence.
 */
const notices = `
150101 150102 150218 150219 150220 150223 150224 150406 150501 150622 150903 150904 151001 151002 151005 151006 151007 / 150104 150215 150228 150906 151010
160101 160208 160209 160210 160211 160212 160404 160502 160609 160610 160915 160916 161003 161004 161005 161006 161007 / 160206 160214 160612 160918 161008 161009
170102 170127 170130 170131 170201 170202 170403 170404 170501 170529 170530 171002 171003 171004 171005 171006 / 170122 170204 170401 170527 170930
180101 180215 180216 180219 180220 180221 180405 180406 180430 180501 180618 180924 181001 181002 181003 181004 181005 / 180211 180224 180408 180428 180929 180930
181231 190101 190204 190205 190206 190207 190208 190405 190501 190502 190503 190607 190913 191001 191002 191003 191004 191007 / 181229 190202 190203 190428 190505 190929 191012
200101 200124 200127 200128 200129 200130 200131 200406 200501 200504 200505 200625 200626 201001 201002 201005 201006 201007 201008 / 200119 200426 200509 200628 200927 201010
210101 210211 210212 210215 210216 210217 210405 210503 210504 210505 210614 210920 210921 211001 211004 211005 211006 211007 / 210207 210220 210425 210508 210918 210926 211009
220103 220131 220201 220202 220203 220204 220404 220405 220502 220503 220504 220603 220912 221003 221004 221005 221006 221007 / 220129 220130 220402 220424 220507 221008 221009
230102 230123 230124 230125 230126 230127 230405 230501 230502 230503 230622 230623 230929 231002 231003 231004 231005 231006 / 230128 230129 230423 230506 230625 231007 231008
240101 240212 240213 240214 240215 240216 240404 240405 240501 240502 240503 240610 240916 240917 241001 241002 241003 241004 241007 / 240204 240218 240407 240428 240511 240914 240929 241012
250101 250128 250129 250130 250131 250203 250204 250404 250501 250502 250505 250602 251001 251002 251003 251006 251007 251008 / 250126 250208 250427 250928 251011
260101 260102 260216 260217 260218 260219 260220 260223 260406 260501 260504 260505 260619 260925 261001 261002 261005 261006 261007 / 260104 260214 260228 260509 260920 261010
270101 270405 271001 / 
280404 280501 280502 281002 281003 / 
`;

const [off, worked] = [0, 1].map(
  (side) =>
    new Set(
      notices
        .trim()
        .split('\n')
        .flatMap((line) => (line.split(' / ')[side] ?? '').split(' ')),
    ),
);

/** Every day of these years, `YYYY-MM-DD`. */
export function everyDay(first: number, last: number): string[] {
  const days: string[] = [];
  for (let year = first; year <= last; year++)
    for (let month = 1; month <= 12; month++)
      for (let date = 1; date <= lengthOf(year, month); date++) days.push(`${year}-${pad(month)}-${pad(date)}`);
  return days;
}

const walkable = everyDay(2014, 2028);
const position = new Map(walkable.map((day, index) => [day, index]));

/** The `n`-th working day after a day, by walking. */
export function walk(from: string, n: number): string {
  let index = position.get(from) ?? Number.NaN;
  for (let left = n; left > 0; ) if (isWorked(walkable[++index] ?? '')) left -= 1;
  return walkable[index] ?? '';
}

export function isWorked(day: string): boolean {
  const short = day.slice(2).replaceAll('-', '');
  const weekday = zeller(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
  return weekday >= 2 ? !off?.has(short) : worked?.has(short) === true;
}

/** 0 Saturday, 1 Sunday, 2 Monday … */
function zeller(year: number, month: number, date: number): number {
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  return (
    (date + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7
  );
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
