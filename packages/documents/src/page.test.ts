import { getForm } from '@gongkai/forms';
import { describe, expect, test } from 'vitest';
import { outlineOf, toHtml } from './index.ts';
import { findAll, parseXml, textOf, type XmlElement } from './read/xml-tree.ts';
import { countingFigures, formsAndKinds, sampleDistrictReport, sampleReport } from './testing/sample-report.ts';

const pageOf = (html: string): readonly XmlElement[] => parseXml(html.replace(/^<!DOCTYPE html>/, '')) ?? [];
const everything = (root: XmlElement): readonly XmlElement[] =>
  root.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...everything(child)]));

describe.each(formsAndKinds)('page of %s of a %s', (code, kind) => {
  const html = toHtml(outlineOf(sampleReport([code, kind])), { standalone: true });
  const elements = pageOf(html).flatMap((root) => [root, ...everything(root)]);
  const named = (name: string) => elements.filter((element) => element.name === name);

  test('is well-formed, in Chinese, titled, and without script', () => {
    expect(named('html')[0]?.attributes.get('lang')).toBe('zh-CN');
    expect(named('title').map(textOf)).toEqual(['示范区海棠街道办事处2024年政府信息公开工作年度报告']);
    expect(named('h1')).toHaveLength(1);
    expect(named('script')).toEqual([]);
    expect(html).not.toMatch(/\son\w+=|javascript:|@import|url\(/i);
  });

  test('headings go down one level at a time', () => {
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('every table has its caption and every figure the headings that speak for it', () => {
    const heads = new Map(named('th').map((head) => [head.attributes.get('id') ?? '', head]));
    expect(heads.size).toBe(named('th').length);
    for (const head of heads.values()) expect(head.attributes.get('scope')).toMatch(/^(col|row)(group)?$/);
    for (const table of named('table')) expect(findAll(table, 'caption')).toHaveLength(1);
    const figures = named('td').filter((cell) => cell.attributes.has('data-cell'));
    expect(figures).toHaveLength(getForm(code).cells.length);
    for (const figure of figures) {
      const ids = (figure.attributes.get('headers') ?? '').split(' ');
      expect(ids.filter((id) => !heads.has(id))).toEqual([]);
      expect(ids.length).toBeGreaterThan(0);
    }
  });
});

describe('headings of merged tables', () => {
  const html = toHtml(outlineOf(sampleReport(['a2021', 'street'])), { standalone: true });
  const elements = pageOf(html).flatMap(everything);
  const textOfId = new Map(elements.map((element) => [element.attributes.get('id'), textOf(element)]));
  const headingsOf = (cell: string) =>
    elements
      .find((element) => element.attributes.get('data-cell') === cell)
      ?.attributes.get('headers')
      ?.split(' ')
      .map((id) => textOfId.get(id));

  test.each([
    [
      'R3.3.2.C4',
      [
        '申请人情况',
        '法人或其他组织',
        '社会公益组织',
        '三、本年度办理结果',
        '（三）不予公开',
        '2.其他法律行政法规禁止公开',
      ],
    ],
    ['R1.C7', ['申请人情况', '总计', '一、本年新收政府信息公开申请数量']],
    ['P1.NORM.repealed', ['第二十条第（一）项', '本年废止件数', '行政规范性文件']],
    ['P8.FEE.amount', ['第二十条第（八）项', '本年收费金额（单位：万元）', '行政事业性收费']],
    ['LA.PENDING', ['行政诉讼', '复议后起诉', '尚未审结']],
  ])('%s', (cell, headings) => {
    expect(headingsOf(cell)).toEqual(headings);
  });
});

test('ids stay unique when annexes print the same form twice', () => {
  const form = getForm('a2021');
  const own = countingFigures(form, 'district');
  const annex = { title: '又一张', form, unitKind: 'district', figures: own } as const;
  const html = toHtml(outlineOf({ ...sampleDistrictReport(own, own), annexes: [annex, annex] }), { standalone: true });
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what comes from people is escaped, in content and in attributes', () => {
  const evil = '"><script>alert(1)</script>&<img src=x onerror=y>';
  const report = {
    ...sampleReport(['t2014', 'street']),
    title: evil,
    unitName: evil,
    statusNote: evil,
    verification: evil,
    narrative: { OVERVIEW: evil, opening: evil },
    annexes: [{ title: evil, form: getForm('grassroots'), unitKind: 'street', figures: [] } as const],
  };
  const html = toHtml(outlineOf(report), { standalone: true, nonce: evil });
  expect(html).not.toMatch(/<script|<img/);
  expect(
    pageOf(html)
      .flatMap(everything)
      .filter(({ name }) => name === 'script' || name === 'img'),
  ).toEqual([]);
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
});

test('a caption that only repeats the heading above it is there for screen readers alone', () => {
  const html = toHtml(outlineOf(sampleReport(['a2021', 'street'])), { standalone: false });
  expect(html.match(/<caption class="gk-unseen">/g)).toHaveLength(3);
  const own = countingFigures(getForm('grassroots'), 'community');
  const annexed = {
    ...sampleReport(['t2014', 'street']),
    annexes: [{ title: '汇总', form: getForm('grassroots'), unitKind: 'street', figures: own } as const],
  };
  expect(toHtml(outlineOf(annexed), { standalone: false })).toContain('<caption>居（村）务公开情况表</caption>');
});

test('the style carries its nonce, and the article alone carries no style', () => {
  const outline = outlineOf(sampleReport(['t2014', 'street']));
  expect(toHtml(outline, { standalone: true, nonce: 'n0nce' })).toContain('<style nonce="n0nce">');
  const article = toHtml(outline, { standalone: false });
  expect(article).toMatch(/^<article class="gk-report">[\s\S]*<\/article>$/);
  expect(article).not.toContain('<style');
});

test('fictional and unpublished reports say so first', () => {
  const html = toHtml(outlineOf({ ...sampleReport(['t2014', 'street']), statusNote: '未公布' }), { standalone: false });
  expect(html.indexOf('演示数据')).toBeLessThan(html.indexOf('<h1>'));
  expect(html.indexOf('未公布')).toBeLessThan(html.indexOf('<h1>'));
});
