import { roles } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { filterOf, ItemsSearch, standingsOf } from './items-search.ts';

describe('what the address asks', () => {
  it('becomes the filter of the register, and nonsense is nothing', () => {
    const search = ItemsSearch.parse({ kind: 'normative', year: '2025', q: '办法', standing: 'never', late: 'no' });
    expect(filterOf(search, ['clerk'])).toEqual({ kind: 'normative', year: 2025, text: '办法' });
  });

  it('of the desk is what waits for one’s roles; a standing chosen is narrower', () => {
    expect(filterOf({ desk: 'mine' }, ['secrecy', 'leader'])).toEqual({ standing: ['secrecy', 'escalated', 'leader'] });
    expect(filterOf({ desk: 'mine', standing: 'ready' }, ['clerk'])).toEqual({ standing: ['ready'] });
  });

  it('every standing that waits for a hand waits for somebody', () => {
    const all = standingsOf(roles);
    for (const standing of [
      'draft',
      'returned',
      'section',
      'office',
      'secrecy',
      'leader',
      'escalated',
      'ready',
    ] as const)
      expect(all).toContain(standing);
  });
});
