import type { UnitKind } from '@gongkai/kernel';
import { formOfYear } from './catalogue.ts';
import type { Obligation } from './form.ts';

/**
 * What a unit of `kind` owes for the figures of `year`, with the default due day; a superior may set another
 * (domain §0.1) and may open more, such as quarters of `t2014` or `grassroots`. Empty: nothing is owed.
 */
export function obligationsOf(kind: UnitKind, year: number): readonly Obligation[] {
  switch (kind) {
    case 'province':
    case 'city':
    case 'district':
      return statutory(year, '03-31', '条例第四十九条：县级以上地方人民政府每年3月31日前公布本级政府年度报告');
    case 'department':
      return statutory(year, '01-31', '条例第四十九条：县级以上人民政府部门每年1月31日前公布年度报告');
    case 'street':
    case 'town':
      return statutory(year, '01-31', '条例第四十九条未规定乡镇、街道的日期，以地方通知为准；默认同部门');
    case 'other':
      return statutory(year, '01-31', '条例第五十四条：法律、法规授权的组织适用本条例；日期以地方通知为准，默认同部门');
    case 'community':
    case 'village':
      return year < 2008
        ? []
        : [{ form: 'grassroots', frequency: 'year', due: '01-15', ground: '街道、乡镇汇总前报送；日期由街道、乡镇定' }];
    // The nation reads the rows of those below (domain §2.6); a section files under its unit.
    case 'nation':
    case 'section':
      return [];
  }
}

function statutory(year: number, due: string, ground: string): readonly Obligation[] {
  const form = formOfYear(year);
  if (form === undefined) return [];
  // The Regulation of 2019 came into force on 15 May 2019: reports on 2018 still fell under the old one.
  if (year < 2019) {
    return [
      {
        form,
        frequency: 'year',
        due: '03-31',
        ground: '条例（2008）第三十一条：各级行政机关每年3月31日前公布年度报告',
      },
    ];
  }
  return [{ form, frequency: 'year', due, ground }];
}
