import { kindsBelow, type Lineage, type Unit } from '@gongkai/units';
import { marks, printDay, unitKindNames } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import { AddUnitDialog } from './add-unit-dialog.tsx';
import { CloseUnitDialog } from './close-unit-dialog.tsx';
import { RenameUnitDialog } from './rename-unit-dialog.tsx';

interface Props {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly lineage: readonly Lineage[];
}

/** One unit: since when, what it came from, and what may be done with it. */
export function UnitCard({ unit, units, lineage }: Props) {
  const { may } = useSession();
  const [doing, setDoing] = useState<'add' | 'rename' | 'close' | null>(null);
  const done = (): void => setDoing(null);
  const manages = may('unit.manage', unit.code) && unit.closedOn === null;
  const addsBelow = manages || (may('unit.manage', `${unit.code}Z01`) && unit.closedOn === null);
  return (
    <>
      <div className="row">
        <h2>{unit.name}</h2>
        <span className="house-gap" />
        {addsBelow && kindsBelow[unit.kind].length > 0 && (
          <Button onClick={() => setDoing('add')}>{words.units.add}</Button>
        )}
        {manages && <Button onClick={() => setDoing('rename')}>{words.units.rename}</Button>}
        {manages && (
          <Button danger onClick={() => setDoing('close')}>
            {words.units.closeUnit}
          </Button>
        )}
      </div>
      <dl>
        <dt>{words.common.code}</dt>
        <dd className="figure">{unit.code}</dd>
        <dt>{words.common.kind}</dt>
        <dd>{unitKindNames[unit.kind]}</dd>
        <dt>{words.units.openedOn}</dt>
        <dd className="figure">{printDay(unit.openedOn)}</dd>
        {unit.closedOn !== null && (
          <>
            <dt>{words.units.closedOn}</dt>
            <dd className="figure">{printDay(unit.closedOn)}</dd>
          </>
        )}
        <dt>{words.shell.totals}</dt>
        <dd>
          <Link to="/totals/$unit" params={{ unit: unit.code }}>
            {words.units.openReports}
          </Link>
        </dd>
      </dl>
      <h3 className="chapter-points">{words.units.lineage}</h3>
      <LineageList unit={unit} units={units} lineage={lineage} />
      {doing === 'add' && <AddUnitDialog parent={unit} units={units} onClose={done} />}
      {doing === 'rename' && <RenameUnitDialog unit={unit} onClose={done} />}
      {doing === 'close' && <CloseUnitDialog unit={unit} onClose={done} />}
    </>
  );
}

function LineageList({ unit, units, lineage }: Props) {
  const own = lineage.filter(({ from, to }) => from === unit.code || to === unit.code);
  const nameOf = (code: string): string => units.find((each) => each.code === code)?.name ?? code;
  if (own.length === 0) return <p className="faint">{words.units.lineageEmpty}</p>;
  return (
    <ul className="lineage">
      {own.map(({ from, to, kind, on, document }) => (
        <li key={`${from}${to}${kind}${on}`}>
          {from === to
            ? words.units.lineageSame(on, words.units.lineageKind[kind])
            : words.units.lineageLine(on, words.units.lineageKind[kind], nameOf(from), nameOf(to))}
          {document !== '' && <div className="faint">{`${words.units.document}${marks.colon}${document}`}</div>}
        </li>
      ))}
    </ul>
  );
}
