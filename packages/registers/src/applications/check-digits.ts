const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const residentChecks = '10X98765432';

/** 公民身份号码, GB 11643-1999: eighteen characters, a day of birth that exists, ISO 7064 MOD 11-2. */
export function isResidentId(text: string): boolean {
  if (!/^[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(text)) return false;
  const sum = residentWeights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return residentChecks[sum % 11] === text[17];
}

const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** 统一社会信用代码, GB 32100-2015: eighteen characters without I, O, S, V, Z, the last one checks. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(text)) return false;
  const sum = creditWeights.reduce(
    (total, weight, index) => total + weight * creditCharacters.indexOf(text.charAt(index)),
    0,
  );
  return creditCharacters[(31 - (sum % 31)) % 31] === text[17];
}
