import { evidenceOf, type Placed, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';

/** Mail that anybody can open; an organ answers under its own name. */
const commercial = /@(?:126|163|139|189|188|qq|sina|sohu|yeah|foxmail|tom|21cn|hotmail|gmail|outlook|aliyun)\./i;

/** R47: how to reach the organ, complete, official, and as its guide says. */
export const checkContacts: Check = (reading) => {
  const contacts = reading.facts.filter(({ kind }) => kind === 'contact');
  return judged(
    contacts.flatMap((contact) => judgeContact(reading, contact)),
    contacts.length,
    'contacts',
  );
};

function judgeContact({ context }: Reading, contact: Placed): readonly Failure[] {
  const text = String(contact.value);
  const odd = (fault: 'no-area-code' | 'commercial-mail' | 'not-in-guide'): Failure => ({
    kind: 'contact-odd',
    facts: { text, fault },
    evidence: [evidenceOf(contact)],
  });
  // A guide that names telephones says nothing of mail.
  const guide = context.guide?.contacts.filter((each) => each.includes('@') === text.includes('@')) ?? [];
  const known = guide.some((each) => digitsOf(each) === digitsOf(text));
  return [
    ...(contact.concept === 'contact.phone' && /^\d{7,8}$/.test(text) ? [odd('no-area-code')] : []),
    ...(contact.concept === 'contact.email' && commercial.test(text) ? [odd('commercial-mail')] : []),
    ...(guide.length > 0 && !known && contact.concept !== 'contact.postcode' ? [odd('not-in-guide')] : []),
  ];
}

/** 0510-8654 3210 and (0510)86543210 are one number; mail is compared as written. */
const digitsOf = (text: string): string =>
  text.includes('@') ? text.toLowerCase().trim() : text.replaceAll(/\D/g, '');
