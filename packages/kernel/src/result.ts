import type { Refusal } from './refusal.ts';

/** What a move returns: the next value, or a refusal with its facts. A bug is an exception, never a refusal. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
