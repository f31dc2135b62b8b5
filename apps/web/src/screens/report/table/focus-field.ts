/** Moves to a field and no further than needed to see it. */
export function focusField(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Milliseconds between two looks for a field that is not drawn yet, and how many looks there are. */
const [pause, looks] = [60, 50];

/** The same for a field in a tab that has still to come into sight. */
export function focusSoon(id: string, left = looks): void {
  setTimeout(() => {
    if (document.getElementById(id) !== null || left === 0) focusField(id);
    else focusSoon(id, left - 1);
  }, pause);
}

export const focusCell = (cell: string): void => focusField(`cell-${cell}`);
