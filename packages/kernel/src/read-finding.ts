import type { GateHitKind } from './gate-vocabulary.ts';
import type {
  AddressFault,
  ContactFault,
  Lack,
  LateAct,
  MetadataField,
  RuleNeed,
  StatutoryTopic,
  YearPlace,
} from './rule-vocabulary.ts';
import type { FormCode } from './vocabulary.ts';

/** The words of a report on which a finding rests: `quote` is the text from `from` to `to`. */
export interface Evidence {
  readonly quote: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The numbers behind findings on the text of a report. Figures are exact decimal text as printed, with their measure
 * where one is needed; shares and rates in per cent.
 */
export interface ReadFindingFacts {
  /** No failure: the rule held at `checked` places, or lacked what it needs. */
  'rule-tried': { checked: number; needs: readonly RuleNeed[] };
  /** R20, R37. */
  'text-table': { label: string; stated: string; table: string; gap: string };
  'share-wrong': { label: string; part: string; whole: string; stated: string; computed: string; gap: string };
  'parts-total': { label: string; total: string; sum: string; count: number; gap: string };
  'shares-total': { label: string; sum: string; count: number; gap: string };
  'rate-wrong': { label: string; before: string; after: string; stated: string; computed: string; gap: string };
  /** R24: `expected` null: a total below its daily average; else average × days. */
  'total-average': { total: string; average: string; expected: string | null; gap: string };
  'not-whole': { label: string; stated: string };
  /** R26, R27: `score` and `most` in per cent. */
  copied: { of: 'prior' | 'neighbour'; name: string; score: number; most: number };
  'foreign-name': { found: string; own: string };
  'stale-year': { found: number; year: number };
  'claimed-listed': { claimed: number; listed: number; what: string };
  numbering: { expected: string; found: string };
  'off-topic': { chapter: string; topic: StatutoryTopic };
  'topic-missing': { topic: StatutoryTopic };
  'cumulative-annual': { label: string; figure: string; year: number };
  'other-dominant': { label: string; part: string; whole: string; share: string; most: string };
  'idle-mechanism': { mechanism: string; labels: string };
  'channel-unused': { channel: string; label: string };
  swing: { label: string; before: string; after: string; percent: string; gap: string };
  'joint-case': { name: string };
  'out-of-proportion': { label: string; figure: string; other: string; against: string; times: string };
  'changed-published': { before: string; now: string };
  'copies-differ': { address: string };
  'address-bad': { address: string; fault: AddressFault };
  'contact-odd': { text: string; fault: ContactFault };
  slip: { written: string; meant: string };
  unclosed: { bracket: string };
  'personal-data': { what: GateHitKind; text: string };
  repeated: { score: number; length: number };
  'measures-mixed': { label: string; measures: string };
  'measure-lacking': { label: string; stated: string };
  blurred: { label: string; stated: string };
  'metadata-odd': { field: MetadataField; text: string };
  late: { act: LateAct; name: string; due: string; on: string | null };
  lacking: { name: string; lack: Lack };
  'year-differs': { place: YearPlace; found: string; year: number };
  'template-wrong': { found: FormCode; form: FormCode };
  'notice-wrong': { found: string; expected: string };
  'table-missing': { form: FormCode };
  'chapter-order': { chapter: string; before: string };
  'chapter-title': { found: string; title: string };
  'prior-problem': { problem: string };
}
