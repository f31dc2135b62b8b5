import { randomUUID } from 'node:crypto';
import { getForm, isTyped } from '@gongkai/forms';
import { plainDate, type Role } from '@gongkai/kernel';
import type { VerbName } from '@gongkai/reports';
import { type House, perform } from '@gongkai/services';
import { unitCode } from '@gongkai/units';

const today = plainDate('2026-01-20');
const form = getForm('a2021');
const nil = Object.fromEntries(form.cells.filter(isTyped).map((cell) => [cell.code, '0']));

/** What the rules over the text find nothing in: each chapter keeps to its title, is long enough, and no two are alike. */
const chapters: Readonly<Record<string, string>> = {
  OVERVIEW: '日常工作由办公室牵头，各科室分别落实。发布前逐条核对内容，发布后定期检查链接。',
  APPLICATIONS: '收到的申请均在法定期限内答复。',
  REMEDIES: '没有因政府信息公开引起的复议和诉讼。',
  PROBLEMS:
    '少数科室提供材料偏晚，个别栏目的说明过于简略，来访群众对查询办法还不熟悉。已经安排专人提醒，逐项补充说明，并在窗口张贴图示；今后把材料提供纳入例会，每次会议通报，由分管负责人督促落实。遇到疑难先向上级请示，再答复群众。',
};
export const narrative = Object.fromEntries(
  form.chapters.map(({ code, points }) => [
    code,
    `${points.map(({ words }) => words[0]).join('，')}。${chapters[code] ?? ''}`,
  ]),
);

/** The cell in which a report counts something; all others are 0. */
export const countedCell = 'P6.PENALTY.decisions';
export const span = { form: 'a2021', period: '2025' };
export const ownOf = (unit: string) => ({ ...span, unit, kind: 'own' });

export type Act = (unit: string, role: Role, name: VerbName, input: unknown) => Promise<unknown>;

/** Does things in a house as somebody of a unit. A refusal is a fault of the measurement. */
export const actingIn =
  (house: House): Act =>
  async (unit, role, name, input) => {
    const mandate = { unit: unitCode(unit), roles: [role] };
    const asking = { personId: `${unit}${role}`, personName: '测量', mandate, today, now: new Date() };
    const result = await perform(house, asking, { name, input, key: randomUUID() });
    if (!result.ok) throw new Error(`${name} ${unit}: ${JSON.stringify(result.refusal)}`);
    return result.value;
  };

/** A unit fills in its report of 2025 and hands it in; what it waits for next is the superior's acceptance with `seen: 3`. */
export async function handIn(act: Act, unit: string, counted: number): Promise<void> {
  const key = ownOf(unit);
  await act(unit, 'clerk', 'reports.save', { key, revision: 0, cells: { ...nil, [countedCell]: `${counted}` } });
  await act(unit, 'clerk', 'reports.saveText', { key, revision: 1, narrative });
  await act(unit, 'leader', 'reports.sign', { key, seen: 1 });
  await act(unit, 'clerk', 'reports.submit', { key, seen: 2 });
}
