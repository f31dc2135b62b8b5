import { type Form, getForm } from '@gongkai/forms';
import { type FormCode, frequencyOf, ok, type Period, type Result, refuse, yearOfPeriod } from '@gongkai/kernel';

/** The form, if it carries the figures of that period; a wrong year or frequency is refused. */
export function formForPeriod(code: FormCode, period: Period): Result<Form> {
  const form = getForm(code);
  const year = yearOfPeriod(period);
  if (year < form.years.from || (form.years.to !== null && year > form.years.to))
    return refuse('form-not-of-year', { form: code, year });
  if (!form.frequencies.includes(frequencyOf(period))) return refuse('period-malformed', { period });
  return ok(form);
}
