import { getForm } from '@gongkai/forms';
import { Period, plainDate } from '@gongkai/kernel';
import type { ReportView } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { beforeEach, expect, test } from 'vitest';
import { cellName } from '../report/desk/names.ts';
import { cellsOf, createRecordDesk, forgetTyped } from './record-desk.ts';

const form = getForm('t2014');
const day = plainDate('2018-12-31');

function viewOf(figures: readonly (number | null)[]): ReportView {
  return {
    key: { unit: unitCode('220282005'), kind: 'own', form: 't2014', period: Period.parse('2018') },
    unitName: '启新街道',
    unitKind: 'street',
    state: 'recorded',
    seq: 1,
    revision: 1,
    version: 1,
    counted: 1,
    figures: [...figures],
    authors: {},
    prior: null,
    tally: null,
    priorTo: null,
    nilBefore: [],
    narrative: {},
    observations: [],
    waivers: [],
    dates: { from: day, to: day, signedOn: null, publishedOn: null },
    due: null,
    putOff: null,
    lock: null,
    periodOpen: true,
    returned: null,
    history: [],
    sha256: null,
    rollup: null,
    changedSincePublished: false,
  };
}

const blank = viewOf(form.cells.map(() => null));
const computed = form.cells.find(({ computedFrom }) => computedFrom !== undefined);

// The store of a browser tab, which this runtime does not have.
beforeEach(() => {
  const slots = new Map<string, string>();
  globalThis.sessionStorage = {
    get length() {
      return slots.size;
    },
    clear: () => slots.clear(),
    key: (place) => [...slots.keys()][place] ?? null,
    getItem: (slot) => slots.get(slot) ?? null,
    setItem: (slot, text) => void slots.set(slot, text),
    removeItem: (slot) => void slots.delete(slot),
  };
});

test('a printed sum is typed as printed, however wrong, and a blank is not sent', () => {
  const desk = createRecordDesk(blank);
  desk.store.type(cellName('S1.1'), '７');
  desk.store.type(cellName('S1.2.2'), '33');
  if (computed !== undefined) desk.store.type(cellName(computed.code), '99');
  const sums = computed === undefined ? {} : { [computed.code]: '99' };
  expect(cellsOf(desk)).toEqual({ 'S1.1': '7', 'S1.2.2': '33', ...sums });
});

test('what is no figure is named and not sent', () => {
  const desk = createRecordDesk(blank);
  desk.store.type(cellName('S1.1'), '约7');
  expect(desk.state.get().malformed).toEqual([cellName('S1.1')]);
  expect(cellsOf(desk)).toEqual({});
});

test('typed figures survive a reload of the page and are forgotten once recorded', () => {
  createRecordDesk(blank).store.type(cellName('S1.1'), '7');
  expect(cellsOf(createRecordDesk(blank))).toEqual({ 'S1.1': '7' });
  forgetTyped(blank);
  expect(cellsOf(createRecordDesk(blank))).toEqual({});
});

test('recording again starts from what was recorded', () => {
  const desk = createRecordDesk(viewOf(form.cells.map(({ code }) => (code === 'S1.1' ? 7 : null))));
  expect(cellsOf(desk)).toEqual({ 'S1.1': '7' });
});
