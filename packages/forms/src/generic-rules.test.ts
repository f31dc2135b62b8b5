import { formCodes } from '@gongkai/kernel';
import { expect, it } from 'vitest';
import { blankRule, malformedRule } from './generic-rules.ts';

it('a blank is an error everywhere: I15 in the 2014 table, R09 elsewhere (domain §1.1, §6.2)', () => {
  expect(formCodes.map((form) => blankRule(form).rule)).toEqual(['R09', 'I15', 'R09', 'R09', 'R09']);
  expect(formCodes.every((form) => blankRule(form).severity === 'error')).toBe(true);
  expect(malformedRule).toMatchObject({ rule: 'R09', severity: 'error' });
});
