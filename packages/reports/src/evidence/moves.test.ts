import { extractReport } from '@gongkai/extraction';
import { getForm } from '@gongkai/forms';
import { evidenceStates, plainDate } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { expect, test } from 'vitest';
import { checkMove, type EvidenceMove, evidenceMoves } from './moves.ts';
import { narrativeOf } from './narrative-of.ts';
import { datesOfReading, readyHead, readyOutcome } from './ready-of.ts';

const moves: Readonly<Record<EvidenceMove, string>> = {
  review: 'read reviewed',
  record: 'reviewed',
  adopt: 'reviewed recorded',
  reopen: 'recorded',
  remove: 'refused read reviewed',
};

test('every move from every state, by somebody who has seen the newest change and by somebody who has not', () => {
  for (const move of Object.keys(evidenceMoves).filter((each): each is EvidenceMove => each in moves)) {
    const from = evidenceStates.filter((state) => checkMove(move, { state, seq: 3 }, 3).ok);
    expect(from.join(' ')).toBe(moves[move]);
    for (const state of evidenceStates)
      expect(checkMove(move, { state, seq: 3 }, 2)).toMatchObject({ refusal: { code: 'stale-version' } });
  }
});

const text = `东风镇人民政府2023年政府信息公开工作年度报告
一、总体情况
全年发布信息1345条。
二、主动公开政府信息的情况
见下表。
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| 行政规范性文件 | 1 | 0 | 4 |
以上为全年数。
三、别的事情
无。`;
const reading = extractReport(text);

test('the text goes into the chapters of the form, without its tables; a chapter of another heading into none', () => {
  expect(narrativeOf(text, reading, getForm('a2021'))).toEqual({
    [getForm('a2021').chapters[0]?.code ?? '']: '全年发布信息1345条。',
    [getForm('a2021').chapters[1]?.code ?? '']: '见下表。\n\n以上为全年数。',
  });
});

const head = { aboutUnit: unitCode('990101001'), year: 2023, form: 'a2021', dates: datesOfReading(reading) } as const;

test('what a report does not say of itself is asked for, one thing after the other', () => {
  expect(datesOfReading(reading)).toMatchObject({ from: '2023-01-01', to: '2023-12-31', signedOn: null });
  expect(datesOfReading({ ...reading, year: null })).toBeNull();
  const missing = [{ aboutUnit: null }, { year: null }, { form: null }, { dates: null }].map((each) => {
    const ready = readyHead({ ...head, ...each });
    return ready.ok ? null : ready.refusal.facts;
  });
  expect(missing).toEqual(['unit', 'year', 'form', 'dates'].map((each) => ({ missing: each })));
});

test('recorded is what was looked at whole, says one thing a cell, and is over', () => {
  const ready = readyHead(head);
  if (!ready.ok) throw new Error('not ready');
  const whole = { cells: {}, quotes: [], observations: [], undecided: 0, contradictions: [] };
  const twice = [{ cell: 'R1.C7', label: '新收', texts: ['13', '14'] }];
  const code = (changed: object, today: string) => {
    const result = readyOutcome({ ...whole, ...changed }, ready.value, plainDate(today));
    return result.ok ? 'ok' : result.refusal.code;
  };
  expect(code({}, '2024-01-01')).toBe('ok');
  expect(code({}, '2023-12-31')).toBe('period-not-ended');
  expect(code({ undecided: 1 }, '2024-01-01')).toBe('evidence-undecided');
  expect(code({ contradictions: twice }, '2024-01-01')).toBe('evidence-contradiction');
});
