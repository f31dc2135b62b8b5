import { describe, expect, it } from 'vitest';
import { summarize } from './summarize.ts';

const say = (input: string): string => summarize(input, (id) => (id === 'p1' ? '陈立' : undefined));
const key = { unit: '990101001', kind: 'own', form: 'grassroots', period: '2025' };

describe('one line of an act', () => {
  it('names the report and counts what was filled', () => {
    const line = say(JSON.stringify({ key, revision: 3, cells: { 'G1.2': '1', 'G1.3': '0' } }));
    expect(line).toBe('2025年 居务（村务）公开情况表，2 格');
  });

  it('shows the reason given', () => {
    expect(say(JSON.stringify({ key, seen: 4, reason: '数与台账不一致' }))).toContain('数与台账不一致');
  });

  it('says that a person was named without showing the digest, and kinds in words', () => {
    const input = { unit: '990101', name: 'digest:9c73', login: 'digest:a16b', kind: 'community' };
    expect(say(JSON.stringify(input))).toBe('个人信息已隐去，社区');
  });

  it('names a letter, and a step with its day', () => {
    const letter = {
      application: '2026-6',
      fields: 'digest:e1',
      party: '',
      type: 'third-party-notice',
      unit: '990101001',
    };
    expect(say(JSON.stringify(letter))).toBe('2026-6，个人信息已隐去，政府信息公开征求第三方意见告知书');
    const command = { event: 'took-effect', on: '2025-08-01' };
    expect(say(JSON.stringify({ command, id: '2025-2', seen: 3, unit: '990101D02' }))).toBe(
      '2025-2，裁判生效，2025-08-01',
    );
  });

  it('says in words why somebody was not let in', () => {
    const refused = (reason: string) => say(JSON.stringify({ network: '10.0.0.1', reason }));
    expect(refused('wrong-name-or-password')).toBe('10.0.0.1，用户名或密码不正确');
    expect(refused('too-many-attempts')).toBe('10.0.0.1');
  });

  it('says whose roles became which, and who was stopped', () => {
    expect(say(JSON.stringify({ unit: '990101', person: 'p1', roles: ['clerk', 'leader'] }))).toBe(
      '陈立，填报员、签发领导',
    );
    expect(say(JSON.stringify({ unit: '990101', person: 'p2', suspended: true }))).toBe('p2，停用');
  });

  it('shows text that is no record as it is', () => {
    expect(say('旧记录')).toBe('旧记录');
  });
});
