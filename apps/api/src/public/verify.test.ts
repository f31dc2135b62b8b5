import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { verificationCode } from '@gongkai/reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../testing/publish.ts';
import { fillSmallWorld } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';

let fresh: FreshDatabase;
let app: StartedApp;
let first: string;
let second: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  const of = { unit: '990101001', form: 'a2021', period: '2024', unitName: '东街街道' } as const;
  first = await publish(fresh.db, { ...of, first: 5 });
  second = await publish(fresh.db, { ...of, version: 2, first: 6, correctedFor: '漏计一件' });
  app = await startApp(fresh);
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

const get = async (path: string) => {
  const response = await fetch(`${app.url}${path}`);
  return { status: response.status, text: await response.text() };
};
const bytesOf = async (path: string) => new Uint8Array(await (await fetch(`${app.url}${path}`)).arrayBuffer());
const drop = async (name: string, bytes: Uint8Array<ArrayBuffer>, code = '') => {
  const body = new FormData();
  body.set('code', code);
  body.set('file', new File([bytes], name));
  return (await fetch(`${app.url}/public/verify`, { method: 'POST', body })).text();
};

describe('corrections in public', () => {
  it('stand on the page and in open data: version, reason, old and new; the old version stays', async () => {
    const { text } = await get('/public/reports/990101001/2024');
    expect(text).toContain('更正原因：漏计一件');
    expect(text).toContain(verificationCode(second));
    expect(text).toContain('/public/reports/990101001/2024?form=a2021&#38;kind=own&#38;version=1');
    const old = await get('/public/reports/990101001/2024?version=1');
    expect(old.text).toContain('您看到的是已被更正的版本，现行的是第 2 版');
    expect((await get('/public/reports/990101001/2024?version=3')).status).toBe(404);
    const open = JSON.parse((await get('/open/v1/reports/990101001/2024')).text);
    const erratum = {
      version: 2,
      reason: '漏计一件',
      changes: [{ cell: 'P1.REG.made', before: 5, after: 6 }],
      chapters: [],
    };
    expect(open).toMatchObject({ version: 2, verificationCode: verificationCode(second), errata: [erratum] });
    const before = JSON.parse((await get('/open/v1/reports/990101001/2024?version=1')).text);
    expect(before).toMatchObject({ version: 1, sha256: first, figures: { 'P1.REG.made': 5 } });
    expect(before).not.toHaveProperty('errata');
  });
});

describe('a code', () => {
  it('says which version it is and whether it is the current one', async () => {
    expect((await get(`/public/verify?code=${verificationCode(second)}`)).text).toContain('这是现行版本');
    const old = (await get(`/public/verify?code=${verificationCode(first).toLowerCase()}`)).text;
    expect(old).toContain('这一版已被更正，现行的是第 2 版');
    expect(old).toContain(first);
  });

  it.each(['1234', '0000-0000-0000-0000', '<b>x</b>'])('%s belongs to no report', async (code) => {
    const { text } = await get(`/public/verify?code=${encodeURIComponent(code)}`);
    expect(text).toContain('没有核验码为它的已公布报告');
    expect(text).not.toContain('<b>x</b>');
  });
});

describe('a file', () => {
  it.each(['docx', 'xlsx'] as const)('%s as it was given out is the original, of its version', async (kind) => {
    const current = await drop(`报告.${kind}`, await bytesOf(`/open/v1/reports/990101001/2024.${kind}`));
    expect(current).toContain('逐字节相同');
    expect(current).toContain('这是现行版本');
    const old = await drop(`报告.${kind}`, await bytesOf(`/open/v1/reports/990101001/2024.${kind}?version=1`));
    expect(old).toContain('逐字节相同');
    expect(old).toContain('这一版已被更正');
  });

  it('JSON and CSV are checked too; a CSV bears no code and asks for it', async () => {
    const json = await bytesOf('/open/v1/reports/990101001/2024');
    expect(await drop('a.json', json)).toContain('逐字节相同');
    const csv = await bytesOf('/open/v1/reports/990101001/2024.csv');
    expect(await drop('a.csv', csv)).toContain('文件里没有核验码');
    expect(await drop('a.csv', csv, verificationCode(second))).toContain('逐字节相同');
    expect(await drop('a.csv', csv, verificationCode(first))).toContain('有 1 个数与公布的不同');
  });

  it('that was altered is told apart: figures changed, or only the file', async () => {
    const text = new TextDecoder().decode(await bytesOf('/open/v1/reports/990101001/2024'));
    const encode = (changed: string) => new TextEncoder().encode(changed);
    const forged = encode(text.replace('"P1.REG.made":6', '"P1.REG.made":60'));
    expect(await drop('a.json', forged)).toContain('文件不是公布的那一份：有 1 个数与公布的不同');
    const spaced = encode(JSON.stringify(JSON.parse(text), null, 1));
    expect(await drop('a.json', spaced)).toContain('不是公布的原件');
  });

  it('that nobody here has made is refused in words', async () => {
    expect(await drop('a.docx', new TextEncoder().encode('not a file'))).toContain('文件读不出来');
    expect(await drop('a.csv', new TextEncoder().encode('甲,乙\n1,2\n'), verificationCode(second))).toContain(
      '没有读出报告的数',
    );
  });
});
