import { expect, test } from 'vitest';
import { words } from '../../../words.ts';
import { type HeadDraft, headOfDraft } from './head-draft.ts';

const draft: HeadDraft = {
  ...{ unit: '990101001', year: '2016', form: 't2014', from: '2016-01-01', to: '2016-12-31' },
  ...{ signedOn: '', publishedOn: '2017-01-20' },
};

test('fields become a head, empty ones unknown', () => {
  expect(headOfDraft(draft)).toEqual({
    problem: null,
    value: {
      ...{ aboutUnit: '990101001', year: 2016, form: 't2014' },
      dates: { from: '2016-01-01', to: '2016-12-31', signedOn: null, publishedOn: '2017-01-20' },
    },
  });
  expect(headOfDraft({ ...draft, unit: '', year: '', form: null, from: '', to: '' })).toEqual({
    problem: null,
    value: { aboutUnit: null, year: null, form: null, dates: null },
  });
});

test.each([
  [{ year: '1999' }, words.evidence.head.yearWrong],
  [{ year: '二〇一六' }, words.evidence.head.yearWrong],
  [{ signedOn: '2017-02-30' }, words.common.dayMalformed],
  [{ to: '' }, words.evidence.head.spanMissing],
  [{ to: '2015-12-31' }, words.evidence.head.turned],
])('%o: %s', (change, problem) => expect(headOfDraft({ ...draft, ...change })).toEqual({ problem }));
