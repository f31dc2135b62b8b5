import { permissions, reportStates } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { isForward, stepsOf } from './step.ts';

const all = () => true;

describe('the steps on a report’s page', () => {
  it.each([
    ['draft', ['sign']],
    ['returned', ['sign']],
    ['signed', ['submit', 'unsign']],
    ['submitted', ['accept', 'return', 'withdraw']],
    ['accepted', ['publish', 'return', 'correct']],
    ['published', ['correct']],
    ['recorded', ['publish', 'correct']],
  ] as const)('from %s with every right: %j', (state, expected) => {
    expect(stepsOf({ state, periodOpen: true }, all)).toEqual(expected);
  });

  it('offers no correction in a period that is closed to the unit', () => {
    expect(stepsOf({ state: 'accepted', periodOpen: false }, all)).toEqual(['publish', 'return']);
    expect(stepsOf({ state: 'published', periodOpen: false }, all)).toEqual([]);
  });

  it('offers one way forward at most, and offers it first', () => {
    for (const state of reportStates) {
      const steps = stepsOf({ state, periodOpen: true }, all);
      expect(steps.filter(isForward).length, state).toBeLessThanOrEqual(1);
      expect(steps.findIndex(isForward), state).toBeLessThanOrEqual(0);
    }
  });

  it('offers nothing to those who may only read', () => {
    const mayRead = new Set(permissions.filter((permission) => permission.endsWith('.read')));
    for (const state of reportStates)
      expect(stepsOf({ state, periodOpen: true }, (permission) => mayRead.has(permission))).toEqual([]);
  });
});
