/** Deeper than anything that is sent here in earnest. */
const deepest = 60;

/**
 * The place of the first text that no database and no document can hold (a NUL, half of a character), or of what is nested
 * beyond all measure; null where there is none. Names of fields count as texts.
 */
export function findUnkeepable(value: unknown, path = '', depth = 0): string | null {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  if (depth > deepest) return path;
  for (const [name, inner] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`;
    const found = findUnkeepable(name, path) ?? findUnkeepable(inner, at, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
