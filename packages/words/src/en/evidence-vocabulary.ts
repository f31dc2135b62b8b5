import type { EvidenceDoubt, EvidenceFileKind, EvidenceHead, EvidenceState, EvidenceVerdict } from '@gongkai/kernel';

export const evidenceStateNames: Readonly<Record<EvidenceState, string>> = {
  refused: 'Not taken',
  read: 'To be reviewed',
  reviewed: 'Reviewed',
  recorded: 'Recorded as evidence',
  adopted: 'Adopted',
};

export const evidenceFileKindNames: Readonly<Record<EvidenceFileKind, string>> = {
  paste: 'pasted text',
  txt: 'text',
  html: 'web page',
  docx: 'Word',
  xlsx: 'Excel',
  pdf: 'PDF',
  unknown: 'not recognised',
};

export const evidenceVerdictNames: Readonly<Record<EvidenceVerdict, string>> = {
  accepted: 'Taken',
  corrected: 'Corrected',
  rejected: 'Not taken',
};

export const evidenceSource = (name: string, id: string): string =>
  `Adopted from the old report “${name.slice(0, 200)}” after review figure by figure (file hash ${id})`;

export const evidenceDoubtNames: Readonly<Record<EvidenceDoubt, string>> = {
  approximate: 'approximate',
  derived: 'derived',
  'other-year': 'of another year',
  contradicted: 'different figures for one cell',
  'no-figure': 'no figure to record',
  'no-text': 'not read',
};

export const evidenceHeadNames: Readonly<Record<EvidenceHead, string>> = {
  unit: 'unit',
  year: 'year',
  form: 'form',
  dates: 'first and last day',
};
