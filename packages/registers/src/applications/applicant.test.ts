import { describe, expect, it } from 'vitest';
import { type Applicant, missingOfApplicant } from './applicant.ts';
import { maskApplicant, maskNumber } from './mask.ts';
import { register } from './register.ts';
import { day } from './testing/cases.ts';

const person: Applicant = {
  kind: 'person',
  name: '张三丰',
  document: { kind: 'resident-id', number: '11010519491231002X' },
  contact: { phone: '13812345678', email: 'zhang@example.cn', address: '宁波市北仑区新碶街道长江路1号' },
};
const firm: Applicant = { ...person, kind: 'business', name: '某公司', document: null };
const nobody = { phone: '', email: '', address: '' };
const of = (document: Applicant['document'], applicant = person): Applicant => ({ ...applicant, document });

describe('身份证明和联系方式 (第二十九条第二款第（一）项)', () => {
  it.each([
    ['a person with an identity card', person, null],
    ['a passport', of({ kind: 'passport', number: 'E1234' }), null],
    ['a firm with its code', of({ kind: 'credit-code', number: '91350100M000100Y43' }, firm), null],
    ['no document', of(null), 'document-missing'],
    ['a wrong check digit', of({ kind: 'resident-id', number: '110105194912310021' }), 'document-check-digit'],
    [
      'a wrong check digit of a firm',
      of({ kind: 'credit-code', number: '91350100M000100Y44' }, firm),
      'document-check-digit',
    ],
    [
      'a firm with an identity card',
      of({ kind: 'resident-id', number: '11010519491231002X' }, firm),
      'document-of-other-kind',
    ],
    [
      'a person with a firm’s code',
      of({ kind: 'credit-code', number: '91350100M000100Y43' }),
      'document-of-other-kind',
    ],
    ['no way to reach them', { ...person, contact: nobody }, 'contact-missing'],
    ['an address alone', { ...person, contact: { ...nobody, address: '长江路1号' } }, null],
  ] as const)('%s', (_, applicant, missing) => {
    expect(missingOfApplicant(applicant, day('2025-03-03'))).toBe(missing);
  });

  it.each([
    ['2019-05-14', null],
    ['2019-05-15', 'document-missing'],
  ])('of an application of %s without a document: %s', (arrivedOn, missing) => {
    expect(missingOfApplicant(of(null), day(arrivedOn))).toBe(missing);
  });
});

describe('registration', () => {
  const at = { unitKind: 'street', today: day('2025-03-10'), by: '经办' } as const;
  const given = (intake: object, applicant: Applicant = person) => ({
    intake: {
      ...({ channel: 'counter', arrivedOn: day('2025-03-03'), confirmedOn: null, evidence: '' } as const),
      ...intake,
    },
    applicant,
    request: { description: '预算', form: 'paper', way: 'post' } as const,
    partOf: null,
    source: null,
  });

  it('keeps nothing of the identity in the event', () => {
    const written = JSON.stringify(register(given({}), at));
    expect(written).toContain('"ok":true');
    for (const part of [person.name, person.document?.number ?? '-', person.contact.phone])
      expect(written).not.toContain(part);
  });

  it.each([
    ['a day that has not come', given({ arrivedOn: day('2025-03-11') }), 'day-ahead'],
    ['signed for without evidence', given({ channel: 'registered-post' }), 'receipt-evidence-missing'],
    [
      'confirmed without evidence',
      given({ channel: 'web', confirmedOn: day('2025-03-04') }),
      'receipt-evidence-missing',
    ],
    [
      'confirmed before it came',
      given({ channel: 'web', confirmedOn: day('2025-03-01'), evidence: '电话' }),
      'confirmed-before-arrival',
    ],
    [
      'an identity with a wrong digit',
      given({}, of({ kind: 'resident-id', number: '110105194912310021' })),
      'document-check-digit',
    ],
  ])('%s is refused by its article', (_, registration, rule) => {
    const refused = register(registration, at);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'application-rule', facts: { rule } } });
    expect(JSON.stringify(refused)).toMatch(/条例》第(二十九|三十一)条/);
  });

  it.each(['community', 'village', 'section'] as const)('a %s takes none (第二十七条)', (unitKind) => {
    expect(register(given({}), { ...at, unitKind })).toMatchObject({
      refusal: { facts: { rule: 'takes-no-applications', article: '《政府信息公开条例》第二十七条' } },
    });
  });
});

describe('masking (domain §7.2)', () => {
  it('shows what tells two apart, and no more', () => {
    expect(maskApplicant(person)).toEqual({
      name: '张*',
      document: 'resident-id',
      number: '1101**********002X',
      phone: '138****5678',
      email: 'z***@example.cn',
      address: '宁波市北仑区新碶街道****',
    });
    expect(maskApplicant(firm)).toMatchObject({ name: '某公司', document: null, number: '' });
  });
  it.each([
    ['330206199001011234', '3302**********1234'],
    ['E1234567', '******67'],
    ['A1', '**'],
    ['', ''],
  ])('%s → %s', (number, masked) => expect(maskNumber(number)).toBe(masked));
});
