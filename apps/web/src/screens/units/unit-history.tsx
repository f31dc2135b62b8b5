import type { UnitHistory as History } from '@gongkai/reports';
import { marks, printShortDay, reorganisationKindNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import { Asked } from '../../ui/asked.tsx';
import { words } from '../../words.ts';

const say = words.reorganisation;

/** How a unit came to be and what became of it, over every step. */
export function UnitHistory({ unit }: { unit: string }) {
  const history = useQuery(queries.unitHistory(unit));
  return <Asked query={history}>{(data) => <Steps history={data} />}</Asked>;
}

function Steps({ history: { unit, today, origins, steps } }: { history: History }) {
  if (steps.length === 0) return <p className="faint">{say.historyEmpty}</p>;
  return (
    <>
      {today.unit !== unit.unit && <p>{say.todayIn(`${today.name} ${today.unit}`)}</p>}
      {origins.length > 0 && (
        <p>{say.origins(origins.map(({ name, unit: code }) => `${name} ${code}`).join(marks.list))}</p>
      )}
      <ul className="lineage">
        {steps.map(({ from, fromName, to, toName, kind, on, document, heir }) => (
          <li key={`${from}${to}${kind}${on}`}>
            {from === to
              ? say.stepSame(printShortDay(on), reorganisationKindNames[kind], toName)
              : say.step(printShortDay(on), reorganisationKindNames[kind], fromName, toName)}
            {heir && <span className="faint">{` ${say.heirMark}`}</span>}
            {document !== '' && <div className="faint">{`${words.units.document}${marks.colon}${document}`}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}
