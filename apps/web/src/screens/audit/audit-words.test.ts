import { contract } from '@gongkai/reports';
import { expect, test } from 'vitest';
import { words } from '../../words.ts';

test('every verb that is written into the audit trail has a name there', () => {
  const written = Object.entries(contract).flatMap(([name, { kind }]) => (kind === 'mutation' ? [name] : []));
  expect(written.filter((name) => !(name in words.audit.verbs))).toEqual([]);
});
