import { z } from 'zod';
import type { PrismaClient } from './generated/client.ts';
import type * as Prisma from './generated/internal/prismaNamespace.ts';
import { type InPlace, placeSteps } from './place-steps.ts';
import { asJson, type Parameter, type Query } from './query.ts';
import { type Scope, settingsOf } from './scope.ts';

/** A writing transaction: Prisma for ordinary rows, SQL for what it cannot say, one connection, one scope. */
export interface Tx extends Query {
  readonly models: Prisma.TransactionClient;
  /** Runs `step` with the place's rows open, and closes them again. */
  readonly inPlace: InPlace;
}

const JsonRows = z.array(z.object({ row: z.unknown() }));

/** Runs `run` in one transaction with the scope set inside it; everything is undone when `run` throws. */
export function writeIn<Value>(prisma: PrismaClient, scope: Scope, run: (tx: Tx) => Promise<Value>): Promise<Value> {
  return prisma.$transaction(
    async (models) => {
      for (const setting of settingsOf(scope).split('; ')) await models.$executeRawUnsafe(setting);
      return run(txOf(models, scope));
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
}

function txOf(models: Prisma.TransactionClient, scope: Scope): Tx {
  return {
    models,
    rows: async (row, text, values = []) => {
      const result: unknown = await models.$queryRawUnsafe(asJson(text), ...spread(values));
      return JsonRows.parse(result).map((each) => row.parse(each.row));
    },
    run: async (text, values = []) => {
      await models.$executeRawUnsafe(text, ...spread(values));
    },
    inPlace: placeSteps(scope.place, (setting) => models.$executeRawUnsafe(setting)),
  };
}

const spread = (values: readonly Parameter[]) => values.map((value) => (Array.isArray(value) ? [...value] : value));
