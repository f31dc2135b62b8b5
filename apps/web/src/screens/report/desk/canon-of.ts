import { parseFigure, printFigure } from '@gongkai/figures';
import { type Form, findCell } from '@gongkai/forms';
import { ok, PlainDate, refuse } from '@gongkai/kernel';
import type { ToCanon } from './field.ts';
import { codeOfName, kindOfName } from './names.ts';

/** How each field of a report is read: the same parser as the server's, so what is refused there is refused here. */
export function canonOf(form: Form): (name: string) => ToCanon {
  return (name) => {
    const code = codeOfName(name);
    switch (kindOfName(name)) {
      case 'c':
        return canonOfCell(form, code);
      case 'd':
        return canonOfDate(code);
      default:
        return (text) => ok(text);
    }
  };
}

function canonOfCell(form: Form, code: string): ToCanon {
  const cell = findCell(form, code);
  if (cell === undefined) return () => refuse('cell-unknown', { form: form.code, cell: code });
  return (text) => {
    const read = parseFigure(cell, text);
    return read.ok ? ok(printFigure(cell, read.value)) : read;
  };
}

// The span of the figures is always known; signing and publishing may still lie ahead.
function canonOfDate(field: string): ToCanon {
  const mayBeBlank = field === 'signedOn' || field === 'publishedOn';
  return (text) =>
    PlainDate.safeParse(text).success || (text === '' && mayBeBlank)
      ? ok(text)
      : refuse('input-malformed', { path: field, problem: text });
}
