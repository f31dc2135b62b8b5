import type { FormCode, Severity } from '@gongkai/kernel';

/** A rule that holds for every cell alike and therefore is no relation. */
export interface GenericRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly ground: string;
}

/** A figure is a non-negative whole number; an amount has at most two decimals; 「无」「/」「—」 are no figures (domain §6.2). */
export const malformedRule: GenericRule = {
  rule: 'R09',
  severity: 'error',
  ground: '数值为非负整数，金额不多于两位小数',
};

/** Blank is not zero. Cells marked `optional` and cells that do not apply to the unit are spared. */
export function blankRule(form: FormCode): GenericRule {
  const rule = form === 't2014' ? 'I15' : 'R09';
  return { rule, severity: 'error', ground: '空白不是零：没有发生的填0' };
}
