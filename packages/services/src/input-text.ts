import { createHmac } from 'node:crypto';

/**
 * The input as the audit keeps it: canonical JSON, with personal fields as keyed digests (design D8: an append-only
 * chain must not keep an identity for ever) and long texts cut to their hash.
 */
export function inputText(input: unknown, personal: readonly string[], secret: string): string {
  return JSON.stringify(input, (name, value: unknown) => {
    if (personal.includes(name)) return `digest:${digest(JSON.stringify(value), secret)}`;
    if (typeof value === 'string' && value.length > 2_000) return `text:${value.length}:${digest(value, secret)}`;
    return sorted(value);
  });
}

const digest = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text).digest('hex').slice(0, 32);

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
