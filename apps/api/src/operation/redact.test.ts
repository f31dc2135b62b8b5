import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { redactor, secretsOf } from './redact.ts';
import { reporterTo } from './reporter.ts';

const secret = randomBytes(32).toString('hex');
const urls = {
  app: 'postgres://gk_app:app-canary-pass@127.0.0.1/house',
  open: 'postgres://gk_public:open-canary%40pass@127.0.0.1/house',
};
const opened = { secret, urls, ownerUrl: 'postgres://owner:owner-canary@127.0.0.1/house' };

test.each([
  ["the installation's secret", `bad key ${secret}`, secret],
  ["the owner's address", `cannot reach ${opened.ownerUrl}`, 'owner-canary'],
  ["a role's address, as written and as meant", `${urls.open} open-canary@pass`, 'open-canary'],
  ['an identity number', 'Key (document)=(11010519491231002X) exists', '11010519491231002'],
  ['a telephone', 'invalid input: "13800138000"', '13800138000'],
  ['a session', 'cookie gk=4f9aQ2mZxW81LkPpT7sVbnR0yHcEdJuA', '4f9aQ2mZxW81LkPpT7sVbnR0yHcEdJuA'],
  ['a digest of a password', '$argon2id$v=19$m=19456$c2FsdHNhbHRzYWx0c2FsdDEyMw$x', 'c2FsdHNhbHRzYWx0c2FsdDEyMw'],
])('%s is not written down', (_, message, canary) => {
  const lines: string[] = [];
  const report = reporterTo(
    (line) => lines.push(line),
    () => new Date(0),
    redactor(secretsOf(opened)),
  );
  const id = report(new Error(message), { path: '/trpc/reports.get' });
  expect(lines.join('')).not.toContain(canary);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'fault', id, path: '/trpc/reports.get' });
  expect(JSON.parse(lines[0] ?? '').stack).toContain('redact.test.ts');
});

test('what helps to find a fault stays', () => {
  const redact = redactor([secret]);
  const message = 'relation "unit_name" does not exist in report 990101 of 2025';
  expect(redact(message)).toBe(message);
});
