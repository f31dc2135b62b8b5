import { type ApplicationChannel, plainDate } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { dayOfReceipt, receiptBy } from './intake.ts';
import { day, live, refusalOf, registered } from './testing/cases.ts';

const arrivedOn = day('2025-03-03');
const confirmedOn = day('2025-03-05');

describe('收到之日 (第三十一条)', () => {
  it.each([
    ['counter', 'presence', '2025-03-03'],
    ['oral', 'presence', '2025-03-03'],
    ['registered-post', 'signature', '2025-03-03'],
    ['post', 'confirmation', '2025-03-05'],
    ['web', 'confirmation', '2025-03-05'],
    ['email', 'confirmation', '2025-03-05'],
    ['fax', 'confirmation', '2025-03-05'],
  ] as const satisfies readonly (readonly [ApplicationChannel, string, string])[])('by %s: %s', (channel, by, on) => {
    expect(receiptBy({ channel, arrivedOn })).toBe(by);
    expect(dayOfReceipt({ channel, arrivedOn, confirmedOn, evidence: '' })).toBe(on);
    const unconfirmed = dayOfReceipt({ channel, arrivedOn, confirmedOn: null, evidence: '' });
    expect(unconfirmed).toBe(by === 'confirmation' ? null : arrivedOn);
  });

  it.each([
    ['2019-05-14', 'system'],
    ['2019-05-15', 'confirmation'],
  ])('an e-mail of %s: %s (国办公开办函〔2015〕207号 until 711号)', (on, by) => {
    expect(receiptBy({ channel: 'email', arrivedOn: plainDate(on) })).toBe(by);
  });
});

describe('confirmation', () => {
  const letter = () => live(registered('2025-03-03', { channel: 'post' }));
  const confirmed = (on: string) => ({ kind: 'confirmed', on, evidence: '电话记录' }) as const;

  it('nothing runs before it, and its day is the day of receipt', () => {
    expect(letter()).toMatchObject({ state: 'confirming', receivedOn: null });
    expect(live(registered('2025-03-03', { channel: 'post' }), confirmed('2025-03-04'))).toMatchObject({
      state: 'processing',
      receivedOn: '2025-03-04',
    });
  });

  it('cannot come before the letter', () => {
    expect(refusalOf(letter(), confirmed('2025-03-02'))).toMatchObject({
      facts: { rule: 'confirmed-before-arrival', article: '《政府信息公开条例》第三十一条', detail: '2025-03-03' },
    });
  });
});
