import { type ItemEventKind, type PlainDate, plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { decideItem } from './decide-item.ts';
import type { ItemBody } from './item-body.ts';
import { evolveItem, type ItemLife, unborn } from './item-life.ts';
import { type ItemRecord, projectItem, refOf, refText } from './item-record.ts';
import { contextOf, eventOf, fullBody, goodFacts, house, section } from './testing/item-at.ts';

interface Step {
  readonly event: ItemEventKind;
  readonly body?: ItemBody;
  readonly on?: PlainDate;
}

/** The row after these events, each by a hand of its own. */
function rowAfter(...steps: readonly Step[]): ItemRecord | null {
  let record: ItemRecord | null = null;
  let life: ItemLife = unborn;
  for (const [index, { event, body, on }] of steps.entries()) {
    const now: ItemBody = body ?? record?.body ?? fullBody;
    const person = event === 'drafted' || event === 'saved' || event === 'submitted' ? '甲' : `丙${index}`;
    const facts = on === undefined ? goodFacts : { ...goodFacts, on };
    const before = index === 0 ? null : life;
    const move = decideItem(before, { event, seen: life.seq, facts }, contextOf(person, { body: now }));
    if (!move.ok) throw new Error(JSON.stringify(move.refusal));
    const happened = eventOf(move.value, person);
    life = evolveItem(life, happened);
    record = projectItem(record, { unit: section, id: '2026-1', event: happened, life, body: now, indexNumber: null });
  }
  return record;
}

const toReady: Step[] = ['drafted', 'submitted', 'passed', 'passed', 'passed', 'passed'].map((event) =>
  event === 'drafted' ? { event: 'drafted' } : event === 'submitted' ? { event: 'submitted' } : { event: 'passed' },
);
const toPublished: Step[] = [...toReady, { event: 'published' }];

test('a draft is counted nowhere; what is published carries its day and when it was recorded', () => {
  expect(rowAfter({ event: 'drafted' })).toMatchObject({
    publishedOn: null,
    settledAt: null,
    endedOn: null,
    sortOn: '2026-01-10',
  });
  expect(rowAfter(...toPublished)).toMatchObject({
    publishedOn: '2026-01-09',
    publishedAt: '2026-01-10T09:00:00+08:00',
    settledAt: '2026-01-10T09:00:00+08:00',
    madeOn: '2025-12-29',
    sortOn: '2026-01-09',
    version: 1,
  });
});

test('a revision changes what is counted by only when it is published itself', () => {
  const changed = { ...fullBody, kind: 'other', title: '改过的标题', signedOn: plainDate('2026-01-02') } as const;
  const begun: Step[] = [...toPublished, { event: 'revised' }, { event: 'saved', body: changed }];
  expect(rowAfter(...begun)).toMatchObject({ kind: 'normative', title: fullBody.title, body: { kind: 'other' } });
  expect(rowAfter(...begun, { event: 'dropped' })).toMatchObject({ state: 'published', body: { kind: 'normative' } });
  const again: Step[] = [...begun, ...toReady.slice(1), { event: 'published' }];
  expect(rowAfter(...again)).toMatchObject({ kind: 'other', title: '改过的标题', madeOn: '2026-01-02', version: 2 });
});

test('a repeal and a validity end a document, whichever is first, and say since when that is known', () => {
  const limited = { ...fullBody, validTo: plainDate('2026-06-30') };
  const published: Step[] = [{ event: 'drafted', body: limited }, ...toPublished.slice(1)];
  expect(rowAfter(...published)).toMatchObject({ endedOn: '2026-07-01', endedAt: '2026-01-10T09:00:00+08:00' });
  const on = plainDate('2026-01-05');
  expect(rowAfter(...published, { event: 'repealed', on })).toMatchObject({
    repealedOn: on,
    endedOn: on,
    state: 'repealed',
  });
  expect(rowAfter(...published, { event: 'replaced' })).toMatchObject({ replacedBy: '990101001/2026-9' });
});

test('what was settled as not public is counted as made, and never as published', () => {
  const withheld = { ...fullBody, attribute: 'withheld', attributeReason: '内部事务' } as const;
  const kept = rowAfter({ event: 'drafted', body: withheld }, ...toReady.slice(1));
  expect(kept).toMatchObject({ state: 'kept', publishedOn: null, settledAt: expect.any(String) });
});

test('a link is one text and back', () => {
  expect(refOf(refText({ unit: house, id: '2026-1' }))).toEqual({ unit: house, id: '2026-1' });
});
