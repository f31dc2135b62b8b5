import type { Found } from './reading.ts';

const closing = /^[)）]?[,;、。]?(?:以上)?(?:合计|共计|总计|总共)(?:为|:|达)?$/;

/**
 * 网站发布要闻12条、动态7条,总计19条: what adds up exactly to the sum behind it is its parts. A place that only the first
 * of them names is that of the sum.
 */
export function closeSums(text: string, found: readonly Found[]): readonly Found[] {
  const closed = [...found];
  for (const [at, sum] of found.entries()) {
    const before = found[at - 1];
    if (before === undefined || sum.of !== null || !closing.test(text.slice(before.figure.to, sum.figure.from)))
      continue;
    const parts = partsOf(found.slice(0, at), sum);
    const [first, ...others] = parts;
    if (first === undefined || others.length === 0) continue;
    const isPlaced = /^channel\./.test(first.concept) && others.every(({ concept }) => isKind.test(concept));
    const total = isPlaced ? { ...sum, concept: first.concept, metric: first.metric, cell: first.cell } : sum;
    closed[at] = total;
    for (const part of parts) closed[found.indexOf(part)] = within(part, total, isPlaced && part === first);
  }
  return closed;
}

const isKind = /^disclosure\.(?:topic|total)$/;

function within(part: Found, total: Found, isFirst: boolean): Found {
  if (!isFirst && !(isKind.test(part.concept) && total.theme === 'disclosure')) return { ...part, of: total };
  const concept = `${total.concept}.part`;
  return { ...part, concept, metric: concept, cell: null, of: total };
}

// The numbers right before it, as many as make it up exactly; a list that goes on before them is none of it.
function partsOf(before: readonly Found[], { measure, value }: Found): readonly Found[] {
  const run: Found[] = [];
  let left = Number(value);
  for (const each of before.toReversed()) {
    if (each.measure !== measure || each.of !== null || each.kind !== 'count' || left <= 0) break;
    run.unshift(each);
    left -= Number(each.value);
  }
  return left === 0 ? run : [];
}
