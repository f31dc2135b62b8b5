import type { Unit } from '@gongkai/units';
import { client } from '../../api/client.ts';
import { words } from '../../words.ts';
import { DatedDialog } from './dated-dialog.tsx';

export const CloseUnitDialog = ({ unit, onClose }: { unit: Unit; onClose: () => void }) => (
  <DatedDialog
    title={words.units.closeTitle(unit.name)}
    what={words.units.closeWhat}
    confirm={words.units.closeUnit}
    danger
    ready
    send={(on, document) => client.units.close.mutate({ unit: unit.code, on, document })}
    onClose={onClose}
  />
);
