import type { FormCode } from '@gongkai/kernel';
import type { ReadContext } from '../read-context.ts';
import { textOf } from './full-context.ts';
import { type World, worldOf } from './world.ts';

export interface CleanReport {
  readonly name: string;
  readonly form: FormCode;
  readonly world: World;
  readonly text: string;
  readonly context: ReadContext;
}

const eras = [
  { form: 'a2008', years: [2009, 2010, 2011, 2012, 2013] },
  { form: 't2014', years: [2014, 2015, 2016, 2017, 2018] },
  { form: 'a2019', years: [2019, 2020] },
  { form: 'a2021', years: [2021, 2022, 2023, 2024, 2025] },
] as const;

const reportsAnEra = 16;

/** 64 reports without a fault, sixteen an era, in the four kinds of unit that file them. */
export const cleanReports: readonly CleanReport[] = eras.flatMap(({ form, years }) =>
  Array.from({ length: reportsAnEra }, (_, seed): CleanReport => {
    const world = worldOf(seed, years[seed % years.length] ?? years[0]);
    return {
      name: `${form} ${world.year} ${world.unit} ${seed}`,
      form,
      world,
      text: textOf(form, world),
      context: { unit: { name: world.unit, kind: world.kind }, year: world.year },
    };
  }),
);
