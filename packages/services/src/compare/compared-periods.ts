import { type Form, formOfYear } from '@gongkai/forms';
import { type FormCode, type Period, period, yearOfPeriod } from '@gongkai/kernel';

/** How many years back a figure is held against its own. */
const yearsBack = 5;

/** The same period of the years before, oldest first, and the forms that may hold them. */
export function comparedPeriods(form: Form, of: Period): { periods: Period[]; forms: FormCode[] } {
  const year = yearOfPeriod(of);
  const years = Array.from({ length: yearsBack }, (_, index) => year - yearsBack + index);
  return {
    periods: years.map((each) => period(`${each}${of.slice(4)}`)),
    forms: [...new Set([form.code, ...(form.statutory ? years.flatMap((each) => formOfYear(each) ?? []) : [])])],
  };
}
