import type { FormCode } from '@gongkai/kernel';
import { a2008 } from './a2008.ts';
import { a2019 } from './a2019.ts';
import { a2021 } from './a2021.ts';
import type { Cell, Form } from './form.ts';
import { grassroots } from './grassroots.ts';
import { t2014 } from './t2014.ts';

/** Every official form the system knows. */
export const forms: Readonly<Record<FormCode, Form>> = { a2008, t2014, a2019, a2021, grassroots };

export const getForm = (code: FormCode): Form => forms[code];

/** The form that is the statutory annual report on the figures of `year`; undefined before the Regulation of 2008. */
export function formOfYear(year: number): FormCode | undefined {
  if (year >= 2021) return 'a2021';
  if (year >= 2019) return 'a2019';
  if (year >= 2014) return 't2014';
  return year >= 2008 ? 'a2008' : undefined;
}

/** The cell named `code`, or undefined: the code may come from outside. */
export function findCell(form: Form, code: string): Cell | undefined {
  const index = indexOf(form).get(code);
  return index === undefined ? undefined : form.cells[index];
}

/** Place of the cell in `figures[]`. Throws on a code the form does not have. */
export function cellIndex(form: Form, code: string): number {
  const index = indexOf(form).get(code);
  if (index === undefined) throw new RangeError(`form ${form.code} has no cell ${code}`);
  return index;
}

const indices = new WeakMap<Form, ReadonlyMap<string, number>>();

function indexOf(form: Form): ReadonlyMap<string, number> {
  const known = indices.get(form);
  if (known !== undefined) return known;
  const index = new Map(form.cells.map((cell, place) => [cell.code, place]));
  indices.set(form, index);
  return index;
}
