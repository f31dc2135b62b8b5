import { remedyTerms } from '@gongkai/calendar';
import { z } from 'zod';

/**
 * 救济条款. `pre-review`: reconsideration must come first (行政复议法第二十三条第一款第四项; 条例第十四、十五、十六条的不予公开);
 * `general`: one or the other; `none`: a letter that decides nothing.
 */
export const clauses = ['pre-review', 'general', 'none'] as const;
export const Clause = z.enum(clauses);
export type Clause = z.infer<typeof Clause>;

/** Where somebody turns to, in the unit's own settings. */
export interface RemedyPlaces {
  readonly reviewOrgan: string;
  readonly court: string;
}

const reviewDays = remedyTerms.reviewFiling.days;
const suitMonths = remedyTerms.suitDirect.days;
const suitDaysAfterReview = remedyTerms.suitAfterReview.days;

/** The sentence that ends a letter. `you`: 你 or 你单位; `contested`: what it speaks of. */
export function clauseText(
  clause: Exclude<Clause, 'none'>,
  { reviewOrgan, court }: RemedyPlaces,
  { you, contested }: { readonly you: string; readonly contested: string },
): string {
  switch (clause) {
    case 'pre-review':
      return (
        '根据《中华人民共和国行政复议法》第二十条、第二十三条和《中华人民共和国行政诉讼法》第四十五条，' +
        `${you}如对${contested}不服，应当自收到本告知书之日起${reviewDays}日内，先向${reviewOrgan}申请行政复议；` +
        `对行政复议决定不服的，可以自收到行政复议决定书之日起${suitDaysAfterReview}日内，向${court}提起行政诉讼。`
      );
    case 'general':
      return (
        '根据《中华人民共和国行政复议法》第二十条和《中华人民共和国行政诉讼法》第四十六条，' +
        `${you}如对${contested}不服，可以自收到本告知书之日起${reviewDays}日内，向${reviewOrgan}申请行政复议；` +
        `也可以自收到本告知书之日起${suitMonths}个月内，直接向${court}提起行政诉讼。`
      );
  }
}
