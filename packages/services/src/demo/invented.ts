import { getForm, isTyped } from '@gongkai/forms';
import type { UnitKind } from '@gongkai/kernel';

/** Cell code → figure as text, for one unit and year of the fictional district. */
export type Invented = Readonly<Record<string, string>>;

/** A number of a repeatable row from 0 to below `limit`: the same unit, year and label always give the same one. */
export function pick(seed: string, limit: number): number {
  let hash = 2_166_136_261;
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % limit;
}

const columns = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;
const outcomes = ['R3.1', 'R3.2', 'R3.3.4', 'R3.4.1', 'R3.5.1', 'R3.6.3'] as const;
const mostReceived: Record<(typeof columns)[number], number> = { C1: 14, C2: 4, C3: 1, C4: 1, C5: 3, C6: 2 };

/** An annual table whose relations all hold, last year's carry-out carried in. */
export function inventAnnual(unit: string, kind: UnitKind, year: number, prior: Invented | null): Invented {
  const any = (label: string, limit: number) => pick(`${unit}/${year}/${label}`, limit);
  const cells: Record<string, string> = Object.fromEntries(
    getForm('a2021')
      .cells.filter(isTyped)
      .map((cell) => [cell.code, '0']),
  );
  const set = (code: string, value: number) => {
    cells[code] = String(value);
  };
  const valid = Number(prior?.['P1.NORM.valid'] ?? 3 + any('valid', 9));
  const made = any('made', kind === 'department' ? 4 : 3);
  const repealed = any('repealed', Math.min(valid, 2) + 1);
  set('P1.NORM.made', made);
  set('P1.NORM.repealed', repealed);
  set('P1.NORM.valid', prior === null ? valid : valid + made - repealed);
  set('P5.LICENSE.decisions', any('license', kind === 'department' ? 900 : 60));
  set('P6.PENALTY.decisions', any('penalty', kind === 'street' ? 420 : 120));
  set('P6.COERCION.decisions', any('coercion', 6));
  cells['P8.FEE.amount'] = kind === 'department' ? `${any('fee', 40)}.${10 + any('cents', 89)}` : '0';
  for (const column of columns) {
    const carried = Number(prior?.[`R4.${column}`] ?? 0);
    const received = any(`received${column}`, mostReceived[column]);
    const open = Math.min(any(`open${column}`, 2), received + carried);
    set(`R1.${column}`, received);
    set(`R2.${column}`, carried);
    set(`R4.${column}`, open);
    for (let closed = received + carried - open; closed > 0; closed -= 1) {
      const outcome = outcomes[any(`outcome${column}${closed}`, outcomes.length)] ?? 'R3.1';
      set(`${outcome}.${column}`, Number(cells[`${outcome}.${column}`]) + 1);
    }
  }
  set('RV.UPHELD', any('upheld', 2));
  set('LD.UPHELD', any('suit', 8) === 0 ? 1 : 0);
  return cells;
}

/** What a community or village answers in a year. */
export function inventGrassroots(unit: string, kind: UnitKind, year: number): Invented {
  const any = (label: string, limit: number) => pick(`${unit}/${year}/${label}`, limit);
  const cells: Record<string, string> = {};
  for (const cell of getForm('grassroots').cells) {
    if (!isTyped(cell) || cell.notFor?.includes(kind) === true) continue;
    const isMoney = cell.measure === '万元';
    cells[cell.code] = isMoney
      ? `${1 + any(cell.code, 60)}.${10 + any(`${cell.code}c`, 89)}`
      : String(1 + any(cell.code, 3));
  }
  const staff = 2 + any('staff', 3);
  const asked = 2 + any('asked', 9);
  return {
    ...cells,
    'G1.1.2': String(4 + any('aid', 6)),
    'G2.5': String(12 + any('board', 24)),
    'G4.2': String(20 + any('trained', 90)),
    'G4.3': String(staff),
    'G4.3.a': String(any('full', 2)),
    'G5.1': String(4 + any('read', 40)),
    'G5.3': String(asked),
    'G5.3.a': String(asked - any('unanswered', 2)),
    'G6.1': '4',
    'G1.1.3': '4',
  };
}

/** Prose of a fictional unit: our own sentences, speaking of every required point. `own`: what it says of its year. */
export function inventNarrative(name: string, year: number, cells: Invented, own: string): Record<string, string> {
  const received = columns.reduce((sum, column) => sum + Number(cells[`R1.${column}`] ?? 0), 0);
  return {
    OVERVIEW: [
      `${year}年，${name}按照《中华人民共和国政府信息公开条例》推进政府信息公开工作。`,
      `（一）主动公开。围绕群众关心的事项及时主动公开，更新机构职能、办事指南等信息。${own}`,
      `（二）依申请公开。畅通当面、信函和网络渠道，本年收到政府信息公开申请${received}件，均依法办理。`,
      `（三）政府信息管理。落实公文公开属性认定和保密审查，对行政规范性文件进行清理。`,
      `（四）政府信息公开平台建设。维护政府网站公开专栏，保障查阅点正常开放。`,
      `（五）监督保障。把政府信息公开纳入年度工作考核，组织社会评议，本年没有责任追究情形。`,
    ].join('\n'),
    PROBLEMS: [
      '一是公开内容的针对性有待提高，二是科室之间信息报送不够及时，三是政策解读形式较为单一。',
      '针对上年存在的问题，已完善信息报送台账，按月通报，改进情况较好。',
      '下一步将采取以下改进措施：加强业务培训，明确专人负责；细化公开目录，规范发布流程；丰富图解、问答等解读形式，提高公开质量。',
    ].join('\n'),
    OTHER: '本年度未收取信息处理费，没有其他需要报告的事项。',
  };
}
