import type { Coverage } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { words } from '../words.ts';

const shown = 12;

/** How complete a total is, missing units by name. No total is shown without it. */
export function CoverageLine({ coverage }: { coverage: Coverage }) {
  const { expected, reported, nil, missing } = coverage;
  return (
    <p className="coverage">
      <strong className="figure">{words.common.coverage(expected, reported, nil, missing.length)}</strong>
      <NamedUnits units={missing} say={words.common.missingUnits} />
    </p>
  );
}

/** Units that are not in a total, by name, and of very many the first; nothing where there are none. */
export function NamedUnits({ units, say }: { units: Coverage['missing']; say: (names: string) => string }) {
  if (units.length === 0) return null;
  const names = units.map(({ name }) => name);
  const rest = names.length > shown ? words.common.missingMore(names.length) : '';
  return (
    <span className="warn" title={names.join(marks.list)}>
      {`${say(names.slice(0, shown).join(marks.list))}${rest}`}
    </span>
  );
}
