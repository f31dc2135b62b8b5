import { randomUUID } from 'node:crypto';
import { addUnit, scopeOf } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { getForm, isTyped } from '@gongkai/forms';
import { type FormCode, type PlainDate, plainDate, type Result, type Role, type UnitKind } from '@gongkai/kernel';
import type { Narrative, VerbName } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { type House, perform } from '../perform.ts';
import type { Asking } from '../verb.ts';

/** A small district for tests: two streets with communities, one department, a neighbouring district. */
export const worldUnits: readonly (readonly [string, string, UnitKind])[] = [
  ['990101', '示例区', 'district'],
  ['990101D01', '区教育局', 'department'],
  ['990101001', '东风街道', 'street'],
  ['990101001001', '东风社区', 'community'],
  ['990101001002', '河边村', 'village'],
  ['990101002', '西门街道', 'street'],
  ['990101002001', '西门社区', 'community'],
  ['990102', '邻区', 'district'],
  ['990102001', '邻街道', 'street'],
];

export interface World {
  readonly fresh: FreshDatabase;
  readonly house: House;
  /** Performs a verb as a role of a unit; a mutation under a new key unless one is given. */
  readonly as: (unit: string, ...roles: Role[]) => Actor;
  /** As people of its heir act for a unit that is no more. */
  readonly forPast: (unit: string, ...roles: Role[]) => Actor;
  /** The same world on another day. */
  readonly on: (today: PlainDate) => World;
}

export interface Actor {
  readonly ask: <Name extends VerbName>(name: Name, input: unknown, key?: string) => Promise<Result<unknown>>;
  /** As `ask`, and throws on a refusal: for the steps a test only passes through. */
  readonly must: <Name extends VerbName>(name: Name, input: unknown) => Promise<unknown>;
}

export async function openWorld(today: PlainDate = plainDate('2026-01-10')): Promise<World> {
  const fresh = await freshDatabase();
  const house: House = { db: fresh.db, secret: 'test' };
  for (const [code, name, kind] of worldUnits) {
    const unit = { code: unitCode(code), name, kind, openedOn: plainDate('2000-01-01'), closedOn: null, demo: true };
    await fresh.db.write(scopeOf(unit.code), (tx) => addUnit(tx, unit));
  }
  return worldOn(fresh, house, today);
}

function worldOn(fresh: FreshDatabase, house: House, today: PlainDate): World {
  const acting = (unit: string, roles: Role[], past: boolean): Actor => {
    const asking: Asking = {
      personId: `${unit}-${roles.join('-')}`,
      personName: `${unit} ${roles.join('、')}`,
      mandate: { unit: unitCode(unit), roles, past },
      today,
      now: new Date(`${today}T09:00:00+08:00`),
    };
    const ask: Actor['ask'] = (name, input, key = randomUUID()) => perform(house, asking, { name, input, key });
    return {
      ask,
      must: async (name, input) => {
        const result = await ask(name, input);
        if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.refusal)}`);
        return result.value;
      },
    };
  };
  const as: World['as'] = (unit, ...roles) => acting(unit, roles, false);
  const forPast: World['forPast'] = (unit, ...roles) => acting(unit, roles, true);
  return { fresh, house, as, forPast, on: (day) => worldOn(fresh, house, day) };
}

/** Every typed cell of a form with the same figure: relations hold for zero only. */
export const allCells = (form: FormCode, text: string): Record<string, string> =>
  Object.fromEntries(
    getForm(form)
      .cells.filter(isTyped)
      .map((cell) => [cell.code, text]),
  );

/** Prose that satisfies every required point of the annual report, and says nothing that a rule would ask about. */
export const fullNarrative = (form: FormCode): Narrative =>
  Object.fromEntries(
    getForm(form).chapters.map(({ code, points }) => [
      code,
      `${points.map((point) => point.words[0]).join('，')}。${filling[code] ?? ''}`,
    ]),
  );

/** What a chapter is about: it keeps to its title, is long enough, and no two are alike. */
const filling: Readonly<Record<string, string>> = {
  OVERVIEW: '日常工作由办公室牵头，各科室分别落实。发布前逐条核对内容，发布后定期检查链接。',
  APPLICATIONS: '收到的申请均在法定期限内答复。',
  REMEDIES: '没有因政府信息公开引起的复议和诉讼。',
  PROBLEMS:
    '少数科室提供材料偏晚，个别栏目的说明过于简略，来访群众对查询办法还不熟悉。已经安排专人提醒，逐项补充说明，并在窗口张贴图示；今后把材料提供纳入例会，每次会议通报，由分管负责人督促落实。遇到疑难先向上级请示，再答复群众。',
};
