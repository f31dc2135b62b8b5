import { ItemCategory, ItemStep, itemSteps } from '@gongkai/kernel';
import { houseOf, isSectionOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import { defaultIndexPattern, IndexPattern } from './index-number.ts';

/** What a unit may set about this register; the fields stand in its settings under these names. */
export const itemSettings = {
  /** 审查环节. At least one remains, and publishing by a hand of its own. */
  itemChain: z.array(ItemStep).min(1).max(itemSteps.length),
  /** `three`: 上传、审核、公布 by three people (三岗分离); `two`: the publisher may be the author or the last reviewer. */
  itemHands: z.enum(['two', 'three']),
  indexPattern: IndexPattern,
  /** 机关代字 for `{mark}`. */
  indexMark: z.string().max(20),
  /** 默认责任科室 by class of the catalogue. */
  categorySections: z.partialRecord(ItemCategory, UnitCode),
} as const;

const Said = z.object(itemSettings).partial();

/** How a unit's items are worked, complete. */
export interface ItemRules {
  readonly chain: readonly ItemStep[];
  readonly hands: 'two' | 'three';
  readonly pattern: IndexPattern;
  readonly mark: string;
  readonly sections: Readonly<Partial<Record<ItemCategory, UnitCode>>>;
}

/** What holds for a unit: what it or a superior has set, else all four steps and three hands. */
export const itemRules = (said: Readonly<z.infer<typeof Said>>): ItemRules => ({
  chain: itemSteps.filter((step) => said.itemChain === undefined || said.itemChain.includes(step)),
  hands: said.itemHands ?? 'three',
  pattern: said.indexPattern ?? defaultIndexPattern,
  mark: said.indexMark ?? '',
  sections: said.categorySections ?? {},
});

/**
 * The steps an item of that unit goes through. 科室审核 is for what a section drafts; a review by somebody else always
 * remains (保密法第三十五条: 先审查、后公开).
 */
export function stepsOf({ chain }: ItemRules, unit: UnitCode): readonly ItemStep[] {
  const steps = chain.filter((step) => step !== 'section' || isSectionOf(unit, houseOf(unit)));
  return steps.length === 0 ? ['office'] : steps;
}
