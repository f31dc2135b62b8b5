import type { Hit } from '@gongkai/registers/gate';
import { gateHitNames } from '@gongkai/words';
import type { ReactNode } from 'react';
import { words } from '../words.ts';

/** One hit of the gate: what it is, where, and as much of it as may be shown. */
export function GateHit({ hit, children }: { readonly hit: Hit; readonly children?: ReactNode }) {
  return (
    <li className="hit" data-severity={hit.severity}>
      <strong>{gateHitNames[hit.kind]}</strong>
      <span className="soft">{placeOf(hit.where)}</span>
      {/* The text keeps its tabs and line ends: they say that a number was parted there. */}
      <span className="mono hit-text">{hit.text}</span>
      {children}
    </li>
  );
}

const places: ReadonlyMap<string, string> = new Map(Object.entries(words.attachments.places));

/** Of a file among others the place begins with its name; its title is that name itself. */
const placeOf = (where: string): string =>
  places.get(where) ?? where.replace(/ · title$/, ` · ${words.attachments.fileName}`);
