import { calendarOf } from '@gongkai/calendar';
import { type Outcome, plainDate, type Refusal } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { type ApplicationCommand, type ApplicationEvent, ApplicationCommand as Command } from '../commands.ts';
import { type DecideFacts, decide } from '../decide.ts';
import { emptyGround, type Ground } from '../ground.ts';
import type { Application } from '../standing.ts';
import { begin, evolve, fold } from '../standing.ts';

export const day = plainDate;
export const calendar = calendarOf([]);
export const unit = unitCode('330206002');
export const section = '330206002K01';

/** What a person says: a kind, a day, and the facts of the step. */
export type Said = { readonly kind: ApplicationCommand['kind']; readonly on: string } & Readonly<
  Record<string, unknown>
>;

export const parse = (said: Said): ApplicationCommand => Command.parse(said);

/** Decided by 「经办」 on the last day there is, unless said otherwise. */
export const facts = (changed: Partial<DecideFacts> = {}): DecideFacts => ({
  unit,
  today: day('2026-11-20'),
  calendar,
  by: '经办',
  ...changed,
});

export const request = { description: '2024年部门决算', form: 'paper', way: 'post' };

/** An application handed in at the counter on a day; other channels by `intake`. */
export const registered = (on: string, intake: Readonly<Record<string, unknown>> = {}): Said => ({
  kind: 'registered',
  on,
  intake: { channel: 'counter', arrivedOn: on, confirmedOn: null, evidence: '', ...intake },
  applicantKind: 'person',
  request,
  partOf: null,
  source: null,
});

/** Lives through steps from registration on. Throws when one is refused. */
export function live(first: Said, ...steps: readonly Said[]): Application {
  const command = parse(first);
  if (command.kind !== 'registered') throw new Error('not a registration');
  return steps.reduce<Application>((application, said) => {
    const by = said.kind === 'checked' ? '审核' : said.kind === 'approved' ? '领导' : '经办';
    const decided = decide(application, parse(said), facts({ by }));
    if (!decided.ok) throw new Error(`${said.kind}: ${JSON.stringify(decided.refusal)}`);
    return evolve(application, decided.value);
  }, begin(command));
}

/** Why a step is refused; null: it is not. */
export function refusalOf(application: Application, said: Said, changed: Partial<DecideFacts> = {}): Refusal | null {
  const decided = decide(application, parse(said), facts(changed));
  return decided.ok ? null : decided.refusal;
}

export const fullGround: Ground = {
  facts: '经核查属实',
  article: '有关法律的规定',
  evidence: ['档案目录'],
  search: { range: '档案室', keywords: '决算', systems: '公文系统', people: '李某', result: '无' },
  access: '本机关网站公开专栏',
  organ: { name: '区财政局', contact: '' },
  earlier: '2025-3',
  withheld: [{ outcome: 'deny-privacy', facts: '含个人住址', article: '第十五条', evidence: ['原件'] }],
};

export const drafted = (on: string, outcome: Outcome, ground: Ground = fullGround): Said => ({
  kind: 'drafted',
  on,
  outcome,
  ground,
});
export const nothing = emptyGround;

/** A draft, checked, approved and delivered on one day. */
export const replied = (on: string, outcome: Outcome): readonly Said[] => [
  drafted(on, outcome),
  { kind: 'checked', on, agrees: true, opinion: '' },
  { kind: 'approved', on, agrees: true, opinion: '' },
  { kind: 'delivered', on, by: 'hand', evidence: '签收单', letter: '' },
];

export const foldOf = (events: readonly ApplicationEvent[]): Application => fold(events);
