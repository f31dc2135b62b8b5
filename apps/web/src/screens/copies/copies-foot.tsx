import type { CopyRunBody } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { words } from '../../words.ts';

/** What was not judged, and what was learnt to be ordinary: "nothing found" must not mean "could not look". */
export function CopiesFoot({ body: { thin, wording, ordinaryFrom } }: { body: CopyRunBody }) {
  return (
    <div className="copies-foot">
      {thin.length > 0 && (
        <details>
          <summary>{words.copies.thin(thin.length)}</summary>
          <p className="soft">
            {thin.map(({ unitName, year }) => words.copies.report(unitName, year)).join(marks.list)}
          </p>
        </details>
      )}
      {wording.length > 0 && (
        <details>
          <summary>{words.copies.wording(ordinaryFrom)}</summary>
          <ul>
            {wording.map(({ text, units }) => (
              <li key={text}>
                {text} <span className="faint figure">{words.copies.wordingUnits(units)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
