import type { Fact } from '@gongkai/extraction/facts';
import type { Observation } from '../shapes/report.ts';

/** A fact as it is kept outside every cell: its words shortened to what a list can hold, and of which span it speaks. */
export function observationOf(fact: Fact): Observation {
  const label = fact.label.trim() === '' ? fact.metric : fact.label.trim();
  return {
    label: `${spans[fact.scope]}${fact.kind === 'change' ? changed : ''}${label}`.slice(0, 80),
    value: /^\d{1,15}(\.\d{1,6})?$/.test(fact.value ?? '') ? fact.value : null,
    measure: fact.measure.slice(0, 12),
    qualifier: fact.qualifier?.slice(0, 12) ?? null,
    quote: fact.quote.slice(0, 400),
  };
}

const spans = { year: '', cumulative: '累计 ', prior: '往年 ', plan: '计划 ' } as const;
const changed = '增减 ';
