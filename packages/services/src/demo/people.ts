import type { Role } from '@gongkai/kernel';

/** One demonstration account: who, and what they may act as. */
export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly task: string;
  readonly holds: readonly (readonly [string, readonly Role[]])[];
}

export const demoPeople: readonly DemoPerson[] = [
  {
    login: 'quban',
    name: '周岚',
    task: '区政务公开办：布置、接收、退回、全区报告',
    holds: [['990101', ['office', 'clerk']]],
  },
  { login: 'quling', name: '高远', task: '区分管领导：签发、公布', holds: [['990101', ['leader']]] },
  { login: 'shiban', name: '方可', task: '市政务公开办：看各区县报送情况和汇总，催报', holds: [['9901', ['office']]] },
  { login: 'guanli', name: '许诺', task: '区管理员：单位和人员', holds: [['990101', ['administrator']]] },
  { login: 'donghu', name: '陈立', task: '东湖街道填报员', holds: [['990101001', ['clerk']]] },
  { login: 'donghuban', name: '林芳', task: '东湖街道政务公开办：接收社区报送', holds: [['990101001', ['office']]] },
  { login: 'donghuling', name: '沈建国', task: '东湖街道分管领导：签发、公布', holds: [['990101001', ['leader']]] },
  {
    login: 'donghukeshi',
    name: '马晓',
    task: '东湖街道城市建设科信息员：起草本科室要公开的信息',
    holds: [['990101001K01', ['clerk']]],
  },
  {
    login: 'donghushen',
    name: '宋文',
    task: '东湖街道审核员：综合审核、法制审核',
    holds: [['990101001', ['reviewer']]],
  },
  { login: 'donghubao', name: '韩静', task: '东湖街道保密审查员', holds: [['990101001', ['secrecy']]] },
  {
    login: 'shequ',
    name: '赵倩',
    task: '柳堤、荷风两个社区的填报员（可切换单位）',
    holds: [
      ['990101001001', ['clerk', 'leader']],
      ['990101001002', ['clerk', 'leader']],
    ],
  },
  { login: 'jiaoyu', name: '吴敏', task: '区教育局填报员', holds: [['990101D02', ['clerk']]] },
  { login: 'jiaoyuling', name: '郑国平', task: '区教育局分管领导：签发、公布', holds: [['990101D02', ['leader']]] },
  {
    login: 'shenji',
    name: '江宁',
    task: '审计：只读云溪区、明湖市和五份真实报告所在的区县',
    holds: [
      ['990101', ['auditor']],
      ['220282', ['auditor']],
      ['330206', ['auditor']],
      ['510903', ['auditor']],
      ['330304', ['auditor']],
      ['150204', ['auditor']],
      ['9901', ['auditor']],
    ],
  },
];
