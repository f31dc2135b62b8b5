import { Register } from '@gongkai/kernel';
import type { SampleView } from '@gongkai/reports';
import { marks, registerNames, strataNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { printTime } from '../../../ui/today.ts';
import { words } from '../../../words.ts';

/** How a sample was drawn: what anybody needs to draw it again. */
export function DrawnFacts({ view }: { view: SampleView }) {
  const { mandate } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, Number(view.figure.period.slice(0, 4))));
  const nameOf = (stratum: string): string => {
    const register = Register.safeParse(stratum);
    if (register.success) return registerNames[register.data];
    return tree.data?.units.find(({ code }) => code === stratum)?.name ?? stratum;
  };
  const facts: readonly (readonly [string, string])[] = [
    [words.audits.size, words.audits.ofPopulation(view.size, view.population)],
    [words.audits.strata, strataNames[view.strata]],
    [words.audits.generator, view.generator],
    [words.audits.seed, view.seed],
    [words.audits.hash, view.sha256],
    [words.audits.drawnAt, `${printTime(view.at)}${marks.gap}${view.by}`],
    ...(view.strata === 'none'
      ? []
      : ([
          [
            words.audits.stratum,
            view.drawn.map(({ name, size, population }) => `${nameOf(name)} ${size}/${population}`).join(marks.list),
          ],
        ] as const)),
  ];
  return (
    <section className="card card-pad" aria-label={words.audits.howDrawn}>
      <h2>{words.audits.howDrawn}</h2>
      <dl className="audit-facts" data-beside="">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figure">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
