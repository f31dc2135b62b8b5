import { regulationOn } from '@gongkai/calendar';
import { ApplicantKind, type ApplicationRule, IdentityDocument, type PlainDate } from '@gongkai/kernel';
import { z } from 'zod';
import { isCreditCode, isResidentId } from './check-digits.ts';

/**
 * Who applies, and nothing beyond 条例第二十九条第二款第（一）项: name, identity document, ways to reach them. Kept in a table
 * of its own, for the asked unit alone (design D8).
 */
export const Applicant = z.strictObject({
  kind: ApplicantKind,
  name: z.string().trim().min(1).max(200),
  /** null: an application of the 2008 regulation, which asked for none. */
  document: z
    .strictObject({ kind: IdentityDocument, number: z.string().trim().toUpperCase().min(1).max(60) })
    .nullable(),
  contact: z.strictObject({
    phone: z.string().trim().max(40),
    email: z.string().trim().max(120),
    address: z.string().trim().max(300),
  }),
});
export type Applicant = z.infer<typeof Applicant>;

const documentsOf = {
  person: ['resident-id', 'passport', 'travel-permit', 'other'],
  organisation: ['credit-code', 'other'],
} as const satisfies Record<string, readonly IdentityDocument[]>;

/** Which article an identity misses, or null. `arrivedOn` decides which regulation asks. */
export function missingOfApplicant(applicant: Applicant, arrivedOn: PlainDate): ApplicationRule | null {
  const { kind, document, contact } = applicant;
  if (document === null) {
    if (regulationOn(arrivedOn) === '2019') return 'document-missing';
  } else {
    const accepted: readonly IdentityDocument[] = documentsOf[kind === 'person' ? 'person' : 'organisation'];
    if (!accepted.includes(document.kind)) return 'document-of-other-kind';
    if (document.kind === 'resident-id' && !isResidentId(document.number)) return 'document-check-digit';
    if (document.kind === 'credit-code' && !isCreditCode(document.number)) return 'document-check-digit';
  }
  return contact.phone === '' && contact.email === '' && contact.address === '' ? 'contact-missing' : null;
}
