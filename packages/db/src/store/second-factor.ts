import type { PrismaClient } from '../generated/client.ts';
import type { IdentityModels } from './people.ts';

/** A second factor as it is kept: its secret sealed, and since when codes are asked for (null: not yet). */
export interface StoredFactor {
  readonly secret: string;
  readonly confirmedAt: Date | null;
}

export const findSecondFactor = (models: IdentityModels, person: string): Promise<StoredFactor | null> =>
  models.secondFactor.findUnique({ where: { personId: person }, select: { secret: true, confirmedAt: true } });

/** Begins a second factor, or begins it anew while it has not been confirmed; false when one is in use. */
export async function beginFactor(identity: PrismaClient, person: string, secret: string, at: Date): Promise<boolean> {
  return identity.$transaction(async (models) => {
    await models.secondFactor.deleteMany({ where: { personId: person, confirmedAt: null } });
    const added = await models.secondFactor.createMany({
      data: [{ personId: person, secret, createdAt: at }],
      skipDuplicates: true,
    });
    return added.count === 1;
  });
}

/** From now on codes are asked for. False when it is confirmed already, or what was begun is another secret. */
export async function confirmFactor(
  identity: PrismaClient,
  person: string,
  factor: { readonly secret: string; readonly step: number; readonly at: Date },
  recoveryDigests: readonly string[],
): Promise<boolean> {
  return identity.$transaction(async (models) => {
    const { secret, step, at } = factor;
    const confirmed = await models.secondFactor.updateMany({
      where: { personId: person, secret, confirmedAt: null },
      data: { confirmedAt: at, lastStep: step },
    });
    if (confirmed.count === 1) await putRecoveryCodes(models, person, recoveryDigests);
    return confirmed.count === 1;
  });
}

/** Takes a code's step: true once, and for none before it (RFC 6238 5.2). */
export async function takeStep(models: IdentityModels, person: string, step: number): Promise<boolean> {
  const taken = await models.secondFactor.updateMany({
    where: { personId: person, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return taken.count === 1;
}

/** Uses a recovery code up: true once. */
export async function takeRecoveryCode(
  models: IdentityModels,
  person: string,
  digest: string,
  at: Date,
): Promise<boolean> {
  const taken = await models.recoveryCode.updateMany({
    where: { personId: person, digest, usedAt: null },
    data: { usedAt: at },
  });
  return taken.count === 1;
}

/** New recovery codes in place of the old ones. */
export const renewRecoveryCodes = (identity: PrismaClient, person: string, digests: readonly string[]): Promise<void> =>
  identity.$transaction((models) => putRecoveryCodes(models, person, digests));

async function putRecoveryCodes(models: IdentityModels, person: string, digests: readonly string[]): Promise<void> {
  await models.recoveryCode.deleteMany({ where: { personId: person } });
  await models.recoveryCode.createMany({ data: digests.map((digest) => ({ personId: person, digest })) });
}

export const countRecoveryCodes = (models: IdentityModels, person: string): Promise<number> =>
  models.recoveryCode.count({ where: { personId: person, usedAt: null } });

/** Takes a second factor away, with its recovery codes. */
export async function dropFactor(models: IdentityModels, person: string): Promise<void> {
  await models.secondFactor.deleteMany({ where: { personId: person } });
}
