import type { ApplicationRule } from './application-vocabulary.ts';
import type { AuditFindingEventKind, AuditFindingState, AuditRule } from './audit-vocabulary.ts';
import type { CalendarProblem, ClockAct, ClockRule } from './clock-vocabulary.ts';
import type { ItemEventKind, ItemRule, ItemStanding } from './disclosure-vocabulary.ts';
import type { EvidenceHead, EvidenceState } from './evidence-vocabulary.ts';
import type { PlainDate } from './plain-date.ts';
import type { RemedyEvent, RemedyState } from './register-vocabulary.ts';
import type { ActivityProblem, RemedyRule } from './remedy-vocabulary.ts';
import type { ReorganisationProblem } from './reorganisation-vocabulary.ts';

/**
 * Every refusal the system can speak, with the facts its sentence needs.
 * The code travels on the wire; the sentence stands in `words` (a code without one does not compile there).
 */
export interface RefusalFacts {
  /** Signed out, or the session was ended elsewhere. */
  'not-signed-in': Record<never, never>;
  'wrong-name-or-password': Record<never, never>;
  'password-must-change': Record<never, never>;
  'password-too-weak': { least: number };
  /** Too few kinds of characters (GB/T 22239-2019 8.1.4.1a). */
  'password-too-simple': { least: number; kinds: number };
  /** One of the person's last passwords. */
  'password-used-before': { last: number };
  /** The password was right; the second factor is asked for. */
  'code-needed': Record<never, never>;
  'code-wrong': Record<never, never>;
  /** What the person may do asks for a second factor, and none is set up. */
  'second-factor-needed': Record<never, never>;
  /** Nothing was begun, or another device is already in use. */
  'second-factor-state': Record<never, never>;
  /** Two of 系统管理员, 安全管理员, 审计管理员 in one hand, where they are kept apart. */
  'duties-separated': { role: string };
  /** Persons who still hold what is to be kept apart, or a duty nobody holds. */
  'duties-not-separated': { names: string; missing: string };
  'invitation-used': Record<never, never>;
  'person-suspended': Record<never, never>;
  /** Done already, and what it answered is kept nowhere. */
  'shown-once': Record<never, never>;
  /** The person may see the unit but not do this there. */
  'not-allowed': { permission: string; unit: string };
  /** Also the answer for a unit outside one's scope: as if it did not exist. */
  'unit-not-found': { unit: string };
  'unit-exists': { unit: string };
  'unit-closed': { unit: string; on: PlainDate };
  'unit-kind-not-below': { kind: string; parent: string };
  'unit-code-not-below': { unit: string; parent: string };
  'unit-has-open-units': { unit: string; count: number };
  /** A reorganisation is judged whole; the first thing wrong with it is named. */
  'reorganisation-problem': { problem: ReorganisationProblem; unit: string; detail: string };
  'import-has-errors': { count: number };
  'form-unknown': { form: string };
  'form-not-of-year': { form: string; year: number };
  'form-not-filed-by': { form: string; kind: string };
  'period-malformed': { period: string };
  'period-not-ended': { period: string; ends: string };
  'cell-unknown': { form: string; cell: string };
  'cell-not-applicable': { cell: string; kind: string };
  'cell-computed': { cell: string };
  'figure-malformed': { cell: string; text: string };
  'cell-changed': { cell: string; yours: string; theirs: string; by: string };
  'chapter-unknown': { form: string; chapter: string };
  'year-not-open': { form: string; period: string };
  'year-already-open': { form: string; period: string };
  'year-closed': { form: string; period: string; on: PlainDate };
  'report-not-found': { unit: string; form: string; period: string };
  'report-exists': { unit: string; form: string; period: string };
  /** The event cannot follow the state the report is in. */
  'report-state': { event: string; state: string };
  'report-locked': { reason: string; opener: string };
  'stale-version': { seen: number; now: number };
  'findings-open': { errors: number; warnings: number };
  'chapters-missing': { chapters: string };
  'reason-missing': Record<never, never>;
  'own-decision': { unit: string };
  'waiver-of-error': { rule: string };
  'finding-not-found': { rule: string };
  'children-open': { count: number };
  /** A district report leaves while units are missing only with a reason. */
  'missing-unexplained': { count: number };
  /** Reminded on this day already; once a day is enough. */
  'reminded-already': { on: PlainDate };
  /** Nothing is awaited from this unit. */
  'nothing-to-remind': { unit: string };
  'exception-past': { until: PlainDate };
  /** There was no submission to compare with. */
  'nothing-then': Record<never, never>;
  'person-not-found': { person: string };
  'person-exists': { name: string };
  'last-administrator': { unit: string };
  'role-above-own': { role: string };
  'remedy-not-found': { unit: string; id: string };
  /** The step cannot follow the state the case is in. */
  'remedy-state': { event: RemedyEvent; state: RemedyState };
  /** An article forbids it; `detail` is the day or the case it turns on. */
  'remedy-rule': { rule: RemedyRule; article: string; detail: string };
  /** An engagement, a sample, an audit finding, a scheme or a run of one. */
  'audit-work-not-found': { unit: string; id: string };
  /** The step cannot follow where the audit finding stands. */
  'audit-finding-state': { event: AuditFindingEventKind; state: AuditFindingState | 'nothing' };
  /** A rule of audit work forbids it; `detail` is the number, the day or the name it turns on. */
  'audit-rule': { rule: AuditRule; detail: string };
  'activity-not-found': { unit: string; id: string };
  'activity-row': { problem: ActivityProblem };
  'item-not-found': { unit: string; id: string };
  /** The step cannot follow where the item stands. */
  'item-state': { event: ItemEventKind; state: ItemStanding | 'nothing' };
  /** A rule of the register forbids it; `detail` is what it turns on. */
  'item-rule': { rule: ItemRule; detail: string };
  'application-not-found': { unit: string; id: string };
  /** The step cannot follow the state the application is in. */
  /** `article`: by which the step is taken; empty where none orders it. */
  'application-state': { event: string; state: string; article: string };
  /** An article forbids it; `detail` is the day, the number or the part it turns on. */
  'application-rule': { rule: ApplicationRule; article: string; detail: string };
  /** A dated act that no lawful history holds; `detail` is the last day, the most days, or the day it collides with. */
  'clock-rule': { act: ClockAct; rule: ClockRule; on: string; article: string; detail: string };
  /** What the article asks for is missing in the letter (domain R56); no article: `ground` is empty. */
  'letter-incomplete': { letter: string; missing: string; ground: string };
  /** The law prescribes another remedy clause for this letter (行政复议法第二十三条). */
  'letter-clause': { letter: string; ground: string };
  /** The unit has not yet said what its letters have to state. */
  'letter-setting': { setting: 'letterMark' | 'letterAddress' | 'letterPhone' | 'reviewOrgan' | 'court' };
  /** The same letter was issued in this case; a corrected one names it. */
  'letter-issued': { letter: string; number: string };
  /** The case is not where this letter belongs. */
  'letter-untimely': { letter: string };
  'fee-none': Record<never, never>;
  'fee-method': { id: string };
  'fee-state': { state: string };
  'calendar-year-wrong': { problem: CalendarProblem; holiday: string; day: string };
  'file-not-what-it-says': { name: string; expected: string };
  'file-too-large': { name: string; most: number };
  /** Of a kind that nobody here can read and check. */
  'file-kind-refused': { name: string; kinds: string };
  /** Behind a password. */
  'file-locked': { name: string };
  /** Broken, or made to keep a reader busy: it did not end within its time and memory. */
  'file-unreadable': { name: string };
  /** It bears a mark of secrecy: this system must not hold it. */
  'secret-material': { name: string; where: string; mark: string };
  /** Readable only by the program that made it; `into` is what to save it as. */
  'file-old-format': { name: string; kind: string; into: string };
  /** A picture of a report: there is no text in it. */
  'report-scanned': { name: string };
  'report-too-long': { name: string; most: number };
  /** Not an annual report of 政府信息公开. */
  'report-other-kind': { name: string };
  'report-several': { name: string; titles: string };
  'evidence-not-found': { id: string };
  'evidence-state': { state: EvidenceState };
  /** What the report does not say and nobody has filled in. */
  'evidence-head-missing': { missing: EvidenceHead };
  'evidence-undecided': { count: number };
  /** Accepted twice with different figures: one of them has to go. */
  'evidence-contradiction': { cell: string; label: string; texts: string };
  'evidence-fact-unknown': { fact: string };
  /** About another unit than the one that adopts it. */
  'evidence-of-another': { unit: string };
  /** A filled form of another unit, form or period than the one it was handed in for. */
  'form-file-of-another': { what: 'unit' | 'form' | 'period'; theirs: string; ours: string };
  'cell-note-not-found': { id: string };
  /** Somebody has settled the flag already. */
  'cell-note-settled': { by: string };
  'evidence-offered': { unit: string };
  'attachment-not-found': { id: string };
  /** What an attachment belongs to has left its unit's hands. */
  'attachment-bound': { id: string };
  'input-malformed': { path: string; problem: string };
  'too-large': { most: number };
  'key-missing': Record<never, never>;
  'key-reused': Record<never, never>;
  busy: Record<never, never>;
  /** At the door, under a login or from a network address; the same whether the login is known or not. */
  'too-many-attempts': { seconds: number };
  /** More is asked than can be answered now; nothing was begun. */
  overloaded: Record<never, never>;
  'not-found': Record<never, never>;
  fault: { id: string };
}

export type RefusalCode = keyof RefusalFacts;

/** One code with its facts; `Refusal` is any of them. */
export interface RefusalOf<Code extends RefusalCode> {
  readonly code: Code;
  readonly facts: RefusalFacts[Code];
}

export type Refusal = { [Code in RefusalCode]: RefusalOf<Code> }[RefusalCode];

/** A refusal as a result. `facts` are shown to people: no path, no SQL, no stack. */
export const refuse = <Code extends RefusalCode>(code: Code, facts: RefusalFacts[Code]) =>
  ({ ok: false, refusal: { code, facts } }) satisfies { ok: false; refusal: RefusalOf<Code> };
