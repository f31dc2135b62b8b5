/** A record with one entry set, or without it. */
export function without<Key extends string, Value>(
  record: Partial<Record<Key, Value>>,
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  const changed = { ...record };
  if (value === undefined) delete changed[key];
  else changed[key] = value;
  return changed;
}
