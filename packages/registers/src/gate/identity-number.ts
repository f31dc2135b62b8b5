/** 公民身份号码 (GB 11643-1999): region of six digits, day of birth, three digits, check digit by ISO 7064 MOD 11-2. */
export const isIdentityNumber = (text: string): boolean =>
  /^\d{17}[\dX]$/.test(text) &&
  isRegion(text) &&
  isBirthday(text.slice(6, 14)) &&
  identityCheckDigit(text.slice(0, 17)) === text[17];

/** The number of fifteen digits given out until 1999: the year in two digits, no check digit. */
export const isOldIdentityNumber = (text: string): boolean =>
  /^\d{15}$/.test(text) && isRegion(text) && isBirthday(`19${text.slice(6, 12)}`);

/** Check digit of seventeen digits. */
export function identityCheckDigit(digits: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

// GB/T 2260: provinces; 81 to 83 are on the residence permits of people from Hong Kong, Macao and Taiwan. Counties come and
// go, and an old number keeps the code of its day: below the province only 00 was never given out.
const isRegion = (text: string): boolean =>
  /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/.test(text) &&
  (text.slice(2, 4) !== '00' || /^(71|8)/.test(text));

function isBirthday(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(4, 6));
  const day = Number(text.slice(6, 8));
  if (year < 1900 || year > 2099 || month < 1 || month > 12) return false;
  const leap = year % 4 === 0 && year !== 1900;
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= last;
}
