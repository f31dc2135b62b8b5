import { wholeOf } from '@gongkai/auditing';
import { printPoints } from '@gongkai/kernel';
import type { SchemeRunView } from '@gongkai/reports';
import { printSpan, schemeRunKindNames } from '@gongkai/words';
import { useRef } from 'react';
import { PictureButton } from '../../charts/picture-button.tsx';
import { ScoreBars } from '../../charts/score-bars.tsx';
import { words } from '../../words.ts';

/** Results as a picture: what each unit gained, lost, and what could not be scored. */
export function ScorePicture({ view: { body, results, period, kind } }: { view: SchemeRunView }) {
  const drawing = useRef<SVGSVGElement>(null);
  const title = words.schemes.barsTitle(words.schemes.runTitle(printSpan(period), schemeRunKindNames[kind]));
  return (
    <>
      <p className="sheet-tools">
        <PictureButton drawing={drawing} title={title} />
      </p>
      <div className="chart-box">
        <ScoreBars
          drawing={drawing}
          title={title}
          note={words.schemes.barsNote(body.title, results.length, printPoints(wholeOf(body)))}
          legend={words.schemes.barKey}
          bars={results.map(({ unit, unitName, attained, evaluated, whole }) => ({
            ...{ key: unit, name: unitName, gained: attained, lost: evaluated - attained, open: whole - evaluated },
            text: words.schemes.barText(printPoints(attained), printPoints(evaluated)),
          }))}
        />
      </div>
    </>
  );
}
