import { checkCodes } from '@gongkai/kernel';
import { expect, it } from 'vitest';
import { checkGrounds, checklistProgress, newChecklist } from './checklist.ts';

it('asks every question once, each with its article', () => {
  expect(newChecklist().map(({ code }) => code)).toEqual([...checkCodes]);
  for (const code of checkCodes) expect(checkGrounds[code]).toMatch(/条|号/);
});

it('counts what is answered, and what of it is at fault', () => {
  const entries = newChecklist().map((entry, index) => ({
    ...entry,
    answer: index === 0 ? ('at-fault' as const) : index === 1 ? ('not-applicable' as const) : ('open' as const),
  }));
  expect(checklistProgress(entries)).toEqual({ total: checkCodes.length, answered: 2, atFault: 1 });
});
