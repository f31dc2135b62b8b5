import type { FormCode, ReportEvent, ReportKind, ReportState, Role, UnitKind } from '@gongkai/kernel';

/** Chinese terms of the closed vocabularies. Each list is complete or does not compile. */
export const unitKindNames: Record<UnitKind, string> = {
  nation: '全国',
  province: '省（自治区、直辖市）',
  city: '市（地区）',
  district: '区（县、市）',
  department: '部门',
  street: '街道',
  town: '乡镇',
  community: '社区',
  village: '村',
  section: '科室',
  other: '其他单位',
};

export const roleNames: Record<Role, string> = {
  clerk: '填报员',
  reviewer: '审核员',
  secrecy: '保密审查员',
  leader: '签发领导',
  office: '政务公开办',
  auditor: '审计',
  administrator: '管理员',
  'system-administrator': '系统管理员',
  'security-administrator': '安全管理员',
  'audit-administrator': '审计管理员',
};

export const formNames: Record<FormCode, string> = {
  a2008: '年度报告（2008 年条例六项）',
  t2014: '政府信息公开情况统计表（2014 年式）',
  a2019: '年度报告三表（2019 年试行）',
  a2021: '年度报告三表（2021 年式）',
  grassroots: '居务（村务）公开情况表',
};

export const reportKindNames: Record<ReportKind, string> = { own: '本单位报告', district: '全区报告' };

export const reportStateNames: Record<ReportState, string> = {
  draft: '填报中',
  signed: '已签发',
  submitted: '待接收',
  returned: '已退回',
  accepted: '已接收',
  published: '已公布',
  recorded: '已补录',
};

export const reportEventNames: Record<ReportEvent, string> = {
  opened: '开始填报',
  signed: '签发',
  unsigned: '撤回签发',
  submitted: '报送',
  withdrawn: '撤回报送',
  returned: '退回',
  accepted: '接收',
  published: '公布',
  correcting: '启动更正',
  recorded: '补录',
};
