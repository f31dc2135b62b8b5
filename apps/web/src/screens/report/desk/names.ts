import type { ReportKey } from '@gongkai/reports';

/** Field names: what is kept, by a letter, then its code. */
export const cellName = (code: string): string => `c:${code}`;
export const chapterName = (code: string): string => `t:${code}`;

export const dateFields = ['from', 'to', 'signedOn', 'publishedOn'] as const;
export type DateField = (typeof dateFields)[number];
export const dateName = (field: DateField): string => `d:${field}`;

export const kindOfName = (name: string): string => name.slice(0, 1);
export const codeOfName = (name: string): string => name.slice(2);

export const textOfKey = ({ unit, kind, form, period }: ReportKey): string => `${unit}/${kind}/${form}/${period}`;
