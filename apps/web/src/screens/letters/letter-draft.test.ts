import { UnitCode } from '@gongkai/units';
import { expect, test } from 'vitest';
import { draftOf, fieldsToType, isAbout, type LetterAsked } from './letter-draft.ts';

const asked: LetterAsked = {
  ...{ unit: UnitCode.parse('990101001'), application: '2026-1', type: 'deny-privacy', party: '', replaces: null },
};

test('what the case knows is not asked for again; what may be left out comes last', () => {
  const fields = fieldsToType('deny-privacy', { reasons: '涉及住址', evidence: ['登记表'] });
  expect(fields.map(({ name, kind, needed }) => [name, kind, needed])).toEqual([
    ['opinion', 'text', true],
    ['law', 'text', false],
  ]);
  expect(fieldsToType('correction-lapsed', {}).map(({ kind }) => kind)).toEqual(['day', 'day']);
});

test('lines become lists, empty and malformed fields are left out', () => {
  const typed = {
    opinion: ' 不同意 ',
    evidence: '登记表\n\n 回复单 ',
    until: '三月',
    enclosures: '一\n二',
    reasons: ' ',
  };
  expect(draftOf(asked, typed)).toMatchObject({
    fields: { opinion: '不同意', evidence: ['登记表', '回复单'] },
    enclosures: ['一', '二'],
    clause: null,
    request: null,
  });
  expect(draftOf(asked, typed).fields).not.toHaveProperty('until');
});

test('a clause is chosen only among those the law leaves', () => {
  expect(draftOf(asked, { clause: 'general' }).clause).toBe(null);
  expect(draftOf({ ...asked, type: 'petition' }, { clause: 'none' }).clause).toBe('none');
});

test('a letter without an application is about its request, once that is whole', () => {
  const record: LetterAsked = { ...asked, application: null, type: 'record-corrected' };
  expect(isAbout(draftOf(record, { name: '李四', received: '2026-03-02' }))).toBe(false);
  const whole = draftOf(record, { name: '李四', received: '2026-03-02', wanted: '户主姓名', disposal: '改为李四' });
  expect(whole).toMatchObject({ request: { name: '李四', kind: 'person' }, fields: { disposal: '改为李四' } });
  expect(isAbout(whole)).toBe(true);
  expect(isAbout(draftOf(asked, {}))).toBe(true);
});
