import type { Coverage } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { words } from '../words.ts';

const shown = 12;

/** How complete a total is, missing units by name. No total is shown without it. */
export function CoverageLine({ coverage }: { coverage: Coverage }) {
  const { expected, reported, nil, missing } = coverage;
  const names = missing
    .slice(0, shown)
    .map(({ name }) => name)
    .join(marks.list);
  const rest = missing.length > shown ? words.common.missingMore(missing.length) : '';
  return (
    <p className="coverage">
      <strong className="figure">{words.common.coverage(expected, reported, nil, missing.length)}</strong>
      {missing.length > 0 && (
        <span
          className="warn"
          title={missing.map(({ name }) => name).join(marks.list)}
        >{`${words.common.missingUnits(names)}${rest}`}</span>
      )}
    </p>
  );
}
