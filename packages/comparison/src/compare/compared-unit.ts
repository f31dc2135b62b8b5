import type { Figure, Period, UnitKind } from '@gongkai/kernel';

/** One unit in a comparison. Figures run in the form's cell order; null: it has not filed, which is missing and never zero. */
export interface ComparedUnit {
  readonly unit: string;
  readonly kind: UnitKind;
  readonly figures: readonly Figure[] | null;
  /** Its earlier periods, oldest first, aligned to this form (`alignFigures`); what cannot be compared is null. */
  readonly years: readonly { readonly period: Period; readonly figures: readonly Figure[] }[];
  readonly population: number | null;
}

/** Units that are like one another, with what is the same for all their cells. */
export interface Level {
  readonly units: readonly ComparedUnit[];
  /** How much each unit weighs: its people in ten thousands, or 1. */
  readonly exposures: readonly number[];
  /** Is the unit's every figure zero, now and in every earlier period? It is asked after as a whole (R39), not cell by cell. */
  readonly zeroEver: readonly boolean[];
  /** Earlier periods of any of them, oldest first. */
  readonly periods: readonly Period[];
  /** Figures of the earlier periods, each in the order of the units; null where a unit has none. */
  readonly earlier: readonly (readonly (readonly Figure[] | null)[])[];
}

/** Units of one kind at one level of the tree are like one another: departments of a district, not of a city. */
export function levelsOf(units: readonly ComparedUnit[], byPopulation: boolean): readonly Level[] {
  const alike = new Map<string, ComparedUnit[]>();
  for (const unit of units) {
    const key = `${unit.kind}/${unit.unit.length}`;
    alike.set(key, [...(alike.get(key) ?? []), unit]);
  }
  return [...alike.values()].map((level) => {
    const periods = [...new Set(level.flatMap(({ years }) => years.map(({ period }) => period)))].toSorted();
    return {
      units: level,
      exposures: level.map(({ population }) => (byPopulation && population !== null ? population / 10_000 : 1)),
      zeroEver: level.map(isZeroEver),
      periods,
      earlier: periods.map((period) =>
        level.map(({ years }) => years.find((year) => year.period === period)?.figures ?? null),
      ),
    };
  });
}

const isZeroEver = ({ figures, years }: ComparedUnit): boolean =>
  [figures ?? [], ...years.map((year) => year.figures)].every((row) =>
    row.every((each) => each === null || each === 0),
  );
