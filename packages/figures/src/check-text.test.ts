import { describe, expect, it } from 'vitest';
import { checkText } from './check-text.ts';
import { sampleCell } from './testing/sample-form.ts';

const cell = sampleCell('a');

describe('R09 on imported text', () => {
  it.each([
    ['12', 'passed', []],
    ['无', 'failed', []],
    ['—', 'failed', []],
    ['-3', 'failed', []],
    ['', 'not-evaluated', ['a']],
    ['  ', 'not-evaluated', ['a']],
  ])('%j is %s', (text, outcome, missing) => {
    expect(checkText(cell, text)).toMatchObject({ rule: 'R09', kind: 'malformed', outcome, missing, cells: ['a'] });
  });

  it('quotes the text, cut short', () => {
    expect(checkText(cell, ` ${'无'.repeat(100)} `).facts).toEqual({ label: 'a', text: '无'.repeat(40) });
  });
});
