import { Register } from '@gongkai/kernel';
import type { SampleView } from '@gongkai/reports';
import { registerNames, strataNames } from '@gongkai/words';
import { printTime } from '../../../ui/today.ts';
import { words } from '../../../words.ts';

/** How a sample was drawn: what anybody needs to draw it again. */
export function DrawnFacts({ view }: { view: SampleView }) {
  const facts: readonly (readonly [string, string])[] = [
    [words.audits.size, words.audits.ofPopulation(view.size, view.population)],
    [words.audits.strata, strataNames[view.strata]],
    [words.audits.generator, view.generator],
    [words.audits.seed, view.seed],
    [words.audits.hash, view.sha256],
    [words.audits.drawnAt, `${printTime(view.at)}　${view.by}`],
  ];
  return (
    <section className="card card-pad" aria-label={words.audits.howDrawn}>
      <h2>{words.audits.howDrawn}</h2>
      <dl className="audit-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figure">{value}</dd>
          </div>
        ))}
        {view.strata !== 'none' &&
          view.drawn.map(({ name, size, population }) => (
            <div key={name}>
              <dt>{`${words.audits.stratum} ${stratumName(name)}`}</dt>
              <dd className="figure">{words.audits.ofPopulation(size, population)}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

const stratumName = (name: string): string => {
  const register = Register.safeParse(name);
  return register.success ? registerNames[register.data] : name;
};
