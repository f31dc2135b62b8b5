import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction, Fact } from '@gongkai/extraction';
import { z } from 'zod';

/** A report read by people, figure by figure. `metric` as they name it; table rows carry the code of the form. */
const GoldFact = z.object({
  metric: z.string(),
  value: z.union([z.number(), z.string(), z.null()]),
  quote: z.string(),
  share: z.number().optional(),
});
const GoldReport = z.object({ seedFile: z.string(), era: z.string(), facts: z.array(GoldFact) });

export interface Gold {
  readonly name: string;
  readonly era: string;
  readonly text: string;
  readonly facts: readonly z.infer<typeof GoldFact>[];
}

/** The reports in `folder`/gold with their texts in `folder`/seeds; none where there is no such folder. */
export function readGold(folder: string): readonly Gold[] {
  if (!existsSync(join(folder, 'gold'))) return [];
  return readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const gold = GoldReport.parse(JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')));
      const text = readFileSync(join(folder, 'seeds', gold.seedFile), 'utf8');
      return { name: file.slice(0, 3), era: gold.era, text, facts: gold.facts };
    });
}

/** Metrics with one meaning on both sides; the others are compared by value and quote alone. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  'disclosure.total': ['disclosure.total'],
  'disclosure.cumulative': ['disclosure.cumulative'],
  'disclosure.byType.policy': ['disclosure.policy'],
  'disclosure.byType.business': ['disclosure.business'],
  'application.received': ['application.received'],
  'fee.charged': ['fee.charged'],
  'review.count': ['review.count'],
  'litigation.count': ['litigation.count'],
  'appeal.count': ['appeal.count'],
  'complaint.count': ['complaint.count'],
  'meeting.count': ['meeting.count'],
  'training.sessions': ['training.sessions'],
  'staff.members': ['staff.members'],
  'interpretation.count': ['interpretation.count'],
};

export interface Comparison {
  readonly missed: readonly string[];
  readonly invented: readonly string[];
  readonly found: number;
}

/** What people found and the reader did not, and the other way round. */
export function compare(gold: Gold, { facts }: Extraction): Comparison {
  const matched = new Set<Fact>();
  const missed = gold.facts.filter((wanted) => {
    const hits = facts.filter(
      (fact) =>
        sameValue(wanted.value, fact) && sameMeaning(wanted.metric, fact) && touches(gold.text, wanted.quote, fact),
    );
    for (const hit of hits) matched.add(hit);
    return hits.length === 0;
  });
  const invented = facts.filter(
    (fact) => !matched.has(fact) && !isShareOf(gold, fact) && !isRestated(facts, matched, fact),
  );
  return {
    missed: missed.map(({ metric, value }) => `${metric}=${value}`),
    invented: invented.map(({ metric, value, quote }) => `${metric}=${value} ${quote.slice(0, 30)}`),
    found: gold.facts.length - missed.length,
  };
}

const sameValue = (value: string | number | null, fact: Fact): boolean =>
  typeof value === 'number'
    ? Number(fact.value) === value && fact.value !== null
    : fact.value === value || fact.value?.replace(/\s+/g, ' ') === value;

function sameMeaning(metric: string, { concept, cell }: Fact): boolean {
  if (/^S\d/.test(metric)) return cell === metric;
  return meanings[metric]?.includes(concept) ?? true;
}

function touches(text: string, quote: string, { from, to }: Fact): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (from < at + quote.length && to > at) return true;
  }
  return false;
}

// People noted a share with the count it belongs to, and a signing day only where it was in doubt.
const isShareOf = (gold: Gold, fact: Fact): boolean =>
  fact.metric === 'doc.writtenDate' ||
  (fact.kind === 'share' &&
    gold.facts.some(({ share, quote }) => share === Number(fact.value) && touches(gold.text, quote, fact)));

const isRestated = (facts: readonly Fact[], matched: ReadonlySet<Fact>, fact: Fact): boolean =>
  facts.some((other) => matched.has(other) && other.metric === fact.metric && other.value === fact.value);
