/** What is wrong with a row of an imported file of units. */
export const importProblems = {
  'code-malformed': '代码不是 2、4、6、9 或 12 位的区划代码，也不是带字母段的自编代码',
  'code-twice': '文件中代码重复',
  'outside-scope': '不在本单位之下',
  'name-malformed': '名称须为 2 至 60 个字，不能含尖括号或控制字符',
  'kind-unknown': '单位类型无法识别',
  'day-malformed': '启用日期须写成 2024-01-31 的样子',
  'parent-cycle': '上级关系成环',
  'parent-not-prefix': '上级代码与本单位代码不符',
  'parent-missing': '上级单位不存在，文件中也没有',
  'kind-not-below': '该类单位不能设在这个上级之下',
  'kind-changed': '已有同代码而类型不同的单位',
} as const;

export type ImportProblemCode = keyof typeof importProblems;
