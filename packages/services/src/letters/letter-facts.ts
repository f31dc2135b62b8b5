import { findApplicant, findFee, findUnit, listInheritedLetters, listLettersOfCase, type Query } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { maskName } from '@gongkai/registers/applications';
import { type LetterFacts, type LetterFields, letterKinds, outcomeOf } from '@gongkai/registers/letters';
import type { InputOf } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { type ApplicationContext, loadApplication } from '../applications/application-context.ts';
import { settingsOf } from '../settings-of.ts';
import type { Asking } from '../verb.ts';
import { isTimely } from './is-timely.ts';
import { knownFields } from './known-fields.ts';

export type LetterWanted = InputOf<'letters.issue'>;

/** All that a letter is composed of but its number; `known` is what its case says, which prevails over what was typed. */
export interface LetterReady {
  readonly facts: Omit<LetterFacts, 'number'>;
  readonly known: LetterFields;
  readonly mark: string | undefined;
}

/** Brings together what a letter says, or refuses a letter that does not belong where its case is. */
export async function letterFacts(query: Query, wanted: LetterWanted, asking: Asking): Promise<Result<LetterReady>> {
  const { unit } = wanted;
  const about = await aboutOf(query, wanted, asking);
  if (!about.ok) return about;
  const place = await findUnit(query, unit, asking.today);
  if (place === null) return refuse('unit-not-found', { unit });
  const { own, effective } = await settingsOf(query, unit);
  const { known, addressee, subject } = about.value;
  return ok({
    known,
    mark: own.letterMark,
    facts: {
      organ: own.letterOrgan ?? place.name,
      // A superior's address and phone are not the unit's own.
      settings: { ...effective, letterAddress: own.letterAddress, letterPhone: own.letterPhone },
      addressee,
      case: subject,
      fields: { ...wanted.fields, ...known },
      enclosures: wanted.enclosures,
      replaces: wanted.replaces,
      predecessor: await predecessorOf(query, wanted),
      ...(wanted.clause === null ? {} : { clause: wanted.clause }),
      day: asking.today,
    },
  });
}

/** Who issued the letter that is corrected, by its name on that day, where a predecessor did. */
async function predecessorOf(query: Query, { unit, application, replaces }: LetterWanted): Promise<string | undefined> {
  if (application === null || replaces === null) return undefined;
  const letter = (await listInheritedLetters(query, unit, application)).find(({ number }) => number === replaces);
  return letter === undefined ? undefined : (await findUnit(query, letter.of, letter.issuedOn))?.name;
}

interface About {
  readonly addressee: LetterFacts['addressee'];
  readonly subject: LetterFacts['case'];
  readonly known: LetterFields;
}

async function aboutOf(query: Query, wanted: LetterWanted, asking: Asking): Promise<Result<About>> {
  const { unit, application: id, type, party, request } = wanted;
  const letter = letterKinds[type].title;
  if (id === null) {
    // 条例第四十一条: the correction of a record is asked for by itself.
    if (request === null || !type.startsWith('record-')) return refuse('letter-untimely', { letter });
    const { name, kind, received, wanted: text } = request;
    return ok({ addressee: { name, kind }, subject: { id: received, received, wanted: text }, known: {} });
  }
  const loaded = await loadApplication(query, { unit, id });
  if (!loaded.ok) return loaded;
  const { application } = loaded.value;
  const received = application.receivedOn ?? application.intake.arrivedOn;
  if (!isTimely(type, application, party)) return refuse('letter-untimely', { letter });
  const addressee = await addresseeOf(query, wanted, loaded.value, asking);
  const fee = type === 'fee' ? await findFee(query, unit, id) : null;
  const known = knownFields(type, loaded.value, { party, fee, today: asking.today });
  const answer = type === 'repeated' ? await earlierAnswer(query, loaded.value) : undefined;
  return ok({
    addressee,
    subject: { id, received, wanted: application.request.description },
    known: answer === undefined ? known : { ...known, earlier: answer },
  });
}

/** Number of the letter that answered the application which this one repeats. */
async function earlierAnswer(query: Query, { key, application }: ApplicationContext): Promise<string | undefined> {
  const earlier = application.draft?.ground.earlier ?? '';
  const inherited = await listInheritedLetters(query, key.unit, earlier);
  const issued = [...inherited, ...(await listLettersOfCase(query, key.unit, earlier))];
  return issued.findLast(({ type }) => outcomeOf(type) !== null)?.number;
}

async function addresseeOf(
  query: Query,
  { type, party }: LetterWanted,
  { key, application }: ApplicationContext,
  { today }: Asking,
): Promise<LetterFacts['addressee']> {
  const kind = application.applicantKind;
  switch (letterKinds[type].to) {
    case 'organ':
      return { name: party, kind: 'other' };
    case 'inside': {
      const section = await findUnit(query, UnitCode.parse(party), today);
      return { name: section?.name ?? party, kind: 'other' };
    }
    case 'third-party':
      return { name: (await findApplicant(query, key))?.thirdParties[party]?.name ?? '', kind: 'other' };
    case 'applicant':
      return { name: (await findApplicant(query, key))?.identity.name ?? '', kind };
  }
}

/** The letter with its addressee's name masked: a preview shows nobody's name (个人信息保护法 minimal use). */
export const maskedFacts = (facts: LetterReady['facts'], wanted: LetterWanted): LetterReady['facts'] => {
  const { to } = letterKinds[wanted.type];
  const { name, kind } = facts.addressee;
  if (to === 'organ' || to === 'inside') return facts;
  return { ...facts, addressee: { name: maskName(name, to === 'third-party' ? 'person' : kind), kind } };
};
