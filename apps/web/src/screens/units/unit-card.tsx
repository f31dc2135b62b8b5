import { kindsBelow, type Unit } from '@gongkai/units';
import { printDay, unitKindNames } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import { AddUnitDialog } from './add-unit-dialog.tsx';
import { CloseUnitDialog } from './close-unit-dialog.tsx';
import { PastViews } from './past-views.tsx';
import { RenameUnitDialog } from './rename-unit-dialog.tsx';
import { UnitHistory } from './unit-history.tsx';

interface Props {
  readonly unit: Unit;
  readonly units: readonly Unit[];
}

/** One unit: since when, what it came from, and what may be done with it. */
export function UnitCard({ unit, units }: Props) {
  const { may } = useSession();
  const [doing, setDoing] = useState<'add' | 'rename' | 'close' | 'views' | null>(null);
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
          </Link>{' '}
          <Button type="link" size="small" onClick={() => setDoing('views')}>
            {words.reorganisation.views}
          </Button>
        </dd>
      </dl>
      <h3 className="chapter-points">{words.units.lineage}</h3>
      <UnitHistory unit={unit.code} />
      {doing === 'views' && <PastViews unit={unit} onClose={done} />}
      {doing === 'add' && <AddUnitDialog parent={unit} units={units} onClose={done} />}
      {doing === 'rename' && <RenameUnitDialog unit={unit} onClose={done} />}
      {doing === 'close' && <CloseUnitDialog unit={unit} onClose={done} />}
    </>
  );
}
