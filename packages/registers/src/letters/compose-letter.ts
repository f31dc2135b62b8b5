import { type ApplicantKind, type PlainDate, printDate, type Result, refuse } from '@gongkai/kernel';
import { letterFieldNames } from '@gongkai/words';
import { type LetterField, type LetterFields, printFields, withoutStop } from './letter-fields.ts';
import type { LetterKind } from './letter-kind.ts';
import { letterKinds } from './letter-kinds.ts';
import type { LetterSettings } from './letter-settings.ts';
import type { LetterText } from './letter-text.ts';
import type { LetterType } from './letter-type.ts';
import { type Clause, clauseText } from './remedy-clause.ts';

/** What a letter is made of, beside its type. */
export interface LetterFacts {
  /** The organ by its name on that day. */
  readonly organ: string;
  readonly settings: LetterSettings;
  readonly addressee: { readonly name: string; readonly kind: ApplicantKind };
  readonly case: { readonly id: string; readonly received: PlainDate; readonly wanted: string };
  readonly fields: LetterFields;
  readonly enclosures: readonly string[];
  /** Number of the letter that this one corrects; null: it corrects none. */
  readonly replaces: string | null;
  /** The organ that issued that letter, where it was another: one whose case went to this one. */
  readonly predecessor?: string | undefined;
  /** Another clause than the unit's own for this type. */
  readonly clause?: Clause | undefined;
  /** null: a preview. */
  readonly number: string | null;
  readonly day: PlainDate;
}

/**
 * The letter, or why it cannot be: a ground, fact or evidence that its article asks for is missing (R56), a clause is not the
 * one that the law prescribes (行政复议法第二十三条), or the unit has not said where one turns to.
 */
export function letterOf(type: LetterType, facts: LetterFacts): Result<LetterText> {
  const kind = letterKinds[type];
  const placed = placesOf(kind, facts);
  const missing = namesIn(kind.body).filter((name) => placed[name] === undefined);
  if (missing.length > 0) return refuseIncomplete(kind, missing);
  const clause = facts.clause ?? facts.settings.letterClauses?.[type] ?? kind.clauses[0];
  if (!kind.clauses.includes(clause)) return refuse('letter-clause', { letter: kind.title, ground: kind.ground ?? '' });
  const { letterAddress, letterPhone, reviewOrgan, court } = facts.settings;
  if (letterAddress === undefined) return refuse('letter-setting', { setting: 'letterAddress' });
  if (letterPhone === undefined) return refuse('letter-setting', { setting: 'letterPhone' });
  if (clause !== 'none' && reviewOrgan === undefined) return refuse('letter-setting', { setting: 'reviewOrgan' });
  if (clause !== 'none' && court === undefined) return refuse('letter-setting', { setting: 'court' });
  const maybe = (kind.maybe ?? []).filter((text) => namesIn([text]).every((name) => placed[name] !== undefined));
  const remedy =
    clause === 'none' || reviewOrgan === undefined || court === undefined
      ? []
      : [
          clauseText(
            clause,
            { reviewOrgan, court },
            { you: youOf(kind, facts), contested: kind.contested ?? '上述决定' },
          ),
        ];
  return {
    ok: true,
    value: {
      type,
      title: kind.title,
      number: facts.number,
      addressee: facts.addressee.name,
      paragraphs: [
        ...[...kind.body, ...maybe].map((text) => fill(text, placed)),
        ...(facts.replaces === null ? [] : [replacing(facts.replaces, facts.predecessor)]),
        ...remedy,
      ],
      enclosures: [...facts.enclosures],
      organ: facts.organ,
      day: facts.day,
      contact: `联系电话：${letterPhone}；联系地址：${letterAddress}`,
      slip: kind.slip === undefined ? null : { title: kind.slip.title, lines: [...kind.slip.lines] },
    },
  };
}

const replacing = (number: string, predecessor?: string): string =>
  `本件更正${predecessor === undefined ? '本机关' : `原${predecessor}`}此前制发的${number}，以本件为准。`;

const placesOf = (kind: LetterKind, facts: LetterFacts): Readonly<Record<string, string | undefined>> => ({
  ...printFields(facts.fields),
  you: youOf(kind, facts),
  case: facts.case.id,
  received: printDate(facts.case.received),
  wanted: withoutStop(facts.case.wanted),
});

function youOf(kind: LetterKind, { addressee }: LetterFacts): string {
  if (kind.to === 'organ') return '贵单位';
  // Of a third party only the name is kept.
  if (kind.to === 'third-party') return '你（单位）';
  return addressee.kind === 'person' && kind.to !== 'inside' ? '你' : '你单位';
}

const place = /\{(\w+)\}/g;

/** Names of the places in these paragraphs, each once. */
const namesIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(place)].map(([, name]) => name ?? ''))),
];

const fill = (text: string, placed: Readonly<Record<string, string | undefined>>): string =>
  text.replace(place, (_, name: string) => placed[name] ?? '');

const labels: Readonly<Record<LetterField, string>> = letterFieldNames;
const labelOf = (name: string): string => new Map<string, string>(Object.entries(labels)).get(name) ?? name;

const refuseIncomplete = (kind: LetterKind, missing: readonly string[]) =>
  refuse('letter-incomplete', {
    letter: kind.title,
    missing: missing.map(labelOf).join('、'),
    ground: kind.ground ?? '',
  });

const caseFacts = ['you', 'case', 'received', 'wanted'];

/** Fields that a letter cannot do without, in the order of its paragraphs. */
export const fieldsOf = (type: LetterType): readonly string[] =>
  namesIn(letterKinds[type].body).filter((name) => !caseFacts.includes(name));

/** Fields that a letter prints where they are known. */
export const maybeFieldsOf = (type: LetterType): readonly string[] => namesIn(letterKinds[type].maybe ?? []);
