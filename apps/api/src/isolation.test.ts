import { defaultThresholds } from '@gongkai/comparison/copies';
import { addPerson, addUnit, scopeOf, setRoles } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { plainDate, type Role, roles, type UnitKind } from '@gongkai/kernel';
import { emptyBody } from '@gongkai/registers/disclosure';
import { contract, emptyApplicationFilter, noFindingFilter, type VerbName } from '@gongkai/reports';
import { hashPassword } from '@gongkai/services';
import { unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { password } from './testing/small-world.ts';
import { type StartedApp, startApp } from './testing/start-app.ts';
import { Visitor } from './testing/visitor.ts';

/** Everybody acts for this street; the others are what they try to reach. */
const own = '990101001';
const subjects = { own, child: '990101001001', sibling: '990101002', parent: '990101', foreign: '990102001' } as const;
type Subject = keyof typeof subjects;

const units: readonly (readonly [string, UnitKind])[] = [
  ['990101', 'district'],
  [own, 'street'],
  ['990101001001', 'community'],
  ['990101002', 'street'],
  ['990102', 'district'],
  ['990102001', 'street'],
];

const administrators: readonly Role[] = [
  'administrator',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
];

/** What may. All that is not listed here is computed and must be refused: a new role or verb is refused by default. */
const allowed: { readonly [Name in VerbName]: Partial<Record<Role, readonly Subject[]>> } = {
  'people.me': everybody(['own', 'child', 'sibling', 'parent', 'foreign']),
  'people.list': some(['office', 'auditor', ...administrators], ['own', 'child']),
  // With a role, as here, only whoever may give roles as well.
  'people.invite': { administrator: ['own', 'child'] },
  'people.assign': some(['administrator', 'security-administrator'], ['own', 'child']),
  'people.suspend': some(['administrator', 'system-administrator'], ['own', 'child']),
  'people.resetPassword': some(['administrator', 'system-administrator'], ['own', 'child']),
  'people.sessions': some(['administrator', 'system-administrator'], ['own', 'child']),
  'people.endSessions': some(['administrator', 'system-administrator'], ['own', 'child']),
  'people.dropSecondFactor': some(['administrator', 'system-administrator'], ['own', 'child']),
  'people.previewHandover': some(['administrator', 'security-administrator'], ['own', 'child']),
  'people.handOver': some(['administrator', 'security-administrator'], ['own', 'child']),
  'units.tree': everybody(['own', 'child']),
  'units.add': some(['office', 'administrator', 'system-administrator'], ['own', 'child']),
  'units.rename': {
    office: ['child'],
    administrator: ['own', 'child'],
    'system-administrator': ['own', 'child'],
  },
  'units.close': {
    office: ['child'],
    administrator: ['own', 'child'],
    'system-administrator': ['own', 'child'],
  },
  'units.checkImport': some(['office', 'administrator', 'system-administrator'], ['own', 'child']),
  'units.import': some(['office', 'administrator', 'system-administrator'], ['own', 'child']),
  'reorganisations.preview': some(['office', 'administrator', 'system-administrator'], ['own', 'child']),
  'reorganisations.do': some(['office', 'administrator', 'system-administrator'], ['own', 'child']),
  'reorganisations.history': everybody(['own', 'child']),
  'reorganisations.views': readers(),
  'reorganisations.ofCase': readers(),
  'years.list': everybody(['own', 'child']),
  'years.open': { office: ['own'] },
  'years.setDeadlines': { office: ['own'] },
  'years.close': { office: ['own'] },
  'work.list': readers(),
  'reports.get': readers(),
  'reports.pulse': readers(),
  'reports.checkImport': some(['clerk', 'office'], ['own']),
  'reports.list': readers(),
  'reports.checks': readers(),
  'reports.rules': readers(),
  'reports.ofUnit': readers(),
  'reports.spans': readers(),
  'reports.submission': readers(),
  'reports.save': some(['clerk', 'office'], ['own']),
  'reports.saveText': some(['clerk', 'office'], ['own']),
  'reports.saveDates': some(['clerk', 'office'], ['own']),
  'reports.nil': some(['clerk', 'office'], ['own']),
  'reports.observe': some(['clerk', 'office'], ['own']),
  'reports.waive': some(['clerk', 'reviewer', 'office'], ['own']),
  'reports.sign': { leader: ['own'] },
  'reports.unsign': { leader: ['own'] },
  'reports.submit': some(['clerk', 'office'], ['own']),
  'reports.withdraw': some(['clerk', 'office'], ['own']),
  'reports.accept': some(['reviewer', 'office'], ['child']),
  'reports.return': some(['reviewer', 'office'], ['child']),
  'reports.acceptMany': some(['reviewer', 'office'], ['own', 'child']),
  'reports.returnMany': some(['reviewer', 'office'], ['own', 'child']),
  'reports.changes': readers(),
  'filings.remind': some(['reviewer', 'office'], ['own', 'child']),
  'filings.except': some(['reviewer', 'office'], ['child']),
  'filings.places': readers(),
  'filings.file': readers(),
  'corrections.list': readers(),
  'corrections.seen': some(['clerk', 'office'], ['own']),
  'reports.publish': some(['leader', 'office'], ['own']),
  'reports.correct': some(['clerk', 'office'], ['own']),
  'reports.record': some(['clerk', 'office'], ['own']),
  'totals.get': readers(),
  'totals.children': readers(),
  'totals.cell': readers(),
  'totals.changes': readers(),
  'findings.list': readers(),
  'rules.rehearse': readers(),
  'findings.page': readers(),
  'findings.summary': readers(),
  'audit.list': some(['office', 'auditor', 'administrator', 'audit-administrator'], ['own', 'child']),
  'engagements.list': { auditor: ['own'] },
  'engagements.get': { auditor: ['own'] },
  'engagements.save': { auditor: ['own'] },
  'engagements.check': { auditor: ['own'] },
  'engagements.explain': { auditor: ['own'] },
  'engagements.conclude': { auditor: ['own'] },
  'engagements.ledger': { auditor: ['own'] },
  'engagements.ledgers': { auditor: ['own'] },
  'engagements.papers': { auditor: ['own'] },
  'samples.population': { auditor: ['own'] },
  'samples.draw': { auditor: ['own'] },
  'samples.get': { auditor: ['own'] },
  'samples.tick': { auditor: ['own'] },
  'samples.look': { auditor: ['own'] },
  'auditFindings.list': { auditor: ['own'] },
  'auditFindings.get': { auditor: ['own'] },
  'auditFindings.step': { auditor: ['own'] },
  'auditFindings.addressed': readers(),
  'auditFindings.read': readers(),
  'auditFindings.answer': some(['clerk', 'office'], ['own']),
  'schemes.list': some(['office', 'auditor'], ['own']),
  'schemes.get': some(['office', 'auditor'], ['own']),
  'schemes.save': some(['office', 'auditor'], ['own']),
  'schemes.revise': some(['office', 'auditor'], ['own']),
  'schemes.score': some(['office', 'auditor'], ['own']),
  'schemes.activate': some(['office', 'auditor'], ['own']),
  'schemes.results': some(['office', 'auditor'], ['own']),
  'schemes.give': some(['office', 'auditor'], ['own']),
  'schemes.settle': some(['office', 'auditor'], ['own']),
  'schemes.circular': some(['office', 'auditor'], ['own']),
  'schemes.file': some(['office', 'auditor'], ['own']),
  'schemes.usual': some(['office', 'auditor'], ['own']),
  'calendar.get': everybody(['own', 'child']),
  'calendar.preview': some(['office', 'administrator', 'system-administrator'], ['own']),
  'calendar.save': some(['office', 'administrator', 'system-administrator'], ['own']),
  'calendar.whatIf': everybody(['own', 'child']),
  'calendar.feed': everybody(['own', 'child']),
  'calendar.renewFeed': everybody(['own', 'child']),
  'copies.start': readers(),
  'copies.runs': readers(),
  'copies.list': readers(),
  'copies.pair': readers(),
  'comparison.units': readers(),
  'comparison.cell': readers(),
  'comparison.years': readers(),
  'comparison.places': readers(),
  'comparison.file': readers(),
  'desk.list': readers(),
  'reminders.list': readers(),
  'reminders.seen': some(['clerk', 'office'], ['own']),
  'search.find': readers(),
  'jobs.list': readers(),
  'jobs.start': readers(),
  // One's own jobs alone: they run as the unit that asked.
  'jobs.cancel': some(['clerk', 'reviewer', 'secrecy', 'leader', 'office', 'auditor'], ['own']),
  'tally.get': readers(),
  'tally.list': readers(),
  'tally.lock': some(['clerk', 'office'], ['own']),
  'tally.follow': some(['clerk', 'office'], ['own']),
  'remedies.list': readers(),
  'remedies.get': readers(),
  'remedies.register': some(['clerk', 'office'], ['own']),
  'remedies.step': some(['clerk', 'office'], ['own']),
  'remedies.template': some(['clerk', 'office'], ['own']),
  'remedies.checkImport': some(['clerk', 'office'], ['own']),
  'remedies.import': some(['clerk', 'office'], ['own']),
  'activities.list': readers(),
  'activities.save': some(['clerk', 'office'], ['own']),
  'activities.remove': some(['clerk', 'office'], ['own']),
  'activities.checkImport': some(['clerk', 'office'], ['own']),
  'activities.import': some(['clerk', 'office'], ['own']),
  'activities.file': readers(),
  'letters.preview': readers(),
  'letters.issue': some(['clerk', 'office'], ['own']),
  'letters.ofCase': readers(),
  'letters.list': readers(),
  'letters.read': some(['clerk', 'leader', 'office'], ['own']),
  'fees.calculate': readers(),
  'fees.get': readers(),
  'fees.notice': some(['clerk', 'office'], ['own']),
  'fees.paid': some(['clerk', 'office'], ['own']),
  'fees.lapse': some(['clerk', 'office'], ['own']),
  'applications.list': readers(),
  'applications.get': readers(),
  'applications.export': readers(),
  'applications.register': some(['clerk', 'office'], ['own']),
  'applications.duplicates': some(['clerk', 'office'], ['own']),
  'applications.act': some(['clerk', 'office'], ['own']),
  'applications.split': some(['clerk', 'office'], ['own']),
  'applications.merge': some(['clerk', 'office'], ['own']),
  'applications.template': some(['clerk', 'office'], ['own']),
  'applications.checkImport': some(['clerk', 'office'], ['own']),
  'applications.import': some(['clerk', 'office'], ['own']),
  'applications.check': { reviewer: ['own'] },
  'applications.approve': { leader: ['own'] },
  'applications.reopen': { leader: ['own'] },
  'applications.identity': some(['clerk', 'leader', 'office'], ['own']),
  'identities.ripe': some(['leader', 'administrator'], ['own']),
  'identities.erase': some(['leader', 'administrator'], ['own']),
  'assistance.list': readers(),
  'assistance.ofCase': readers(),
  'assistance.answer': some(['clerk', 'office'], ['own']),
  'cellNotes.list': readers(),
  'cellNotes.add': { clerk: ['own'], leader: ['own'], reviewer: ['own', 'child'], office: ['own', 'child'] },
  'cellNotes.settle': { clerk: ['own'], leader: ['own'], reviewer: ['own', 'child'], office: ['own', 'child'] },
  'attachments.add': some(['clerk', 'office'], ['own']),
  'attachments.list': readers(),
  'attachments.open': readers(),
  'attachments.remove': some(['clerk', 'office', 'auditor'], ['own']),
  'evidence.add': some(['clerk', 'office', 'auditor'], ['own']),
  'evidence.list': readers(),
  'evidence.open': readers(),
  'evidence.findings': readers(),
  'evidence.head': some(['clerk', 'office', 'auditor'], ['own']),
  'evidence.decide': some(['clerk', 'office', 'auditor'], ['own']),
  'evidence.reread': some(['clerk', 'office', 'auditor'], ['own']),
  'evidence.record': some(['clerk', 'office', 'auditor'], ['own']),
  'evidence.adopt': some(['clerk', 'office'], ['own']),
  'evidence.offer': some(['clerk', 'office', 'auditor'], ['own']),
  'evidence.offers': readers(),
  'evidence.adoptOffer': some(['clerk', 'office'], ['own']),
  'evidence.declineOffer': some(['clerk', 'office'], ['own']),
  'evidence.reopen': some(['clerk', 'office', 'auditor'], ['own']),
  'evidence.remove': some(['clerk', 'office', 'auditor'], ['own']),
  'evidence.quotes': readers(),
  'items.list': readers(),
  'items.get': readers(),
  'items.template': readers(),
  'items.save': some(['clerk', 'office'], ['own']),
  'items.submit': some(['clerk', 'office'], ['own']),
  'items.recall': some(['clerk', 'office'], ['own']),
  'items.drop': some(['clerk', 'office'], ['own']),
  'items.revise': some(['clerk', 'office'], ['own']),
  'items.replace': some(['clerk', 'office'], ['own']),
  'items.review': some(['reviewer', 'office'], ['own']),
  'items.overrule': some(['reviewer', 'office'], ['own']),
  'items.secrecy': { secrecy: ['own'] },
  'items.approve': { leader: ['own'] },
  'items.publish': some(['clerk', 'office'], ['own']),
  'items.return': some(['clerk', 'office'], ['own']),
  'items.channel': some(['clerk', 'office'], ['own']),
  'items.withdraw': some(['clerk', 'office'], ['own']),
  'items.repeal': some(['clerk', 'office'], ['own']),
  'items.checkImport': some(['clerk', 'office'], ['own']),
  'items.import': some(['clerk', 'office'], ['own']),
  'duties.list': readers(),
  'duties.save': some(['clerk', 'office'], ['own']),
  'settings.get': everybody(['own', 'child']),
  'settings.save': some(['office', 'administrator', 'system-administrator'], ['own']),
  'settings.secure': some(['administrator', 'security-administrator'], ['own']),
};

function some(who: readonly Role[], what: readonly Subject[]): Partial<Record<Role, readonly Subject[]>> {
  return Object.fromEntries(who.map((role) => [role, what]));
}
function everybody(what: readonly Subject[]) {
  return some(roles, what);
}
function readers() {
  return some(['clerk', 'reviewer', 'secrecy', 'leader', 'office', 'auditor'], ['own', 'child']);
}

const key = (unit: string) => ({ unit, kind: 'own', form: 'a2021', period: '2025' });
const span = (unit: string) => ({ unit, form: 'a2021', period: '2025' });
const compared = (unit: string) => ({ ...span(unit), kind: 'own', of: 'street', beside: [] });
const move = (unit: string) => ({ key: key(unit), seen: 0 });
const because = (unit: string) => ({ ...move(unit), reason: '核对' });
const dates = { from: '2025-01-01', to: '2025-12-31', signedOn: null, publishedOn: null };
const reorganised = (unit: string) => ({
  unit,
  change: { kind: 'rename', on: '2026-01-01', document: '某文', parts: [], opening: [], renaming: [] },
});
const file = (unit: string) => ({
  unit,
  name: '单位.csv',
  content: Buffer.from('代码,名称,类型\n').toString('base64'),
});

const meeting = {
  ...{
    kind: 'meeting',
    onDay: '2025-03-01',
    untilDay: null,
    title: '工作会议',
    number: null,
    amount: null,
    spent: null,
  },
  ...{ answeredOn: null, byHead: false, ways: [], note: '' },
};
const remedy = {
  ...{ event: 'registered', kind: 'review', role: 'respondent', procedure: 'ordinary', on: '2025-03-03' },
  ...{
    acceptedOn: '2025-03-03',
    organ: '某机关',
    caseNumber: '〔2025〕1号',
    application: null,
    review: null,
    matter: '',
  },
};

const letter = (unit: string) => ({
  unit,
  application: '2026-1',
  type: 'receipt',
  fields: {},
  enclosures: [],
  clause: null,
  party: '',
  replaces: null,
  request: null,
});
const feeStep = (unit: string) => ({ unit, id: '2026-1', seen: 1, on: '2026-01-05' });

const application = (unit: string) => ({ unit, id: '2025-1' });
const applicationStep = (unit: string, command: object) => ({
  ...application(unit),
  seen: 1,
  command: { on: '2025-03-03', ...command },
});
const applicationsAsked = (unit: string) => ({
  ...{ unit, below: true, sort: 'due', after: null },
  filter: emptyApplicationFilter,
});
const counterIntake = { channel: 'counter', arrivedOn: '2025-03-03', confirmedOn: null, evidence: '' };
const asks = { description: '2024年部门预算', form: 'paper', way: 'post' };
const applicant = {
  kind: 'person',
  name: '张三',
  document: { kind: 'passport', number: 'E12345678' },
  contact: { phone: '13812345678', email: '', address: '' },
};

const plan = (subtree: string) => ({
  ...{ title: '年度审计', subtree, form: 'a2021', period: '2025', purpose: '', startedOn: '2026-03-02' },
});
const figure = (unit: string) => ({ unit, reach: 'own', form: 'a2021', period: '2025', cell: 'R1.C1' });
const ofFigure = (unit: string) => ({ unit, engagement: '2026-1', figure: figure(unit) });
const auditWork = (unit: string) => ({ unit, id: '2026-1' });
const changed = (unit: string) => ({ ...auditWork(unit), revision: 1 });
const version = (unit: string) => ({ ...auditWork(unit), version: 1 });
const answered = { event: 'answered', stance: 'disagrees', text: '与事实不符', measures: '', doneBy: null };
const scheme = { title: '年度评价', ground: '', form: 'a2021', items: [] };

const attached = (unit: string) => ({ unit, register: 'items', caseId: '2025-1' });
const evidence = (unit: string) => ({ unit, id: '0'.repeat(16), seen: 0 });
const item = (unit: string) => ({ unit, id: '2025-1', seen: 0, reason: '核对' });
const review = (unit: string) => ({ ...item(unit), decision: 'pass', answers: {} });
const duty = {
  title: '财政收支',
  category: 'A20_07',
  section: null,
  cycle: 'quarter',
  within: 15,
  since: '2025-01-01',
  until: null,
};

/** A well-formed call of every verb about a unit. */
const inputs: { readonly [Name in VerbName]: (unit: string) => unknown } = {
  'people.me': () => ({}),
  'people.list': (unit) => ({ unit }),
  'people.invite': (unit) => ({ unit, name: '来人', login: 'someone.new', roles: ['clerk'] }),
  'people.assign': (unit) => ({ unit, person: 'nobody', roles: ['clerk'] }),
  'people.suspend': (unit) => ({ unit, person: 'nobody', suspended: true }),
  'people.resetPassword': (unit) => ({ unit, person: 'nobody' }),
  'people.sessions': (unit) => ({ unit, person: 'nobody' }),
  'people.endSessions': (unit) => ({ unit, person: 'nobody' }),
  'people.dropSecondFactor': (unit) => ({ unit, person: 'nobody' }),
  'people.previewHandover': (unit) => ({ unit, person: 'nobody', to: 'somebody' }),
  'people.handOver': (unit) => ({ unit, person: 'nobody', to: 'somebody' }),
  'units.tree': (unit) => ({ unit, year: 2025 }),
  // Nothing stands below a community: about the child the new unit is one beside it.
  'units.add': (unit) => {
    const parent = unit.slice(0, 9);
    const code = unit.length === 12 ? `${parent}902` : `${unit}901`;
    return { parent, code, name: '新设单位', kind: 'other', openedOn: '2026-01-01' };
  },
  'units.rename': (unit) => ({ unit, name: '更名单位', on: '2026-01-01', document: '某文' }),
  'units.close': (unit) => ({ unit, on: '2099-01-01', document: '某文' }),
  'units.checkImport': file,
  'units.import': file,
  // Nothing named below it: refused for that, by whoever may do it.
  'reorganisations.preview': reorganised,
  'reorganisations.do': reorganised,
  'reorganisations.history': (unit) => ({ unit }),
  'reorganisations.views': span,
  'reorganisations.ofCase': (unit) => ({ unit, register: 'applications', caseId: '2026-1' }),
  'years.list': (unit) => ({ unit }),
  'years.open': (unit) => ({ ...span(unit), deadlines: {} }),
  'years.setDeadlines': (unit) => ({ ...span(unit), deadlines: {} }),
  'years.close': (unit) => ({ ...span(unit), on: null }),
  'work.list': (unit) => ({ unit }),
  'reports.get': (unit) => ({ key: key(unit) }),
  'reports.pulse': (unit) => ({ key: key(unit) }),
  'reports.checkImport': (unit) => ({ key: key(unit), name: '表.xlsx', content: '' }),
  'reports.list': (unit) => ({ ...span(unit), kind: 'own' }),
  'reports.rules': (unit) => ({ key: key(unit) }),
  'reports.checks': (unit) => ({ ...span(unit), kind: 'own' }),
  'reports.ofUnit': (unit) => ({ unit }),
  'reports.spans': (unit) => ({ unit }),
  'reports.submission': (unit) => ({ key: key(unit), version: 1 }),
  'reports.save': (unit) => ({ key: key(unit), revision: 0, cells: {} }),
  'reports.saveText': (unit) => ({ key: key(unit), revision: 0, narrative: {} }),
  'reports.saveDates': (unit) => ({ key: key(unit), revision: 0, dates }),
  'reports.nil': (unit) => ({ key: key(unit), revision: 0, section: 'all' }),
  'reports.observe': (unit) => ({ key: key(unit), revision: 0, observations: [] }),
  'reports.waive': (unit) => ({ key: key(unit), finding: 'R06:', reason: '核对' }),
  'reports.sign': move,
  'reports.unsign': because,
  'reports.submit': move,
  'reports.withdraw': because,
  'reports.accept': move,
  'reports.return': (unit) => ({ ...because(unit), cells: {} }),
  'reports.acceptMany': (unit) => ({ ...span(unit), units: [{ unit, seen: 0 }] }),
  'reports.returnMany': (unit) => ({ ...span(unit), reason: '核对', units: [{ unit, seen: 0, reason: null }] }),
  'reports.changes': (unit) => ({ key: key(unit), since: { event: 'submitted' } }),
  'filings.remind': (unit) => ({ ...span(unit), note: '', units: [unit] }),
  'filings.except': (unit) => ({ ...span(unit), seen: 0, until: '2099-01-01', reason: '核对' }),
  'filings.places': span,
  'filings.file': span,
  'corrections.list': (unit) => ({ unit }),
  'corrections.seen': (unit) => ({ unit, of: unit, form: 'a2021', period: '2025', version: 1 }),
  'reports.publish': move,
  'reports.correct': because,
  'reports.record': (unit) => ({ key: key(unit), cells: {}, narrative: {}, observations: [], dates, source: '某处' }),
  'totals.get': span,
  'totals.children': span,
  'totals.cell': (unit) => ({ ...span(unit), cell: 'R1.C1' }),
  'totals.changes': span,
  'findings.list': span,
  'rules.rehearse': (unit) => ({
    ...{ ...span(unit), years: 1, code: 'R38', severity: null, limits: {}, inForce: null },
  }),
  'findings.page': (unit) => ({ ...span(unit), filter: noFindingFilter, after: null, limit: 50 }),
  'findings.summary': span,
  'audit.list': (unit) => ({ unit, before: null, limit: 10 }),
  'engagements.list': (unit) => ({ unit }),
  'engagements.get': auditWork,
  'engagements.save': (unit) => ({ unit, id: null, revision: 0, plan: plan(unit) }),
  'engagements.check': (unit) => ({ ...changed(unit), code: 'fees-lawful', answer: 'in-order', note: '' }),
  'engagements.explain': (unit) => ({ ...changed(unit), of: unit, cell: 'R1.C1', side: 'counted', text: '核对' }),
  'engagements.conclude': (unit) => ({ ...changed(unit), state: 'concluded' }),
  'engagements.ledgers': auditWork,
  'engagements.ledger': (unit) => ({ ...auditWork(unit), of: unit, kind: 'own' }),
  'engagements.papers': (unit) => ({ ...auditWork(unit), confidence: 95 }),
  'samples.population': ofFigure,
  'samples.draw': (unit) => ({ ...ofFigure(unit), design: { size: 1, strata: 'none', seed: null } }),
  'samples.get': (unit) => ({ ...auditWork(unit), confidence: 95 }),
  'samples.tick': (unit) => ({ ...auditWork(unit), ordinal: 1, verdict: 'right', note: '' }),
  'samples.look': (unit) => ({ ...auditWork(unit), ordinal: 1 }),
  'auditFindings.list': (unit) => ({ unit, engagement: null }),
  'auditFindings.get': auditWork,
  'auditFindings.step': (unit) => ({
    ...auditWork(unit),
    ...{ engagement: '2026-1', seen: 1, command: { event: 'closed', note: '整改到位' } },
  }),
  'auditFindings.addressed': (unit) => ({ unit }),
  'auditFindings.read': (unit) => ({ ...auditWork(unit), auditor: '990101' }),
  'auditFindings.answer': (unit) => ({ ...auditWork(unit), auditor: '990101', seen: 2, answer: answered }),
  'schemes.list': (unit) => ({ unit }),
  'schemes.get': version,
  'schemes.save': (unit) => ({ unit, id: null, version: 1, revision: 0, body: scheme }),
  'schemes.revise': auditWork,
  'schemes.score': (unit) => ({ ...version(unit), period: '2025' }),
  'schemes.activate': (unit) => ({ ...version(unit), revision: 1 }),
  'schemes.results': auditWork,
  'schemes.give': (unit) => ({
    ...changed(unit),
    given: [{ of: unit, item: 'A1', points: 10, reason: '现场检查' }],
  }),
  'schemes.settle': changed,
  'schemes.circular': auditWork,
  'schemes.file': auditWork,
  'schemes.usual': (unit) => ({ unit, form: 'a2021' }),
  'calendar.get': (unit) => ({ unit }),
  'calendar.preview': (unit) => ({ unit, year: 2027, body: null }),
  'calendar.save': (unit) => ({ unit, year: 2027, body: null, revision: 0 }),
  'calendar.whatIf': (unit) => ({ unit, events: [{ kind: 'received', on: '2025-01-20' }], today: '2025-02-01' }),
  'calendar.feed': (unit) => ({ unit }),
  'calendar.renewFeed': (unit) => ({ unit }),
  'copies.start': (unit) => ({ unit, from: 2024, to: 2025, thresholds: defaultThresholds }),
  'copies.runs': (unit) => ({ unit, run: null }),
  'copies.list': (unit) => ({ unit, run: '2025-1', relation: null, of: null, after: 0, limit: 10 }),
  'copies.pair': (unit) => ({ unit, run: '2025-1', rank: 1 }),
  'comparison.units': compared,
  'comparison.cell': (unit) => ({ ...compared(unit), cell: 'R1.C7' }),
  'comparison.years': (unit) => ({ unit, kind: 'own', of: unit, period: '2025' }),
  'comparison.places': (unit) => ({ unit }),
  'comparison.file': (unit) => ({ ...compared(unit), view: 'units', group: 'DECISIONS' }),
  'desk.list': (unit) => ({ unit, reach: 'house', limit: 50 }),
  'reminders.list': (unit) => ({ unit }),
  'reminders.seen': (unit) => ({
    ...{ unit, register: 'applications', caseId: '2025-1', step: 'reply', dueOn: '2025-02-21' },
  }),
  'search.find': (unit) => ({ unit, text: '征收补偿', limit: 10 }),
  'jobs.list': (unit) => ({ unit }),
  'jobs.start': (unit) => ({ unit, kind: 'export-items', filter: { filter: {} } }),
  'jobs.cancel': (unit) => ({ unit, id: '2025-1' }),
  'tally.get': (unit) => ({ key: key(unit) }),
  'tally.list': (unit) => ({ ...span(unit), cell: 'R1.C1', after: null, limit: 10 }),
  'tally.lock': (unit) => ({ key: key(unit), locked: true }),
  'tally.follow': (unit) => ({ key: key(unit), revision: 0, cells: [] }),
  'remedies.list': (unit) => ({
    unit,
    filter: { kind: null, state: null, year: null, column: null, application: null, text: '' },
    after: null,
    limit: 50,
  }),
  'remedies.get': (unit) => ({ unit, id: '2025-1' }),
  'remedies.register': (unit) => ({ unit, command: remedy }),
  'remedies.step': (unit) => ({ unit, id: '2025-1', seen: 1, command: { event: 'replied', on: '2025-03-10' } }),
  'remedies.template': (unit) => ({ unit }),
  'remedies.checkImport': (unit) => ({ ...file(unit), name: '旧台账.csv' }),
  'remedies.import': (unit) => ({ ...file(unit), name: '旧台账.csv' }),
  'activities.list': (unit) => ({ unit, year: 2025, kind: null, after: null, limit: 50 }),
  'activities.save': (unit) => ({ unit, id: null, revision: 0, entry: meeting }),
  'activities.remove': (unit) => ({ unit, id: '2025-1', revision: 1 }),
  'activities.checkImport': (unit) => ({ ...file(unit), name: '台账.csv' }),
  'activities.import': (unit) => ({ ...file(unit), name: '台账.csv' }),
  'activities.file': (unit) => ({ unit, year: null }),
  'letters.preview': letter,
  'letters.issue': letter,
  'letters.ofCase': (unit) => ({ unit, id: '2026-1' }),
  'letters.list': (unit) => ({ unit, year: 2026, type: null, before: null, limit: 10 }),
  'letters.read': (unit) => ({ unit, id: '2026-1' }),
  'fees.calculate': (unit) => ({ unit, basis: { method: 'pages', pages: [68] } }),
  'fees.get': (unit) => ({ unit, id: '2026-1' }),
  'fees.notice': (unit) => ({ ...feeStep(unit), basis: { method: 'pages', pages: [68] } }),
  'fees.paid': (unit) => ({ ...feeStep(unit), receipt: '票号1' }),
  'fees.lapse': (unit) => ({ ...feeStep(unit), note: '' }),
  'applications.list': (unit) => ({ ...applicationsAsked(unit), limit: 20 }),
  'applications.export': applicationsAsked,
  'applications.get': application,
  'applications.register': (unit) => ({ unit, intake: counterIntake, applicant, request: asks }),
  'applications.duplicates': (unit) => ({ unit, id: null, document: '', description: '预算', arrivedOn: '2025-03-03' }),
  'applications.act': (unit) => ({
    ...applicationStep(unit, { kind: 'withdrawn', evidence: '书面撤回' }),
    thirdParty: null,
  }),
  'applications.split': (unit) => ({
    ...application(unit),
    seen: 1,
    on: '2025-03-03',
    parts: [asks, asks],
    reason: '两项',
  }),
  'applications.merge': (unit) => ({ ...application(unit), seen: 1, on: '2025-03-03', into: '2025-2', reason: '重复' }),
  'applications.template': (unit) => ({ unit }),
  'applications.checkImport': (unit) => ({ ...file(unit), name: '旧台账.csv' }),
  'applications.import': (unit) => ({ ...file(unit), name: '旧台账.csv' }),
  'applications.check': (unit) => applicationStep(unit, { kind: 'checked', agrees: true, opinion: '' }),
  'applications.approve': (unit) => applicationStep(unit, { kind: 'approved', agrees: true, opinion: '' }),
  'applications.reopen': (unit) => applicationStep(unit, { kind: 'reopened', reason: '登记有误' }),
  'applications.identity': (unit) => ({ ...application(unit), reason: '核对身份' }),
  'identities.ripe': (unit) => ({ unit }),
  'identities.erase': (unit) => ({ unit, reason: '保存期满' }),
  'assistance.list': (unit) => ({ unit, open: true, after: null, limit: 20 }),
  'assistance.ofCase': application,
  'assistance.answer': (unit) => ({
    ...{ ...application(unit), asked: 2, revision: 1, on: '2025-03-03' },
    given: { answer: '没有这份文件', outcome: null, ground: null },
  }),
  'cellNotes.list': (unit) => ({ key: key(unit) }),
  'cellNotes.add': (unit) => ({ key: key(unit), cell: 'R1.C1', text: '核对', flag: true }),
  'cellNotes.settle': (unit) => ({ key: key(unit), id: 'none', answer: '已核' }),
  'attachments.add': (unit) => ({ ...attached(unit), name: '附件.docx', sha256: '0'.repeat(64) }),
  'evidence.add': (unit) => ({ unit, name: '年报.txt', sha256: '0'.repeat(64), pasted: false }),
  'evidence.list': (unit) => ({ unit, filter: { state: null, year: null, text: '' }, after: null, limit: 10 }),
  'evidence.open': evidence,
  'evidence.findings': evidence,
  'evidence.head': (unit) => ({ ...evidence(unit), head: { aboutUnit: null, year: null, form: null, dates: null } }),
  'evidence.decide': (unit) => ({ ...evidence(unit), verdicts: [{ fact: 'x', was: 0, verdict: 'accepted' }] }),
  'evidence.reread': evidence,
  'evidence.record': evidence,
  'evidence.adopt': evidence,
  'evidence.offer': evidence,
  'evidence.offers': (unit) => ({ unit }),
  'evidence.adoptOffer': (unit) => ({ ...evidence(unit), auditor: '990101' }),
  'evidence.declineOffer': (unit) => ({ ...evidence(unit), auditor: '990101', reason: '已有正式报告' }),
  'evidence.reopen': evidence,
  'evidence.remove': evidence,
  'evidence.quotes': (unit) => ({ key: key(unit) }),
  'attachments.list': attached,
  'attachments.open': (unit) => ({ unit, id: 'none' }),
  'attachments.remove': (unit) => ({ unit, id: 'none', reason: '核对' }),
  'items.list': (unit) => ({ unit, filter: {}, after: null, limit: 10 }),
  'items.get': item,
  'items.template': (unit) => ({ unit }),
  'items.save': (unit) => ({ unit, id: null, seen: 0, body: emptyBody }),
  'items.submit': item,
  'items.recall': item,
  'items.drop': item,
  'items.revise': item,
  'items.replace': (unit) => ({ unit, of: { unit, id: '2025-1' } }),
  'items.review': review,
  'items.overrule': (unit) => ({ ...item(unit), hit: 'phone' }),
  'items.secrecy': review,
  'items.approve': review,
  'items.publish': (unit) => ({ ...item(unit), channels: [] }),
  'items.return': item,
  'items.channel': (unit) => ({ ...item(unit), channels: [{ channel: 'website', onDay: '2026-01-05', url: '' }] }),
  'items.withdraw': item,
  'items.repeal': (unit) => ({ ...item(unit), on: '2026-01-05' }),
  'items.checkImport': (unit) => ({ ...file(unit), name: '旧台账.csv' }),
  'items.import': (unit) => ({ ...file(unit), name: '旧台账.csv' }),
  'duties.list': (unit) => ({ unit }),
  'duties.save': (unit) => ({ unit, id: null, revision: 0, duty }),
  'settings.get': (unit) => ({ unit }),
  'settings.save': (unit) => ({ unit, revision: 0, settings: {} }),
  'settings.secure': (unit) => ({ unit, revision: 0, settings: {} }),
};

const names = Object.keys(contract).filter((name): name is VerbName => name in contract);

let fresh: FreshDatabase;
let app: StartedApp;
const visitors = new Map<Role, Visitor>();

beforeAll(async () => {
  fresh = await freshDatabase();
  app = await startApp(fresh);
  const passwordHash = await hashPassword(password);
  for (const [code, kind] of units) {
    const unit = {
      code: unitCode(code),
      name: `单位${code}`,
      kind,
      openedOn: plainDate('2000-01-01'),
      closedOn: null,
      demo: true,
    };
    await fresh.db.write(scopeOf(unit.code), (tx) => addUnit(tx, unit));
  }
  for (const role of roles) {
    await addPerson(fresh.db.identity, {
      id: role,
      login: `the.${role}`,
      name: `姓名${role}`,
      passwordHash,
      firstPassword: null,
      at: new Date(),
    });
    await setRoles(fresh.db.identity, role, unitCode(own), [role]);
    const visitor = new Visitor(app.url);
    await visitor.signIn(`the.${role}`, password);
    visitors.set(role, visitor);
  }
});

afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

const send = (visitor: Visitor, name: VerbName, input: unknown) =>
  contract[name].kind === 'query' && !name.endsWith('.checkImport')
    ? visitor.query(name, input)
    : visitor.mutate(name, input);

describe.each(names)('%s', (name) => {
  test.each(roles)('as %s: what is listed may, the rest is refused', async (role) => {
    const visitor = visitors.get(role);
    if (visitor === undefined) throw new Error(role);
    for (const [subject, unit] of Object.entries(subjects)) {
      const { refusal } = await send(visitor, name, inputs[name](unit));
      const may = allowed[name][role]?.some((each) => each === subject) === true;
      const within = subject === 'own' || subject === 'child';
      const answer = refusal === 'not-allowed' || refusal === 'unit-not-found' ? refusal : 'let through';
      // Outside the scope a unit is answered as if it did not exist; inside it the right is missing.
      const expected = may ? 'let through' : within ? 'not-allowed' : 'unit-not-found';
      expect.soft(`${subject}: ${answer}`, `${name} as ${role} on ${subject}`).toBe(`${subject}: ${expected}`);
    }
  });
});

test('acting for a unit one is no member of is answered as if it did not exist', async () => {
  const visitor = new Visitor(app.url);
  await visitor.signIn('the.office', password);
  visitor.headers = { 'x-gongkai-unit': '990102001' };
  expect((await visitor.query('units.tree', { unit: '990102001', year: 2025 })).refusal).toBe('unit-not-found');
});

test('a stranger learns nothing, not even what a verb takes', async () => {
  const stranger = new Visitor(app.url);
  for (const name of names) expect((await send(stranger, name, { wrong: true })).refusal).toBe('not-signed-in');
});
