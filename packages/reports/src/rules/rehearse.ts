import type { Finding, RuleCode } from '@gongkai/kernel';
import { rules as current } from './catalogue.ts';
import { checkRead } from './check-read.ts';
import type { Read, ReadContext } from './read-context.ts';
import type { Rule } from './rule.ts';

/** A change of one rule before it counts: what is given takes the place of what the rule says now. */
export interface RuleChange {
  readonly code: RuleCode;
  readonly change: Partial<Omit<Rule, 'code' | 'version' | 'limits'>> & {
    readonly limits?: Readonly<Record<string, number>>;
  };
}

export interface PastRead {
  readonly id: string;
  readonly read: Read;
  readonly context: ReadContext;
}

/** Results of one past report that the change would alter, in failures alone; `graded`: the same breach, another severity. */
export interface Rehearsed {
  readonly id: string;
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly graded: readonly { readonly before: Finding; readonly after: Finding }[];
}

/** The rule set with the change in it, one version on. Limits that are not named stay. */
export const changeRule = (ruleSet: readonly Rule[], { code, change }: RuleChange): readonly Rule[] =>
  ruleSet.map((rule) =>
    rule.code === code
      ? { ...rule, ...change, limits: { ...rule.limits, ...change.limits }, version: rule.version + 1 }
      : rule,
  );

/** What a changed rule would find otherwise in past reports; reports that stay as they are, are left out. */
export function rehearse(
  change: RuleChange,
  past: readonly PastRead[],
  ruleSet: readonly Rule[] = current,
): readonly Rehearsed[] {
  const now = ruleSet.filter(({ code }) => code === change.code);
  const then = changeRule(now, change);
  return past.flatMap(({ id, read, context }): readonly Rehearsed[] => {
    const before = failuresOf(read, context, now);
    const after = failuresOf(read, context, then);
    const appeared = [...after].filter(([key]) => !before.has(key)).map(([, finding]) => finding);
    const gone = [...before].filter(([key]) => !after.has(key)).map(([, finding]) => finding);
    const graded = [...before].flatMap(([key, finding]) => {
      const changed = after.get(key);
      return changed === undefined || changed.severity === finding.severity
        ? []
        : [{ before: finding, after: changed }];
    });
    return appeared.length + gone.length + graded.length === 0 ? [] : [{ id, appeared, gone, graded }];
  });
}

const failuresOf = (read: Read, context: ReadContext, ruleSet: readonly Rule[]): ReadonlyMap<string, Finding> =>
  new Map(
    checkRead(read, context, ruleSet)
      .filter(({ outcome }) => outcome === 'failed')
      .map((finding) => [breachKey(finding), finding]),
  );

/** One breach is one kind at one place. */
const breachKey = ({ rule, kind, cells, evidence }: Finding): string =>
  [rule, kind, ...cells, evidence?.[0]?.from].join(' ');
