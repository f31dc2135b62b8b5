import { addDays, type PlainDate, yearOf } from '@gongkai/kernel';
import { emptyGround } from '@gongkai/registers/applications';
import { emptyBody } from '@gongkai/registers/disclosure';
import { z } from 'zod';
import type { DemoStep } from './load-demo.ts';

const street = '990101001';
const section = '990101001K01';

const Moved = z.object({ id: z.string(), seq: z.number() });

/** A number of the standard's own example: it is nobody's. */
const person = { kind: 'person', document: { kind: 'resident-id', number: '11010519491231002X' } } as const;
const company = { kind: 'business', document: { kind: 'credit-code', number: '91350100M000100Y43' } } as const;

/** The desk of 东湖街道 as it is today: cases in every state, one of them overdue, and items on their way to be public. */
export async function fileLiveCases(step: DemoStep, today: PlainDate): Promise<void> {
  const settings = {
    ...{ letterMark: '云东', letterOrgan: '云溪区东湖街道办事处' },
    ...{ letterAddress: '云溪区东湖路1号', letterPhone: '0990-5550101' },
  };
  await step(addDays(today, -40), street, 'office', 'settings.save', { unit: street, revision: 0, settings });
  await fileApplications(step, today);
  await fileItems(step, today);
  await fileRemedy(step, today);
}

async function fileApplications(step: DemoStep, today: PlainDate): Promise<void> {
  const letters: Letter[] = [];
  const ago = (days: number): PlainDate => addDays(today, -days);
  const register = async (days: number, channel: string, who: typeof person | typeof company, description: string) => {
    const arrivedOn = ago(days);
    const confirmedOn = channel === 'web' || channel === 'email' ? arrivedOn : null;
    const { id } = Moved.parse(
      await step(arrivedOn, street, 'clerk', 'applications.register', {
        unit: street,
        intake: { channel, arrivedOn, confirmedOn, evidence: channel === 'counter' ? '' : '登记簿记载' },
        applicant: {
          ...who,
          name: who.kind === 'person' ? '何某某' : '某环保科技有限公司',
          contact: { phone: '0990-5550101', email: '', address: '' },
        },
        request: { description, form: 'electronic', way: 'email' },
      }),
    );
    let seen = 1;
    const move = async (
      back: number,
      verb: 'act' | 'check' | 'approve',
      command: object,
      thirdParty: object | null = null,
    ) => {
      const on = ago(back);
      const input = { unit: street, id, seen, command: { on, ...command } };
      const role = verb === 'act' ? 'clerk' : verb === 'check' ? 'reviewer' : 'leader';
      const sent = verb === 'act' ? { ...input, thirdParty } : input;
      seen = Moved.parse(await step(on, street, role, `applications.${verb}`, sent)).seq;
      for (const [type, party] of lettersOf(command)) letters.push({ on, id, type, party });
    };
    return move;
  };
  const drafted = (outcome: string, ground: object = {}) => ({
    kind: 'drafted',
    outcome,
    ground: { ...emptyGround, ...ground },
  });
  const agreed = { agrees: true, opinion: '' };

  // Overdue, and nobody hides it.
  await register(36, 'web', person, '柳堤路积水点改造工程的立项批复和施工合同');
  await register(26, 'web', company, '2026年街道采购物业服务的招标文件和评标结果');
  await register(2, 'post', person, '湖滨社区公共停车泊位收费的批准文件');

  const corrected = await register(9, 'counter', person, '关于拆违的全部材料');
  await corrected(6, 'act', {
    kind: 'correction-asked',
    items: '请写明地点、年度或者文件名称',
    until: addDays(today, 9),
    letter: '',
  });

  const consulted = await register(16, 'registered-post', company, '东园农贸市场承包合同及附件');
  const third = { name: '某市场管理有限公司', contact: '东园路8号' };
  await consulted(
    12,
    'act',
    { kind: 'third-party-asked', party: '1', information: '承包合同中的价款和履约条款', letter: '' },
    third,
  );
  await consulted(10, 'act', { kind: 'notice-served', notice: 'third-party', party: '1', evidence: '邮件签收单' });

  const extended = await register(30, 'web', person, '街道历年征收补偿安置协议签订情况汇总表');
  await extended(8, 'act', {
    kind: 'extended',
    days: 20,
    approvedOn: ago(9),
    approvedBy: '沈建国',
    reason: '涉及档案多，需逐份核对',
    letter: '',
  });

  const helped = await register(11, 'web', company, '柳堤路雨污分流改造工程的施工图审查意见');
  await helped(6, 'act', {
    kind: 'assistance-asked',
    ...{ section, question: '请提供施工图审查意见，并说明有无第三方商业秘密', until: addDays(today, 2) },
  });

  const handed = await register(7, 'counter', person, '湖滨路人行天桥的检测报告');
  await handed(5, 'act', { kind: 'handed-over', section, note: '天桥由你科管养，请承办' });

  const waiting = await register(14, 'counter', person, '望湖社区养老服务站运营补贴发放明细');
  await waiting(
    3,
    'act',
    drafted('partial', {
      facts: '明细中的补贴金额和项目可以公开，享受补贴人员的身份信息不予公开。',
      withheld: [
        {
          outcome: 'deny-privacy',
          facts: '明细含老年人姓名、身份证号码和住址',
          article: '条例第十五条',
          evidence: ['补贴发放表'],
        },
      ],
    }),
  );

  const checked = await register(17, 'web', company, '2025年度街道政府采购合同公告');
  await checked(5, 'act', drafted('already-public', { access: '政府采购网“合同公告”栏目，检索“东湖街道”' }));
  await checked(4, 'check', { kind: 'checked', ...agreed });

  const approved = await register(18, 'counter', person, '荷风社区综合服务设施建设项目的竣工验收意见');
  await approved(7, 'act', drafted('granted'));
  await approved(6, 'check', { kind: 'checked', ...agreed });
  await approved(4, 'approve', { kind: 'approved', ...agreed });

  const done = await register(24, 'counter', person, '街道2025年度部门决算');
  await done(24, 'act', {
    kind: 'answered-at-once',
    outcome: 'already-public',
    ground: { ...emptyGround, access: '政府网站“财政资金”栏目' },
  });
  // A book of letters is written day by day.
  for (const letter of letters.sort((a, b) => (a.on < b.on ? -1 : 1))) await issueLetter(step, letter);
}

interface Letter {
  readonly on: PlainDate;
  readonly id: string;
  readonly type: string;
  readonly party: string;
}

/** Letters that go out with a step; what is only approved waits for its letter. */
function lettersOf(command: object): readonly (readonly [type: string, party: string])[] {
  switch ('kind' in command ? command.kind : '') {
    case 'correction-asked':
      return [['correction', '']];
    case 'third-party-asked':
      return [
        ['third-party-ask', '1'],
        ['third-party-notice', ''],
      ];
    case 'extended':
      return [['extension', '']];
    case 'answered-at-once':
      return [['already-public', '']];
    default:
      return [];
  }
}

const issueLetter = (step: DemoStep, { on, id: application, type, party }: Letter) =>
  step(on, street, 'clerk', 'letters.issue', {
    ...{ unit: street, application, type, party, fields: {}, enclosures: [] },
    ...{ clause: null, replaces: null, request: null },
  });

async function fileItems(step: DemoStep, today: PlainDate): Promise<void> {
  const ago = (days: number): PlainDate => addDays(today, -days);
  const draft = async (unit: string, back: number, body: object) => {
    const on = ago(back);
    const saved = await step(on, unit, 'clerk', 'items.save', {
      unit,
      id: null,
      seen: 0,
      body: { ...emptyBody, formedOn: on, ...body },
    });
    return Moved.parse(saved);
  };
  const submit = (unit: string, back: number, { id, seq }: z.infer<typeof Moved>) =>
    step(ago(back), unit, 'clerk', 'items.submit', { unit, id, seen: seq });

  const notice = await draft(section, 8, {
    title: '2026年冬季老旧小区消防通道整治方案',
    category: 'A20_12',
    text: '自本月起对辖区老旧小区消防通道开展集中整治，分排查、清理、复查三个阶段进行。',
  });
  await submit(section, 7, notice);
  // A number that no public page may show: publishing stops until it is masked.
  await draft(section, 3, {
    title: '十一月份临时救助对象公示',
    category: 'A20_11',
    text: '经审核，拟给予何某某（身份证号11010519491231002X）临时救助，公示期五个工作日。',
  });
  const rules = await draft(street, 12, {
    title: '关于印发《东湖街道便民摊点管理办法》的通知',
    documentNumber: '东街规〔2026〕2号',
    kind: 'normative',
    category: 'A20_01',
    text: '为规范便民摊点设置和管理，制定本办法。',
  });
  await submit(street, 11, rules);
  // The month that has ended is owed, and not late yet.
  const duty = { title: '临时救助资金发放情况', category: 'A20_11', section: null, cycle: 'month', within: 40 };
  await step(today, street, 'clerk', 'duties.save', {
    ...{ unit: street, id: null, revision: 0 },
    duty: { ...duty, since: ago(31), until: null },
  });
}

/** A review that has come in and is to be answered: its own term runs. */
const fileRemedy = (step: DemoStep, today: PlainDate) =>
  step(addDays(today, -6), street, 'clerk', 'remedies.register', {
    unit: street,
    command: {
      ...{
        event: 'registered',
        kind: 'review',
        role: 'respondent',
        procedure: 'ordinary',
        application: null,
        review: null,
      },
      ...{ on: addDays(today, -6), acceptedOn: addDays(today, -8), organ: '云溪区人民政府' },
      ...{ caseNumber: `云府复〔${yearOf(today)}〕17号`, matter: '不服政府信息不予公开告知书' },
    },
  });
