import {
  applicantKinds,
  applicationChannels,
  applicationEvents,
  applicationStates,
  assistanceKinds,
  assistanceStates,
  auditFindingEvents,
  auditFindingStates,
  disclosureChannels,
  dutyCycles,
  engagementStates,
  evidenceFileKinds,
  evidenceOfferEvents,
  evidenceStates,
  evidenceVerdicts,
  itemEvents,
  itemKinds,
  itemStates,
  outcomes,
  remedyEvents,
  remedyKinds,
  remedyRoles,
  remedyStates,
  reportEvents,
  reportKinds,
  reportStates,
  schemeRunKinds,
  schemeStates,
  strataKinds,
  tickVerdicts,
  unitKinds,
} from '@gongkai/kernel';
import type pg from 'pg';
import { expect, inject, test } from 'vitest';
import { guardProblems } from './testing/guard-problems.ts';
import { withClient } from './testing/with-client.ts';

const asOwner = <Value>(run: (client: pg.Client) => Promise<Value>) => withClient(inject('ownerUrl'), run);

/** What the guard says after a change that is then undone. */
const problemsAfter = (change: string): Promise<string[]> =>
  asOwner(async (client) => {
    await client.query(`begin; ${change}`);
    return guardProblems(client);
  });

test('every table of the tenants is guarded by its class', async () => {
  expect(await asOwner(guardProblems)).toEqual([]);
});

test.each([
  ['create table loose (district_code text collate "C" primary key)', ['loose: no guard']],
  [
    `create table half (district_code text collate "C", unit_code text, primary key (unit_code, district_code));
     select gk_guard('half', 'own', 'unit_code')`,
    ['half: primary key does not start with district_code', 'half: unit_code is not text in byte order'],
  ],
  ['alter table waiver disable row level security', ['waiver: row-level security is off']],
  ['create policy more on published for delete using (true)', ['published: has DELETE shows true takes -']],
  [
    'drop policy add_own on waiver; create policy add_own on waiver for insert with check (true)',
    [expect.stringMatching(/^waiver: has INSERT/), expect.stringMatching(/^waiver: lacks INSERT/)],
  ],
  [
    'create policy more on waiver for select to gk_public using (true)',
    [expect.stringMatching(/^waiver: has SELECT/), 'waiver: is special'],
  ],
  ['create unique index once on audit (key)', ['audit: unique index without district_code, once']],
  ['alter table audit add constraint once unique (key)', ['audit: key without district_code, once']],
  [
    'alter table audit add foreign key (person_id) references identity.person (id)',
    ['audit: key without district_code, audit_person_id_fkey'],
  ],
  [
    'create function look() returns bigint language sql security definer as $$ select count(*) from report $$',
    ['look(): security definer'],
  ],
  ['create view look as select * from report', ['look: view without security_invoker']],
  ['create view look with (security_invoker = true) as select * from report', []],
  ['create materialized view look as select * from report', ['look: materialised view']],
])('the guard test sees: %s', async (change, problems) => {
  expect(await problemsAfter(change)).toEqual(problems);
});

/** Tables and what each serving role may do with them, from the catalogue. */
const privilegesOf = (role: string) =>
  asOwner(async (client) => {
    const { rows } = await client.query(
      `select n.nspname || '.' || c.relname as name, string_agg(privilege_type, ' ' order by privilege_type) as rights
       from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl)
       where grantee in ($1::regrole, 0) and n.nspname in ('public', 'identity') group by 1 order by 1`,
      [role],
    );
    return Object.fromEntries(rows.map(({ name, rights }) => [name, rights]));
  });

test('gk_public reads what is published, the names of units and what became of them, and nothing else', async () => {
  expect(await privilegesOf('gk_public')).toEqual({
    'public.published': 'SELECT',
    'public.published_file': 'SELECT',
    'public.published_item': 'SELECT',
    'public.unit': 'SELECT',
    'public.unit_lineage': 'SELECT',
    'public.unit_name': 'SELECT',
  });
});

test('gk_app appends to what is append-only, and deletes nothing but a waiver that was taken back and a file that was handed in', async () => {
  const appended = 'INSERT SELECT';
  const changed = 'INSERT SELECT UPDATE';
  const rights = await privilegesOf('gk_app');
  const tenant = Object.fromEntries(Object.entries(rights).filter(([name]) => name.startsWith('public.')));
  expect(tenant).toEqual({
    'public.activity': appended,
    'public.applicant': changed,
    'public.application': changed,
    'public.application_event': appended,
    'public.assistance': changed,
    'public.attachment': 'DELETE INSERT SELECT UPDATE',
    'public.attachment_file': 'DELETE INSERT SELECT UPDATE',
    'public.audit': appended,
    'public.audit_checkpoint': appended,
    'public.audit_finding_event': appended,
    'public.evidence_offer': appended,
    'public.audit_head': changed,
    'public.calendar_year': changed,
    'public.case_handover': appended,
    'public.cell_note': changed,
    'public.copy_pair': appended,
    'public.copy_run': appended,
    'public.copy_text': appended,
    'public.correction_notice': changed,
    'public.correction_seen': appended,
    'public.counted_past': appended,
    'public.counter': changed,
    'public.deadline_exception': appended,
    'public.due_day': changed,
    'public.evidence': changed,
    'public.evidence_fact': appended,
    'public.engagement': changed,
    'public.fee': changed,
    'public.filing_reminder': appended,
    'public.inherited_letter': appended,
    'public.letter': appended,
    'public.letter_text': appended,
    'public.mail': changed,
    'public.item': changed,
    'public.item_channel': changed,
    'public.item_event': appended,
    'public.job': changed,
    'public.opening_balance': appended,
    'public.opening_row': appended,
    'public.published': appended,
    'public.published_file': appended,
    'public.published_item': appended,
    'public.recurring_duty': changed,
    'public.reminder': changed,
    'public.reminder_run': changed,
    'public.remedy': changed,
    'public.remedy_event': appended,
    'public.report': changed,
    'public.report_event': appended,
    'public.rollup': changed,
    'public.rollup_head': changed,
    'public.sample': appended,
    'public.sample_row': changed,
    'public.scheme': changed,
    'public.scheme_run': changed,
    'public.search_entry': changed,
    'public.submission': appended,
    'public.tally_lock': changed,
    'public.unit': changed,
    'public.unit_lineage': changed,
    'public.unit_name': changed,
    'public.unit_setting': changed,
    'public.waiver': 'DELETE INSERT SELECT UPDATE',
    'public.year_opening': changed,
  });
});

test('people and sessions stand in a schema of their own, without policies: the deliberate exception', async () => {
  const rows = await asOwner((client) =>
    client.query(
      `select relname from pg_class where relnamespace = 'identity'::regnamespace and relkind = 'r' and relrowsecurity`,
    ),
  );
  expect(rows.rows).toEqual([]);
  const elsewhere = await asOwner((client) =>
    client.query(
      `select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1`,
    ),
  );
  expect(elsewhere.rows.map(({ nspname }) => nspname)).toEqual(['identity', 'public']);
});

test.each([
  ['unit', 'kind', unitKinds],
  ['cell_note', 'kind', reportKinds],
  ['report', 'kind', reportKinds],
  ['remedy', 'kind', remedyKinds],
  ['remedy', 'role', remedyRoles],
  ['remedy', 'state', remedyStates],
  ['remedy_event', 'event', remedyEvents],
  ['item', 'kind', itemKinds],
  ['item', 'state', itemStates],
  ['item_event', 'kind', itemEvents],
  ['item_event', 'state', itemStates],
  ['item_channel', 'channel', disclosureChannels],
  ['recurring_duty', 'cycle', dutyCycles],
  ['evidence', 'kind', evidenceFileKinds],
  ['evidence', 'state', evidenceStates],
  ['evidence_fact', 'verdict', evidenceVerdicts],
  ['report_event', 'event', reportEvents],
  ['report_event', 'state', reportStates],
  ['audit_finding_event', 'event', auditFindingEvents],
  ['evidence_offer', 'event', evidenceOfferEvents],
  ['audit_finding_event', 'state', auditFindingStates],
  ['engagement', 'state', engagementStates],
  ['sample', 'strata', strataKinds],
  ['sample_row', 'verdict', tickVerdicts],
  ['scheme', 'state', schemeStates],
  ['scheme_run', 'kind', schemeRunKinds],
  ['application', 'state', applicationStates],
  ['application', 'channel', applicationChannels],
  ['application', 'applicant_kind', applicantKinds],
  ['application', 'outcome', outcomes],
  ['application_event', 'kind', applicationEvents],
  ['assistance', 'kind', assistanceKinds],
  ['assistance', 'state', assistanceStates],
])('the list of %s.%s in the database is the list of the program', async (table, column, words) => {
  const { rows } = await asOwner((client) =>
    client.query(
      `select pg_get_constraintdef(oid) as text from pg_constraint
       where conrelid = $1::regclass and contype = 'c' and pg_get_constraintdef(oid) like 'CHECK ((' || $2 || ' = ANY%'`,
      [table, column],
    ),
  );
  const listed = [...String(rows[0]?.text).matchAll(/'([^']+)'/g)].map(([, word]) => word);
  expect(listed.sort()).toEqual([...words].sort());
});
