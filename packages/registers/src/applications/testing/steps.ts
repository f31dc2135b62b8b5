import type { Said } from './cases.ts';

export const correction = (on: string, until = '2025-04-01'): Said => ({
  kind: 'correction-asked',
  on,
  until,
  items: '请写明年度',
  letter: '',
});
export const corrected = (on: string): Said => ({ kind: 'corrected', on, note: '', request: null });
export const third = (on: string, party = '1'): Said => ({
  kind: 'third-party-asked',
  on,
  party,
  information: '价款',
  letter: '',
});
export const served = (on: string, notice: string, party: string): Said => ({
  kind: 'notice-served',
  on,
  notice,
  party,
  evidence: '签收单',
});
export const opinion = (on: string, said: string, reason = ''): Said => ({
  kind: 'third-party-answered',
  on,
  party: '1',
  opinion: said,
  reason,
});
export const organ = (on: string): Said => ({
  kind: 'organ-asked',
  on,
  organ: '区财政局',
  information: '联合发文',
  letter: '',
});
export const organSilent = (on: string): Said => ({
  kind: 'organ-answered',
  on,
  organ: '区财政局',
  opinion: 'none',
  reason: '',
});
export const extended = (on: string, days = 20, approvedOn = on): Said => ({
  kind: 'extended',
  on,
  days,
  approvedOn,
  approvedBy: '主任',
  reason: '检索',
  letter: '',
});
export const fee = (on: string): Said => ({ kind: 'fee-noticed', on, method: 'by-page', fen: 38_000, letter: '' });
export const explain = (on: string): Said => ({ kind: 'explanation-asked', on, reason: '一年三百件', letter: '' });
