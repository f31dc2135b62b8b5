import { expect, test } from 'vitest';
import { feeText } from './fee-text.ts';

test.each([
  [{ method: 'pages', pages: [68] }, '按量计收，共68页，其中38页每页10元'],
  [{ method: 'pages', pages: [20, 31] }, '按量计收，各件分别20、31页，其中1页每页10元'],
  [{ method: 'items', countBefore: 9, items: 3 }, '按件计收，本月此前累计9件，本次3件，其中2件每件100元'],
  [
    { method: 'items', countBefore: 29, items: 2 },
    '按件计收，本月此前累计29件，本次2件，其中1件每件100元，1件每件200元',
  ],
  [{ method: 'pages', pages: [30] }, '按量计收，共30页'],
] as const)('%j', (basis, text) => {
  expect(feeText(basis)).toBe(text);
});
