import type { Reading, Tx } from '@gongkai/db';
import type { ReadMaterial, ReadReport } from '@gongkai/documents';
import type { Permission, PlainDate, Result } from '@gongkai/kernel';
import type { contract, InputOf, Me, OutputOf, VerbName } from '@gongkai/reports';
import type { Mandate, UnitCode } from '@gongkai/units';
import type { Sign } from './feed-address.ts';

/** Who is asking, in which capacity, and when. Today is computed once a request and handed down (design D10). */
export interface Asking {
  readonly personId: string;
  readonly personName: string;
  readonly mandate: Mandate;
  readonly today: PlainDate;
  readonly now: Date;
  /** How the account of a signed-in person stands. */
  readonly standing?: Standing;
}

/** What of an account stands between a person and everything else. */
export type Standing = Pick<Me, 'mustChangePassword' | 'mustEnroll' | 'secondFactor' | 'passwordProfile'>;

/** A file that came beside a verb's input, and what was read in it: for a case, or as an old report that may not be readable. */
export type Enclosed =
  | { readonly bytes: Uint8Array; readonly read: ReadMaterial }
  | { readonly bytes: Uint8Array; readonly report: Result<ReadReport> };

interface VerbBase<Name extends VerbName> {
  readonly name: Name;
  /** null: allowed to whoever is signed in, about themselves. */
  readonly permission: Permission | null;
  /** The unit the verb is about; `may()` is asked for it. */
  readonly subject: (input: InputOf<Name>, asking: Asking) => UnitCode;
  /** The verb acts only on what stands below its subject: a right over units below suffices. */
  readonly below?: true;
  /** Input fields that enter the audit only as keyed digests. */
  readonly personal?: readonly (keyof InputOf<Name> & string)[];
}

export interface QueryVerb<Name extends VerbName> extends VerbBase<Name> {
  readonly kind: 'query';
  readonly run: (query: Reading, input: InputOf<Name>, asking: Asking, sign: Sign) => Promise<Result<OutputOf<Name>>>;
}

export interface MutationVerb<Name extends VerbName> extends VerbBase<Name> {
  readonly kind: 'mutation';
  /** The answer is shown once and kept nowhere (a first password). */
  readonly secretAnswer?: true;
  readonly run: (
    tx: Tx,
    input: InputOf<Name>,
    asking: Asking,
    enclosed: Enclosed | null,
  ) => Promise<Result<OutputOf<Name>>>;
}

type NamesOf<Kind extends 'query' | 'mutation'> = {
  [Name in VerbName]: (typeof contract)[Name]['kind'] extends Kind ? Name : never;
}[VerbName];

/** A verb that changes nothing. */
export const query = <Name extends NamesOf<'query'>>(verb: Omit<QueryVerb<Name>, 'kind'>): QueryVerb<Name> => ({
  kind: 'query',
  ...verb,
});

/** A verb that changes something: one transaction, one audit row, one effect for one key. */
export const mutation = <Name extends NamesOf<'mutation'>>(
  verb: Omit<MutationVerb<Name>, 'kind'>,
): MutationVerb<Name> => ({ kind: 'mutation', ...verb });

export type Verb<Name extends VerbName> = QueryVerb<Name> | MutationVerb<Name>;

/** Every verb there is, by name; a name of the contract without its verb does not compile. */
export type Catalogue = { readonly [Name in VerbName]: Verb<Name> };
