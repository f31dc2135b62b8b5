import type { ApplicantKind, IdentityDocument } from '@gongkai/kernel';
import type { Applicant } from './applicant.ts';

/** 张*: of a person the first character stays; an organisation's name is no personal information. */
export const maskName = (name: string, kind: ApplicantKind): string =>
  kind === 'person' ? `${[...name][0] ?? ''}*` : name;

/** 3302**********1234: of a long number the place and the last four, of a shorter one the last two, of a short one none. */
export function maskNumber(number: string): string {
  if (number.length >= 15) return `${number.slice(0, 4)}${'*'.repeat(number.length - 8)}${number.slice(-4)}`;
  const shown = number.length > 4 ? 2 : 0;
  return `${'*'.repeat(number.length - shown)}${shown === 0 ? '' : number.slice(-shown)}`;
}

/** 138****5678. */
export const maskPhone = (phone: string): string =>
  phone.length < 7 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`;

const maskEmail = (email: string): string => email.replace(/^(.).*(@.*)$/, '$1***$2');

// 住址到街道 (domain §7.2): what follows street, town or township is left out.
function maskAddress(address: string): string {
  const upTo = /^.*?(街道|镇|乡)/.exec(address)?.[0] ?? address.slice(0, 6);
  return upTo === address ? address : `${upTo}****`;
}

/** An applicant as lists and previews show it. */
export interface MaskedApplicant {
  readonly name: string;
  readonly document: IdentityDocument | null;
  readonly number: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

export const maskApplicant = ({ kind, name, document, contact }: Applicant): MaskedApplicant => ({
  name: maskName(name, kind),
  document: document?.kind ?? null,
  number: maskNumber(document?.number ?? ''),
  phone: contact.phone === '' ? '' : maskPhone(contact.phone),
  email: contact.email === '' ? '' : maskEmail(contact.email),
  address: contact.address === '' ? '' : maskAddress(contact.address),
});
