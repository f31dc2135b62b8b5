import { permissions } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { unitCode } from './code.ts';
import { grantsOf, may, mayAnywhere } from './role.ts';

const unit = unitCode('990101001');

test('for a unit that is no more its heir reads, and corrects what it has reported', () => {
  const roles = ['office', 'clerk', 'leader', 'reviewer', 'administrator'] as const;
  const past = { unit, roles, past: true };
  const left = permissions.filter((permission) => may(past, permission, unit));
  expect(left.filter((permission) => !permission.endsWith('.read'))).toEqual([
    'report.edit',
    'report.waive',
    'report.sign',
    'report.submit',
    'report.publish',
  ]);
  expect(left).not.toContain('identity.read');
  expect(mayAnywhere(past, 'people.manage')).toBe(false);
  for (const permission of left) expect(may({ unit, roles }, permission, unit), permission).toBe(true);
});

test('roles that gave nothing give nothing more', () => {
  expect(grantsOf.clerk['report.sign']).toBeUndefined();
  expect(may({ unit, roles: ['clerk'], past: true }, 'report.sign', unit)).toBe(false);
});
