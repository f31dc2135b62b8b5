import { contract } from '@gongkai/reports';
import type { AnyProcedure } from '@trpc/server';
import { expect, it } from 'vitest';
import { appRouter } from './router.ts';

const isProcedure = (value: unknown): value is AnyProcedure => typeof value === 'function' && '_def' in value;

it('the router is the contract: every verb a procedure of its kind, and nothing else', () => {
  const kinds = Object.entries<unknown>(appRouter._def.procedures).map(([name, procedure]) => [
    name,
    isProcedure(procedure) ? procedure._def.type : 'no procedure',
  ]);
  const verbs = Object.entries(contract).map(([name, { kind }]) => [name, kind]);
  expect(kinds.toSorted()).toEqual(verbs.toSorted());
});
