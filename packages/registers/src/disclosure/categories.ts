import { regulationOn } from '@gongkai/calendar';
import { type ItemCategory, itemCategories, type PlainDate, type UnitKind } from '@gongkai/kernel';

/** What one class of the catalogue is for: whose duty it names, and under which regulation. */
export interface CategoryRule {
  readonly law: '2008' | '2019' | 'grassroots';
  readonly article: string;
  readonly dutyOf: readonly UnitKind[];
}

const organs: readonly UnitKind[] = ['nation', 'province', 'city', 'district', 'department', 'street', 'town', 'other'];
/** 设区的市级、县级人民政府及其部门; a street, which no article names, by 条例第十条第二款 and local catalogues (domain §3.8). */
const counties: readonly UnitKind[] = ['city', 'district', 'department', 'street'];
/** 乡（镇）人民政府; streets kept this class under the regulation of 2007. */
const townships: readonly UnitKind[] = ['town'];
const grassroots: readonly UnitKind[] = ['community', 'village'];

const byArticle = {
  A20: { law: '2019', article: '条例第二十条', dutyOf: organs },
  A21_C: { law: '2019', article: '条例第二十一条', dutyOf: counties },
  A21_T: { law: '2019', article: '条例第二十一条', dutyOf: townships },
  L10: { law: '2008', article: '2007年条例第十条', dutyOf: organs },
  L11: { law: '2008', article: '2007年条例第十一条', dutyOf: counties },
  L12: { law: '2008', article: '2007年条例第十二条', dutyOf: [...townships, 'street'] },
  G: { law: 'grassroots', article: '居（村）务公开', dutyOf: grassroots },
} as const satisfies Record<string, CategoryRule>;

/** The rule behind a class of the catalogue (domain §3.8). */
export function categoryRule(category: ItemCategory): CategoryRule {
  if (category === 'A21_C' || category === 'A21_T') return byArticle[category];
  if (category.startsWith('G')) return byArticle.G;
  if (category.startsWith('A20')) return byArticle.A20;
  if (category.startsWith('L10')) return byArticle.L10;
  return category.startsWith('L11') ? byArticle.L11 : byArticle.L12;
}

// Land, collective property and funds raised from villagers are a village's alone (form `grassroots`).
const villageOnly: readonly ItemCategory[] = ['G1.1.6', 'G1.1.7', 'G1.1.8'];

/**
 * May a unit of that kind put an item formed on that day into this class? Items formed before 2019-05-15 keep the classes
 * of the regulation under which they were made public.
 */
export function categoryFits(category: ItemCategory, kind: UnitKind, formedOn: PlainDate): boolean {
  const { law, dutyOf } = categoryRule(category);
  if (!dutyOf.includes(kind)) return false;
  if (kind === 'community' && villageOnly.includes(category)) return false;
  return law === 'grassroots' || law === regulationOn(formedOn);
}

/** The catalogue of a unit of that kind for what was formed on that day, in the order of the articles. */
export const categoriesFor = (kind: UnitKind, formedOn: PlainDate): readonly ItemCategory[] =>
  itemCategories.filter((category) => categoryFits(category, kind, formedOn));
