import { addDays, type PlainDate, plainDate } from '@gongkai/kernel';
import { applicantKindNames, outcomeNames } from '@gongkai/words';
import type { Invented } from './invented.ts';
import { cycle, figureAt, fileOf, type RegisterFile } from './register-file.ts';

const columns = { C1: 'person', C2: 'business', C3: 'research', C4: 'welfare', C5: 'legal', C6: 'other' } as const;
/** One outcome for each row the invented figures use. */
const outcomeOfRow = {
  'R3.1': 'granted',
  'R3.2': 'partial',
  'R3.3.4': 'deny-privacy',
  'R3.4.1': 'not-existing',
  'R3.5.1': 'petition',
  'R3.6.3': 'withdrawn',
} as const;
const channels = ['counter', 'web', 'registered-post', 'web', 'email'] as const;
const subjects = [
  '城市更新项目房屋征收补偿安置方案',
  '老旧小区加装电梯财政补贴发放情况',
  '道路改造工程立项批复和招投标文件',
  '最低生活保障审核确认办事规程',
  '物业维修资金使用备案材料',
  '学区划分调整的会议纪要和依据',
  '河道整治工程环境影响评价批复',
  '养老服务设施建设补助资金使用情况',
] as const;

/**
 * Applications of a year and those carried into it. Each is closed some days after it came in; what the year leaves open is
 * closed in the first days of the next, which is no part of it.
 */
export function applicationsFile(unit: string, year: number, cells: Invented): RegisterFile {
  const rows = Object.entries(columns).flatMap(([column, kind]) => {
    const carried = figureAt(cells, `R2.${column}`);
    const received = figureAt(cells, `R1.${column}`);
    const open = figureAt(cells, `R4.${column}`);
    const results = Object.entries(outcomeOfRow).flatMap(([row, outcome]) =>
      Array.from({ length: figureAt(cells, `${row}.${column}`) }, () => outcome),
    );
    return Array.from({ length: carried + received }, (_, index) => {
      const isOpen = index >= carried + received - open;
      const day = receiptDay(year, index - carried, received, isOpen);
      const outcome = isOpen ? 'granted' : cycle(results, index, 'granted');
      return [
        `${unit.slice(-3)}-${column}-${index + 1}`,
        day,
        cycle(channels, index + column.length, 'web'),
        applicantKindNames[kind],
        kind === 'person' ? cycle(['陈某某', '李某某', '周某某'], index, '王某某') : '某单位',
        '',
        `${cycle(subjects, index * 3 + unit.length + Number(column.slice(1)), subjects[0])}（${index + 1}）`,
        outcomeNames[outcome],
        isOpen ? addDays(plainDate(`${year + 1}-01-05`), index % 4) : addDays(day, 9),
        '否',
      ];
    });
  });
  const head = [
    '原编号',
    '收到日期',
    '申请方式',
    '申请人类型',
    '申请人',
    '证件号码',
    '申请内容',
    '办理结果',
    '办结日期',
    '是否延期',
  ];
  return fileOf({ title: '依申请', head, rows });
}

// Carried ones came in the last days of the year before; what stays open comes in the last days of this one.
function receiptDay(year: number, index: number, received: number, isOpen: boolean): PlainDate {
  if (index < 0) return addDays(plainDate(`${year - 1}-12-24`), -index % 4);
  if (isOpen) return addDays(plainDate(`${year}-12-23`), index % 5);
  return addDays(plainDate(`${year}-01-06`), Math.floor((index * 320) / Math.max(received, 1)));
}
