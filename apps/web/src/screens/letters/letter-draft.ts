import { fieldsOf, LetterFields, type LetterType, letterKinds, maybeFieldsOf } from '@gongkai/registers/letters';
import { contract, type InputOf } from '@gongkai/reports';
import { letterFieldNames } from '@gongkai/words';

/** A letter that somebody is about to issue: which, in which case, to which of several, correcting which. */
export type LetterAsked = Pick<InputOf<'letters.preview'>, 'unit' | 'application' | 'type' | 'party' | 'replaces'>;

/** What has been typed in the dialog, by field. */
export type Typed = Readonly<Record<string, string>>;

export interface LetterField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'day' | 'lines';
  readonly needed: boolean;
}

const names: Readonly<Record<string, string>> = letterFieldNames;
const days = ['due', 'until', 'asked', 'answered'];

/** Fields that the case does not know: they have to be typed, or may be. */
export function fieldsToType(type: LetterType, known: LetterFields): readonly LetterField[] {
  const field = (needed: boolean) => (name: string) => ({
    name,
    label: names[name] ?? name,
    kind: days.includes(name) ? ('day' as const) : name === 'evidence' ? ('lines' as const) : ('text' as const),
    needed,
  });
  return [...fieldsOf(type).map(field(true)), ...maybeFieldsOf(type).map(field(false))].filter(
    ({ name }) => !(name in known),
  );
}

const Request = contract['letters.issue'].input.shape.request.unwrap();

/** The letter as the wire takes it; a field that is not yet well-formed is left out, and so asked for. */
export function draftOf(asked: LetterAsked, typed: Typed): InputOf<'letters.preview'> {
  const { enclosures = '', clause = '', name, kind, received, wanted, ...rest } = typed;
  const fields = Object.entries(rest).flatMap(([field, text]) => {
    const value = field === 'evidence' ? linesOf(text) : text.trim();
    const parsed = LetterFields.safeParse({ [field]: value });
    return parsed.success && value.length > 0 ? [parsed.data] : [];
  });
  const chosen = letterKinds[asked.type].clauses.find((each) => each === clause);
  const request = Request.safeParse({ name, kind: kind ?? 'person', received, wanted });
  return {
    ...asked,
    fields: Object.assign({}, ...fields),
    enclosures: linesOf(enclosures),
    clause: chosen ?? null,
    request: asked.application === null ? (request.data ?? null) : null,
  };
}

/** The case of the letter is known: an application, or a request that is typed whole. */
export const isAbout = ({ application, request }: InputOf<'letters.preview'>): boolean =>
  application !== null || request !== null;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
