import { SchemeItem } from '@gongkai/auditing';
import { type FormCode, ruleCodes, type ScoreEvidence } from '@gongkai/kernel';

/** An item while it is typed: every field a text, whichever kind of evidence it will have. Points in 分. */
export interface ItemDraft {
  readonly code: string;
  readonly title: string;
  readonly definition: string;
  readonly points: string;
  readonly kind: ScoreEvidence;
  readonly each: string;
  readonly rules: readonly string[];
  readonly source: 'reported' | 'registers';
  readonly form: FormCode;
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly full: string;
  readonly none: string;
  readonly least: string;
  readonly serious: string;
  readonly general: string;
  readonly minor: string;
}

/** A new item of a scheme that evaluates reports in `form`. */
export const emptyItemDraft = (form: FormCode): ItemDraft => ({
  ...{ code: '', title: '', definition: '', points: '', kind: 'manual', each: '', rules: [] },
  ...{ source: 'reported', form, over: [], under: [], full: '100', none: '60', least: '30' },
  ...{ serious: '', general: '', minor: '' },
});

const points = (tenths: number): string => String(tenths / 10);

/** The texts of an item as it stands. */
export function draftOf({ evidence, points: weight, ...rest }: SchemeItem, form: FormCode): ItemDraft {
  const draft = { ...emptyItemDraft(form), ...rest, points: points(weight), kind: evidence.kind };
  switch (evidence.kind) {
    case 'timeliness':
      return { ...draft, each: points(evidence.each) };
    case 'rules':
      return { ...draft, each: points(evidence.each), rules: evidence.rules };
    case 'share': {
      const { kind: _, full, none, least, ...share } = evidence;
      return { ...draft, ...share, full: String(full), none: String(none), least: String(least) };
    }
    case 'audit': {
      const { serious, general, minor } = evidence.each;
      return { ...draft, serious: points(serious), general: points(general), minor: points(minor) };
    }
    case 'manual':
      return draft;
  }
}

/** The item a draft says, or null while it is not whole: points have one decimal at most. */
export function itemOf(draft: ItemDraft): SchemeItem | null {
  const parsed = SchemeItem.safeParse({
    ...{ code: draft.code.trim(), title: draft.title, definition: draft.definition },
    points: tenthsOf(draft.points),
    evidence: evidenceOf(draft),
  });
  return parsed.success ? parsed.data : null;
}

function evidenceOf(draft: ItemDraft): unknown {
  const { kind, source, form, over, under } = draft;
  switch (kind) {
    case 'timeliness':
      return { kind, each: tenthsOf(draft.each) };
    case 'rules':
      return { kind, each: tenthsOf(draft.each), rules: ruleCodes.filter((rule) => draft.rules.includes(rule)) };
    case 'share':
      return { kind, source, form, over, under, ...wholes(draft) };
    case 'audit':
      return {
        kind,
        each: {
          serious: tenthsOf(draft.serious),
          general: tenthsOf(draft.general),
          minor: tenthsOf(draft.minor),
        },
      };
    case 'manual':
      return { kind };
  }
}

const wholes = ({ full, none, least }: ItemDraft) => ({
  full: wholeOf(full),
  none: wholeOf(none),
  least: wholeOf(least),
});

const wholeOf = (text: string): number | null => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null);

/** 分 with one decimal at most as tenths; null when it is none. */
export function tenthsOf(text: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d))?$/.exec(text.trim());
  return match === null ? null : Number(match[1]) * 10 + Number(match[2] ?? 0);
}
