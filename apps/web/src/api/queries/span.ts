import type { FormCode, Period } from '@gongkai/kernel';

/** A form and period of everything from one unit downward. */
export interface Span {
  readonly unit: string;
  readonly form: FormCode;
  readonly period: Period;
}
