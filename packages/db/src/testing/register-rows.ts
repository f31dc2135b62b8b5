import {
  activityKindCodes,
  applicantKinds,
  applicationChannels,
  itemKinds,
  outcomes,
  remedyKinds,
  remedyResults,
} from '@gongkai/kernel';
import { districtOf, houseOf, type UnitCode } from '@gongkai/units';
import fc from 'fast-check';

/** Rows of the registers as random years leave them: days around two year's ends, some recorded long after their day. */
export interface RegisterRows {
  readonly applications: readonly Readonly<Record<string, unknown>>[];
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly channels: readonly Readonly<Record<string, unknown>>[];
  readonly remedies: readonly Readonly<Record<string, unknown>>[];
  readonly activities: readonly Readonly<Record<string, unknown>>[];
}

const days = [
  '2023-11-30',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
  '2024-06-30',
  '2024-12-31',
  '2025-01-01',
  '2025-03-05',
];
const day = fc.constantFrom(...days);
const instantOf = (of: string, lag: number): string => {
  const at = new Date(`${of}T10:00:00+08:00`);
  at.setDate(at.getDate() + lag);
  return at.toISOString();
};
const lag = fc.constantFrom(0, 0, 0, 40);
const later = (from: string, index: number): string | null => days[days.indexOf(from) + index] ?? null;

const application = fc.record({
  received: day,
  lag,
  wait: fc.constantFrom(null, 0, 1, 2, 4),
  closeLag: lag,
  kind: fc.constantFrom(...applicantKinds),
  channel: fc.constantFrom(...applicationChannels),
  outcome: fc.constantFrom(...outcomes),
  extended: fc.boolean(),
  onTime: fc.boolean(),
  merged: fc.constantFrom(false, false, false, true),
});

const item = fc.record({
  made: day,
  kind: fc.constantFrom(...itemKinds),
  category: fc.constantFrom('A20_01', 'A20_07', 'G1.1.3', 'G1.1.9'),
  published: fc.constantFrom(null, 0, 1),
  ended: fc.constantFrom(null, null, 1, 2, 3),
  lag,
  channels: fc.uniqueArray(fc.constantFrom('website', 'wechat', 'press', 'screen'), { maxLength: 3 }),
});

const remedy = fc.record({
  kind: fc.constantFrom(...remedyKinds),
  received: day,
  wait: fc.constantFrom(null, 0, 1, 3),
  result: fc.constantFrom(...remedyResults),
  co: fc.constantFrom(false, false, true),
  lag,
});

const activity = fc.record({
  kind: fc.constantFrom(...activityKindCodes),
  on: day,
  until: fc.constantFrom(null, 1, 3),
  number: fc.nat(50),
  amount: fc.nat(9_999),
  byHead: fc.boolean(),
  ways: fc.uniqueArray(fc.constantFrom('social', 'other', 'interview')),
  answered: fc.constantFrom(null, 0, 2),
  gone: fc.constantFrom(false, false, true),
  lag,
});

/** Random rows of `units`, which they are spread over. */
export const registerRows = (units: readonly UnitCode[]): fc.Arbitrary<RegisterRows> =>
  fc
    .record({
      applications: fc.array(fc.tuple(fc.constantFrom(...units), application), { maxLength: 40 }),
      items: fc.array(fc.tuple(fc.constantFrom(...units), item), { maxLength: 25 }),
      remedies: fc.array(fc.tuple(fc.constantFrom(...units), remedy), { maxLength: 15 }),
      activities: fc.array(fc.tuple(fc.constantFrom(...units), activity), { maxLength: 40 }),
    })
    .map(({ applications, items, remedies, activities }) => ({
      applications: applications.map(([unit, a], index) => {
        const closed = a.wait === null || a.merged ? null : later(a.received, a.wait);
        return {
          ...of(unit, index),
          seq: 1,
          state: a.merged ? 'merged' : closed === null ? 'processing' : 'closed',
          channel: a.channel,
          applicant_kind: a.kind,
          applicant: '张*',
          title: `申请${index}`,
          description: '',
          arrived_on: a.received,
          received_on: a.received,
          registered_at: instantOf(a.received, a.lag),
          outcome: closed === null ? null : a.outcome,
          closed_on: closed,
          closed_at: closed === null ? null : instantOf(closed, a.closeLag),
          extended: a.extended,
          on_time: closed === null ? null : a.onTime,
          counted: !a.merged,
        };
      }),
      items: items.map(([unit, i], index) => {
        const published = i.published === null ? null : later(i.made, i.published);
        const ended = i.ended === null ? null : later(i.made, i.ended);
        return {
          ...of(unit, index),
          house_code: houseOf(unit),
          seq: 1,
          state: published === null ? 'kept' : 'published',
          version: 1,
          title: `条目${index}`,
          document_number: '',
          kind: i.kind,
          category: i.category,
          attribute: 'public',
          made_on: i.made,
          lead: true,
          entered_on: i.made,
          published_on: published,
          published_at: published === null ? null : instantOf(published, i.lag),
          settled_at: instantOf(published ?? i.made, i.lag),
          ended_on: ended,
          ended_at: ended === null ? null : instantOf(ended, i.lag),
          sort_on: i.made,
          body: {},
          acting_unit: unit,
          updated_at: instantOf(i.made, 0),
          updated_by: '某人',
        };
      }),
      channels: items.flatMap(([unit, i], index) =>
        i.channels.map((channel) => ({
          ...of(unit, index),
          channel,
          on_day: i.made,
          url: '',
          at: instantOf(i.made, 0),
          acting_unit: unit,
        })),
      ),
      remedies: remedies.map(([unit, r], index) => {
        const decided = r.wait === null ? null : later(r.received, r.wait);
        const co = r.co && r.kind === 'suit-after-review';
        return {
          ...of(unit, index),
          seq: 1,
          state: decided === null ? 'open' : 'closed',
          kind: r.kind,
          role: co ? 'co-defendant' : 'respondent',
          counted: !co,
          received_on: r.received,
          recorded_at: instantOf(r.received, r.lag),
          decided_on: decided,
          decided_at: decided === null ? null : instantOf(decided, r.lag),
          result: decided === null ? null : r.result,
          case_number: `案${index}`,
          organ: '某机关',
          body: {},
        };
      }),
      activities: activities.map(([unit, t], index) => ({
        ...of(unit, index),
        revision: 1,
        kind: t.kind,
        on_day: t.on,
        until_day: t.until === null ? null : later(t.on, t.until),
        title: `事项${index}`,
        number: t.number,
        amount: t.amount,
        spent: t.amount,
        answered_on: t.answered === null ? null : later(t.on, t.answered),
        by_head: t.byHead,
        ways: t.ways,
        note: '',
        recorded_at: instantOf(t.on, t.lag),
        recorded_by: '某人',
        superseded_at: t.gone ? instantOf(t.on, t.lag + 60) : null,
      })),
    }));

const of = (unit: UnitCode, index: number) => ({
  district_code: districtOf(unit),
  unit_code: unit,
  id: `2024-${index + 1}`,
});
