import { expect, it } from 'vitest';
import { seal, unseal } from './seal.ts';

const bytes = Buffer.from('twenty bytes of key!');

it('opens what it sealed, each time under another face', () => {
  const sealed = seal('house', 'second-factor', 'clerk', bytes);
  expect(unseal('house', 'second-factor', 'clerk', sealed)).toEqual(bytes);
  expect(Buffer.from(sealed, 'base64').includes(bytes)).toBe(false);
  expect(seal('house', 'second-factor', 'clerk', bytes)).not.toBe(sealed);
});

it('opens nothing of another house, purpose or person, and nothing that was changed', () => {
  const sealed = seal('house', 'second-factor', 'clerk', bytes);
  const changed = Buffer.from(sealed, 'base64');
  changed[15] = (changed[15] ?? 0) ^ 1;
  expect(() => unseal('other', 'second-factor', 'clerk', sealed)).toThrow();
  expect(() => unseal('house', 'feed', 'clerk', sealed)).toThrow();
  expect(() => unseal('house', 'second-factor', 'leader', sealed)).toThrow();
  expect(() => unseal('house', 'second-factor', 'clerk', changed.toString('base64'))).toThrow();
});
