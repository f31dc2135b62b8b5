import type {
  ApplicantKind,
  ApplicationChannel,
  DisclosureChannel,
  ItemCategory,
  ItemKind,
  Outcome,
  Register,
  RemedyKind,
  RemedyResult,
} from '@gongkai/kernel';
import type { sourcesOf } from '@gongkai/registers/activities';

/**
 * One cell's question to a register, as data: the same value counts and lists, so that the list behind a number always
 * has that many rows (design D9). Left-out conditions ask for all. The period it is asked of gives first and last day.
 */
export type Counting = ApplicationsCounting | ItemsCounting | RemediesCounting | ActivitiesCounting | FeesCounting;

/**
 * `received` in the period; `carried-in` received before it and not closed before it; `closed` in it; `carried-out`
 * received by its end and not closed by then. By construction received + carried-in = closed + carried-out (E1).
 */
export interface ApplicationsCounting {
  readonly register: 'applications';
  readonly moment: 'received' | 'carried-in' | 'closed' | 'carried-out';
  readonly applicants?: readonly ApplicantKind[];
  readonly channels?: readonly ApplicationChannel[];
  readonly outcomes?: readonly Outcome[];
  /** 按时办结 within the first term; 延期办结 lawfully extended, which is not late (domain §1.1, I2). */
  readonly timing?: 'on-time' | 'extended';
}

/**
 * `published` in the period; `made` formed in it; `repealed` in it, what ran out among it; `in-force` at its end; `on-show`
 * in force and published by its end.
 */
export interface ItemsCounting {
  readonly register: 'items';
  readonly moment: 'published' | 'made' | 'repealed' | 'in-force' | 'on-show';
  readonly kinds?: readonly ItemKind[];
  readonly channels?: readonly DisclosureChannel[];
  readonly categories?: readonly ItemCategory[];
}

/** `decided` in the period, by the instance that ended it; `pending` at its end. Co-defendants never count (R42). */
export interface RemediesCounting {
  readonly register: 'remedies';
  readonly moment: 'decided' | 'pending';
  readonly kinds: readonly RemedyKind[];
  readonly results?: readonly RemedyResult[];
}

/** The sum over kinds of activity of what the cell takes from each: of a flow in the period, of a stock at its end. */
export interface ActivitiesCounting {
  readonly register: 'activities';
  readonly sources: ReturnType<typeof sourcesOf>;
}

/** 信息处理费 paid in the period, in 分. A fee belongs to its application, and lists with it. */
export interface FeesCounting {
  readonly register: 'fees';
}

/** The register that must be kept for the question to be answered. */
export const registerOf = (counting: Counting): Register =>
  counting.register === 'fees' ? 'applications' : counting.register;
