import { type PointsWhy, printPoints } from '@gongkai/kernel';
import { auditSeverityNames } from './audit-vocabulary.ts';
import { printDay } from './dates.ts';

export function explainPoints(why: PointsWhy): string {
  switch (why.kind) {
    case 'on-time':
      return `Filed on ${printDay(why.on)}, within the term of ${printDay(why.due)}`;
    case 'late':
      return `Filed on ${printDay(why.on)}, ${why.days} days after the term of ${printDay(why.due)}; ${printPoints(why.each)} points off a day`;
    case 'not-filed':
      return `Due on ${printDay(why.due)}, not filed`;
    case 'not-yet-due':
      return `Not filed yet; due only on ${printDay(why.due)}, not scored`;
    case 'no-due-day':
      return 'No filing term was set; not scored';
    case 'rules':
      return sayRules(why);
    case 'rules-unknown':
      return `${why.rules.join(', ')} could not be checked (nothing filed, missing figures or no report of last year); not scored`;
    case 'share':
      return sayShare(why);
    case 'too-few':
      return `Only ${why.under}; fewer than ${why.least} are not scored`;
    case 'blank':
      return `${why.cells.join(', ')}: no figure; not scored`;
    case 'audit':
      if (why.findings.length === 0) return 'No audit findings this year';
      return why.findings
        .map(({ id, title, severity }) => `${id} “${title}” (${auditSeverityNames[severity]})`)
        .join('; ');
    case 'manual':
      return `${why.reason} (given by ${why.by})`;
    case 'manual-missing':
      return 'Nobody has given points yet';
  }
}

function sayRules({ failed, explained, each }: Extract<PointsWhy, { kind: 'rules' }>): string {
  const found =
    failed.length === 0
      ? 'No unexplained problem'
      : `${countsOf(failed)}, ${failed.length} in all, ${printPoints(each)} points off each`;
  return explained.length === 0 ? found : `${found}; besides ${countsOf(explained)} explained, nothing off`;
}

function sayShare({ over, under, full, none }: Extract<PointsWhy, { kind: 'share' }>): string {
  const share = under === 0 ? 0 : Math.round((over * 1000) / under);
  return `${over} ÷ ${under} = ${Math.trunc(share / 10)}.${share % 10}%; full points at ${full}%, none at ${none}%, in proportion between`;
}

function countsOf(rules: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => (count === 1 ? rule : `${rule}×${count}`)).join(', ');
}
