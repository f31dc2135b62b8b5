import { getForm } from '@gongkai/forms';
import type { ReportView } from '@gongkai/reports';
import { createDesk, type Desk } from './desk.ts';
import { keepOf } from './keep.ts';
import { textOfKey } from './names.ts';

// Desks outlive their screen: leaving a page, or its failing, must not take typed figures along.
const desks = new Map<string, Desk>();

/** The desk of a report, made at first sight of it; later views are taken over by it. */
export function deskOf(view: ReportView, person: string): Desk {
  const key = textOfKey(view.key);
  const known = desks.get(key);
  if (known !== undefined) return known;
  const desk = createDesk(getForm(view.key.form), view, keepOf(localStorage, person, key));
  desks.set(key, desk);
  return desk;
}

const anyUnsaved = (): boolean => [...desks.values()].some((desk) => desk.state.get().unsaved > 0);

// What is typed and not saved stays on this computer; whoever closes the tab should know that it has not arrived.
window.addEventListener('beforeunload', (event) => {
  if (anyUnsaved()) event.preventDefault();
});
