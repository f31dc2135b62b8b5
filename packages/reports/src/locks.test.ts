import { forms } from '@gongkai/forms';
import { plainDate, type ReportState, reportStates } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { cellLock, isEditable, type LockInput, lockOf } from './locks.ts';
import type { Lock } from './shapes/index.ts';

const open: LockInput = {
  state: 'draft',
  opened: true,
  yearClosedOn: null,
  unitClosedOn: null,
  filed: false,
  mayEdit: true,
  today: plainDate('2025-01-20'),
};

const byState: Record<ReportState, Lock | null> = {
  draft: null,
  returned: null,
  signed: { reason: 'signed', opener: 'own-leader' },
  submitted: { reason: 'submitted', opener: 'own-clerk' },
  accepted: { reason: 'accepted', opener: 'superior' },
  published: { reason: 'published', opener: 'own-office' },
  recorded: { reason: 'recorded', opener: 'own-office' },
};

describe('what locks a report says why and who opens it (goal G31)', () => {
  it.each(reportStates)('state %s', (state) => {
    expect(lockOf({ ...open, state })).toEqual(byState[state]);
    expect(isEditable(state)).toBe(byState[state] === null);
  });

  it('not begun is open', () => {
    expect(lockOf({ ...open, state: null })).toBeNull();
    expect(isEditable(null)).toBe(true);
  });

  it.each([
    ['a year nobody opened', { opened: false }, { reason: 'year-not-open', opener: 'superior' }],
    ['a person without the right', { mayEdit: false }, { reason: 'no-right', opener: 'own-clerk' }],
    [
      'a filed report of a closed year: its state is the nearer reason',
      { state: 'accepted', yearClosedOn: plainDate('2025-01-01') },
      { reason: 'accepted', opener: 'superior' },
    ],
    [
      'a published report of a closed year: corrected after the superior has reopened it',
      { state: 'published', yearClosedOn: plainDate('2025-01-01') },
      { reason: 'published', opener: 'superior' },
    ],
    [
      'a recorded report of a year nobody opened',
      { state: 'recorded', opened: false },
      { reason: 'recorded', opener: 'superior' },
    ],
  ] as const)('%s', (_, change, lock) => {
    expect(lockOf({ ...open, ...change })).toEqual(lock);
  });
});

describe('DHIS2 #24889: the open window must not be inverted', () => {
  const closedOn = plainDate('2025-02-01');
  const on = (today: string) => ({ ...open, today: plainDate(today) });

  it.each([
    ['2025-01-01', null],
    ['2025-01-31', null],
    ['2025-02-01', 'year-closed'],
    ['2025-02-02', 'year-closed'],
    ['2026-01-01', 'year-closed'],
  ])('a year closed on 1 February, on %s: %j', (today, reason) => {
    expect(lockOf({ ...on(today), yearClosedOn: closedOn })?.reason ?? null).toBe(reason);
  });

  it.each([
    ['2025-01-31', null],
    ['2025-02-01', 'unit-closed'],
    ['2025-02-02', 'unit-closed'],
  ])('a unit closed on 1 February, on %s: %j', (today, reason) => {
    expect(lockOf({ ...on(today), unitClosedOn: closedOn })?.reason ?? null).toBe(reason);
  });

  it('what a closed unit has filed is corrected for it; its state decides', () => {
    const closed = { ...on('2025-03-01'), unitClosedOn: closedOn };
    expect(lockOf({ ...closed, filed: true })).toBeNull();
    expect(lockOf({ ...closed, filed: true, state: 'published' })?.reason).toBe('published');
    expect(lockOf({ ...closed, state: 'returned' })?.reason).toBe('unit-closed');
  });

  it('a year without a closing day stays open', () => {
    expect(lockOf(on('2099-12-31'))).toBeNull();
  });
});

describe('a single cell', () => {
  const { a2021, grassroots } = forms;
  const [typed] = a2021.cells;
  const computed = a2021.cells.find(({ code }) => code === 'R1.C7');
  const village = grassroots.cells.find(({ code }) => code === 'G1.1.7');
  if (typed === undefined || computed === undefined || village === undefined) throw new Error('cells of the forms');
  const signed: Lock = { reason: 'signed', opener: 'own-leader' };

  it.each([
    ['typed, in an open report', typed, 'street', 'own', null, null],
    ['typed, in a locked report', typed, 'street', 'own', signed, signed],
    ['computed', computed, 'street', 'own', null, { reason: 'computed', opener: 'form' }],
    [
      'computed, in a locked report: opening it would not help',
      computed,
      'street',
      'own',
      signed,
      { reason: 'computed', opener: 'form' },
    ],
    ['of villages, in a community', village, 'community', 'own', null, { reason: 'not-applicable', opener: 'form' }],
    ['of villages, in a village', village, 'village', 'own', null, null],
    ['of a district report', typed, 'district', 'district', null, { reason: 'rolled-up', opener: 'form' }],
  ] as const)('%s', (_, cell, unitKind, kind, report, lock) => {
    expect(cellLock(cell, unitKind, kind, report)).toEqual(lock);
  });
});
