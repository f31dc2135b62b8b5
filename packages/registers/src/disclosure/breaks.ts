import { type ItemRule, refuse } from '@gongkai/kernel';

/** A rule of this register that what was asked would break. `detail`: the days, fields or number that it turns on. */
export const breaks = (rule: ItemRule, detail = '') => refuse('item-rule', { rule, detail });
