/** Moves to a field and no further than needed to see it. */
export function focusField(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

export const focusCell = (cell: string): void => focusField(`cell-${cell}`);
