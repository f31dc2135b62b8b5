import type { Found } from './reading.ts';

/**
 * A report has one total of its year. What is said to have been published of a matter in so many words (全年共发布信息166条 among
 * projects, beside 主动公开政府信息2122条) is no second one: less than half of it, and not called disclosed of one's own accord. It is
 * a topic, or where all such numbers make up the total, its part. Two totals near one another stay, for people to see that they
 * contradict.
 */
export function keepOneTotal(text: string, found: readonly Found[]): readonly Found[] {
  const totals = found.filter(isTotal);
  const whole = totals
    .filter((each) => isNamed(text, each))
    .reduce<Found | null>((most, each) => (sizeOf(each) > sizeOf(most) ? each : most), null);
  const lesser = totals.filter((each) => sizeOf(each) * 2 < sizeOf(whole) && !isNamed(text, each));
  if (whole === null || lesser.length === 0) return found;
  const isDivided = lesser.reduce((sum, each) => sum + sizeOf(each), 0) === sizeOf(whole);
  const isLesser = new Set(lesser);
  const name = isDivided ? 'disclosure.total.part' : 'disclosure.topic';
  const isOfLesser = (each: Found): boolean => isLesser.has(each) || (each.of !== null && isOfLesser(each.of));
  const changed = new Map<Found, Found>();
  const change = (each: Found): Found => {
    const known = changed.get(each);
    if (known !== undefined) return known;
    const of = each.of === null ? (isDivided && isLesser.has(each) ? change(whole) : null) : change(each.of);
    const concept = isOfLesser(each) ? each.concept.replace(/^disclosure\.total/, name) : each.concept;
    const made = concept === each.concept ? { ...each, of } : { ...each, of, concept, metric: concept, cell: null };
    changed.set(each, made);
    return made;
  };
  return found.map(change);
}

const sizeOf = (total: Found | null): number => Number(total?.value ?? 0);

const isTotal = ({ concept, kind, scope, of }: Found): boolean =>
  concept === 'disclosure.total' && kind === 'count' && scope === 'year' && of === null;

const isNamed = (text: string, { from, to }: Found): boolean => /主动(?:向[^,。]{1,8})?公开/.test(text.slice(from, to));
