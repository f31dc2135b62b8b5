import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search.ts';

describe('the search of an address', () => {
  it('keeps codes and periods as the texts they are', () => {
    expect(parseSearch('?unit=990101003&period=2025&form=a2021')).toEqual({
      unit: '990101003',
      period: '2025',
      form: 'a2021',
    });
  });

  it('reads back what it has written', () => {
    const search = { to: '/reports/990101/own/a2021/2025?cell=R1.C1', period: '2025Q3' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it('leaves out what is absent', () => {
    expect(stringifySearch({ tab: undefined, cell: 'S1' })).toBe('?cell=S1');
    expect(stringifySearch({ tab: undefined })).toBe('');
  });
});
