import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../testing/publish.ts';
import { fillSmallWorld } from '../testing/small-world.ts';
import { type StartedApp, startApp } from '../testing/start-app.ts';

let fresh: FreshDatabase;
let app: StartedApp;

const nasty = '<script>alert(1)</script>&"quoted"';

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillSmallWorld(fresh.db);
  await publish(fresh.db, {
    unit: '990101001',
    form: 'a2021',
    period: '2024',
    unitName: '东街街道',
    narrative: { OVERVIEW: nasty },
  });
  await publish(fresh.db, { unit: '990101001', form: 'a2021', period: '2023', unitName: '东街街道' });
  await publish(fresh.db, { unit: '990102', form: 'a2021', period: '2024', unitName: '邻区' });
  app = await startApp(fresh);
});
afterAll(async () => {
  await app.stop();
  await fresh.drop();
});

const read = async (path: string) => {
  const response = await fetch(`${app.url}${path}`);
  return { response, text: await response.text() };
};

describe('the public side', () => {
  it('leads from the districts to the units to a report', async () => {
    const first = await read('/public');
    expect(first.text).toContain('<a href="/public/units/990101">试验区</a><span class="pub-mark">演示数据</span>');
    expect(first.text).toContain('1 个单位，2 份报告');
    const place = await read('/public/units/990101');
    expect(place.text).toContain('<h1>试验区');
    expect(place.text).toContain('<a href="/public/units/990101001">东街街道</a>');
    expect(place.text).not.toContain('邻区');
    const unit = await read('/public/units/990101001');
    expect(unit.text).toContain('href="/public/reports/990101001/2024?form=a2021&#38;kind=own"');
    expect(unit.text.indexOf('/2024?')).toBeLessThan(unit.text.indexOf('/2023?'));
    const report = await read('/public/reports/990101001/2024?form=a2021&kind=own');
    expect(report.response.status).toBe(200);
    const [, heading = ''] = /<h1>(.*?)<\/h1>/.exec(report.text) ?? [];
    expect(heading.replace(/<[^>]+>/g, '')).toBe('东街街道2024年政府信息公开工作年度报告');
    expect(report.text).toContain('href="/open/v1/reports/990101001/2024.docx?form=a2021&#38;kind=own"');
    expect(report.text).toContain('演示数据');
  });

  it('says on the page of a unit that is no more what it became, and on the new one what it was', async () => {
    await fresh.asOwner(`
      insert into unit (district_code, code, kind, opened_on, demo) values ('990101', '990101009', 'street', '2026-07-01', true);
      insert into unit_name (district_code, code, since, name) values ('990101', '990101009', '2026-07-01', '合并街道');
      insert into unit_lineage (district_code, from_code, to_code, kind, on_day, document, heir)
        values ('990101', '990101001', '990101009', 'merge', '2026-07-01', '试政发〔2026〕3号', true)`);
    const old = await read('/public/units/990101001');
    expect(old.text).toContain('2026年7月1日合并：<a href="/public/units/990101009">合并街道</a>');
    expect(old.text).toContain('试政发〔2026〕3号');
    expect(old.text).toContain('/public/reports/990101001/2024');
    const now = await read('/public/units/990101009');
    expect(now.response.status).toBe(200);
    expect(now.text).toContain('原为：<a href="/public/units/990101001">东街街道</a>');
  });

  it('finds units by a part of their name', async () => {
    const { text } = await read(`/public?q=${encodeURIComponent('东街')}`);
    expect(text).toContain('<a href="/public/units/990101001">东街街道</a>');
    expect(text).not.toContain('邻区');
    expect((await read(`/public?q=${encodeURIComponent('%')}`)).text).toContain('没有名称中有“%”的单位');
  });

  it.each(['/public', '/public/units/990101001', '/public/reports/990101001/2024', '/public/nothing'])(
    'works without script, styled under its own nonce: %s',
    async (path) => {
      const { response, text } = await read(path);
      expect(text.includes('<script')).toBe(false);
      expect(text.includes(' style=')).toBe(false);
      const [, nonce] = /<style nonce="([^"]+)">/.exec(text) ?? [];
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      expect(text).toContain('<html lang="zh-CN">');
    },
  );

  it.each([
    ['/public?lang=en', 'Annual reports on open government information'],
    ['/public?lang=en&q=%E4%B8%9C%E8%A1%97', '1 unit with “东街” in the name'],
    ['/public/units/990101001?lang=en', 'published 25 January 2025'],
    ['/public/reports/990101001/2024?lang=en', 'Word file'],
    ['/public/items?lang=en', 'Government information made public'],
    ['/public/calculator?lang=en&start=2025-01-20&term=reply', 'Last day: <strong>21 February 2025'],
    ['/public/nothing?lang=en', 'What you were looking for was not found'],
  ])('speaks English where it is asked to: %s', async (path, said) => {
    const { response, text } = await read(path);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain(said);
    const [address = '', query = ''] = path.split('?lang=en');
    const rest = query.replace('&', '?');
    expect(text).toContain(`hreflang="x-default" href="${address}${rest.replaceAll('&', '&#38;')}"`);
    expect(response.headers.get('set-cookie')).toContain('lang=en');
    // What is published is Chinese, and marked as such.
    if (path.includes('reports')) expect(text).toContain('<div lang="zh-CN"><article');
  });

  it('shows what people wrote as what they wrote', async () => {
    const report = await read('/public/reports/990101001/2024');
    expect(report.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
    const search = await read(`/public?q=${encodeURIComponent(nasty)}`);
    expect(search.text).not.toContain('<script>');
    expect(search.text).toContain('value="&#60;script&#62;');
  });

  it.each([
    '/public/reports/990101001/2022',
    '/public/reports/990101/2024',
    '/public/units/990103',
    '/public/x',
    '/public/units/%27',
  ])('says kindly that %s is not there', async (path) => {
    const { response, text } = await read(path);
    expect(response.status).toBe(404);
    expect(text).toContain('没有找到要看的内容');
  });
});
