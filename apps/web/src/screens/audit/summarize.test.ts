import { describe, expect, it } from 'vitest';
import { summarize } from './summarize.ts';

const key = { unit: '990101001', kind: 'own', form: 'grassroots', period: '2025' };

describe('one line of an act', () => {
  it('names the report and counts what was filled', () => {
    const line = summarize(JSON.stringify({ key, revision: 3, cells: { 'G1.2': '1', 'G1.3': '0' } }));
    expect(line).toBe('2025年 居务（村务）公开情况表，2 格');
  });

  it('shows the reason given', () => {
    expect(summarize(JSON.stringify({ key, seen: 4, reason: '数与台账不一致' }))).toContain('数与台账不一致');
  });

  it('says that a person was named without showing the digest, and kinds in words', () => {
    const input = { unit: '990101', name: 'digest:9c73', login: 'digest:a16b', kind: 'community' };
    expect(summarize(JSON.stringify(input))).toBe('个人信息已隐去，社区');
  });

  it('shows text that is no record as it is', () => {
    expect(summarize('旧记录')).toBe('旧记录');
  });
});
