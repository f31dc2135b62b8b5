import { formOfYear } from '@gongkai/forms';
import { type Finding, period } from '@gongkai/kernel';
import { checkRead, type EvidenceView, type PriorReport } from '@gongkai/reports';
import { parentOf, type Unit } from '@gongkai/units';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { thisYear } from '../../../ui/today.ts';

/** What the rules over text and table say of an old report, with what is known beside it: its unit, its neighbours, the year before. */
export function useReadFindings(view: EvidenceView): readonly Finding[] {
  const { mandate } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, view.year ?? thisYear()));
  const prior = usePrior(view);
  const { text, reading, aboutUnit, year, form, dates } = view;
  const units = tree.data?.units;
  return useMemo(() => {
    if (reading === null) return [];
    const unit = units?.find(({ code }) => code === aboutUnit) ?? null;
    const publication = dates === null ? null : { signedOn: dates.signedOn, publishedOn: dates.publishedOn };
    const neighbours = unit === null || units === undefined ? null : neighboursOf(unit, units);
    return checkRead({ text, extraction: reading }, { unit, year, form, prior, neighbours, publication });
  }, [text, reading, aboutUnit, year, form, dates, units, prior]);
}

const neighboursOf = ({ code }: Unit, units: readonly Unit[]): readonly string[] =>
  units.filter((each) => each.code !== code && parentOf(each.code) === parentOf(code)).map(({ name }) => name);

/** The unit's report of the year before, where there is one in the house. */
function usePrior({ aboutUnit, year }: EvidenceView): PriorReport | null {
  const before = year === null ? null : year - 1;
  const form = before === null ? undefined : formOfYear(before);
  const known = aboutUnit !== null && before !== null && form !== undefined;
  const { data } = useQuery({
    ...(known
      ? queries.report({ unit: aboutUnit, kind: 'own', form, period: period(before) })
      : { queryKey: ['reports.get', 'none'], queryFn: skipToken }),
    retry: false,
  });
  return useMemo(
    () =>
      data === undefined || data.seq === 0 || before === null
        ? null
        : { year: before, form: data.key.form, figures: data.figures, read: null },
    [data, before],
  );
}
