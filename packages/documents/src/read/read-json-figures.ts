import type { Form } from '@gongkai/forms';
import { type Figure, ok, type Result, refuse, type UnitKind } from '@gongkai/kernel';
import type { z } from 'zod';
import { OpenReport } from '../open-report.ts';
import { readFigures } from './read-figure.ts';

/** The form's figures out of an open report; one of another form is refused. */
export function readJsonFigures(text: string, form: Form, unitKind: UnitKind): Result<Figure[]> {
  const report = parseOpenReport(text);
  if (!report.ok) return report;
  const { figures } = report.value;
  if (report.value.form !== form.code) {
    return refuse('input-malformed', { path: 'form', problem: `这是报表“${report.value.form}”的数据` });
  }
  const known = new Set(form.cells.map((cell) => cell.code));
  const unknown = Object.keys(figures).find((code) => !known.has(code));
  if (unknown !== undefined) return refuse('cell-unknown', { form: form.code, cell: unknown });
  const texts = Object.entries(figures).map(([code, figure]) => [code, figure === null ? '' : String(figure)] as const);
  return readFigures(form, unitKind, new Map(texts));
}

/** One open report out of its JSON text, or a refusal that names the field at fault. */
export function parseOpenReport(text: string): Result<OpenReport> {
  const parsed = OpenReport.safeParse(jsonOrUndefined(text));
  return parsed.success ? ok(parsed.data) : malformedReport(parsed.error, '');
}

/** Names the first field at fault. */
export function malformedReport(error: z.ZodError, place: string) {
  const path = [place, ...(error.issues[0]?.path ?? [])].filter((part) => part !== '').join('.');
  return refuse('input-malformed', { path: path === '' ? 'JSON' : path, problem: '不符合开放数据的格式' });
}

export function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
