import type { EvidenceDoubt, EvidenceFileKind, EvidenceHead, EvidenceState, EvidenceVerdict } from '@gongkai/kernel';

export const evidenceStateNames: Readonly<Record<EvidenceState, string>> = {
  refused: '未收',
  read: '待复核',
  reviewed: '已复核',
  recorded: '已记为证据',
  adopted: '已采用',
};

export const evidenceFileKindNames: Readonly<Record<EvidenceFileKind, string>> = {
  paste: '粘贴的文字',
  txt: '文本',
  html: '网页',
  docx: 'Word',
  xlsx: 'Excel',
  pdf: 'PDF',
  unknown: '未识别',
};

export const evidenceVerdictNames: Readonly<Record<EvidenceVerdict, string>> = {
  accepted: '采用',
  corrected: '已更正',
  rejected: '不采用',
};

/** Where an adopted report was taken from, as it stands in the report's history. */
export const evidenceSource = (name: string, id: string): string =>
  `历史报告“${name.slice(0, 200)}”逐项复核后采用（文件校验码 ${id}）`;

/** Why a figure needs a second look. */
export const evidenceDoubtNames: Readonly<Record<EvidenceDoubt, string>> = {
  approximate: '约数',
  derived: '推出的数',
  'other-year': '不是本年的数',
  contradicted: '同一指标有不同的数',
  'no-figure': '没有可记的数',
  'no-text': '未读出',
};

export const evidenceHeadNames: Readonly<Record<EvidenceHead, string>> = {
  unit: '单位',
  year: '年份',
  form: '报表格式',
  dates: '起止日期',
};
