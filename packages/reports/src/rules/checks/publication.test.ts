import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import type { Metadata, Publication } from '../read-context.ts';
import { failuresIn, outcomesIn, placesIn, triedIn } from '../testing/failures-in.ts';

const published = (publication: Publication) => ({
  unit: { name: '青石街道', kind: 'street' as const, names: ['明溪区青石街道办事处'] },
  year: 2022,
  publication,
});
const text = '青石街道2022年政府信息公开工作年度报告\n工作有序。';

describe('R44, R45: one content, here and elsewhere', () => {
  const hash = { published: 'aa', now: 'bb', corrected: false };

  test('changed, changed with a correction, unchanged', () => {
    expect(failuresIn('R44', text, published({ hash }))).toEqual(['error 公布后内容有变动而没有更正公告：aa → bb']);
    expect(failuresIn('R44', text, published({ hash: { ...hash, corrected: true } }))).toEqual([]);
    expect(failuresIn('R44', text, published({ hash: { ...hash, now: 'aa' } }))).toEqual([]);
    expect(outcomesIn('R44', text, published({}))).toEqual(['not-evaluated']);
  });

  test('each place that shows something else; a place not fetched says nothing', () => {
    const copies = [
      { address: 'http://a.gov.cn', hash: 'bb' },
      { address: 'http://b.gov.cn', hash: 'cc' },
      { address: 'http://c.gov.cn', hash: null },
    ];
    expect(failuresIn('R45', text, published({ hash, copies }))).toEqual([
      'error http://b.gov.cn 上的内容与公布的不同',
    ]);
    expect(placesIn('R45', text, published({ hash, copies }))).toEqual(['http://b.gov.cn']);
    expect(triedIn('R45', text, published({ hash, copies: copies.slice(2) }))).toBe('还不能核对：缺 公布信息');
    expect(outcomesIn('R45', text, published({ copies }))).toEqual(['not-evaluated']);
  });
});

describe('R46: addresses', () => {
  test.each([
    ['http://www.qs.gov.cn', 0],
    ['https://www.qs.gov.cn/a/b.html?id=3', 0],
    ['www.qs.gov.cn', 0],
    ['http//www.qs.gov.cn', 1],
    ['http:www.qs.gov.cn', 1],
    ['http;//www.qs.gov.cn', 1],
    ['http:/www.qs.gov.cn', 1],
    ['www..qs.gov.cn', 1],
    ['http://www.qs.gov.cn:8080/a', 0],
    ['http://www.qs.gov.cn:80x/a', 1],
    ['http://www.qs.gov.cn.', 0],
    ['HTTPS://WWW.QS.GOV.CN/A?B=1&c=%20#d~e', 0],
    ['ＨＴＴＰ：www.qs.gov.cn', 1],
    ['http://qs-gov.cn?a=1', 0],
  ])('%s', (address, faults) => {
    expect(failuresIn('R46', `网址：${address}，欢迎查阅。`, published({}))).toHaveLength(faults);
  });

  test.each([
    ['ok', []],
    ['unreachable', ['warning 网址 http://a.gov.cn/1.doc 打不开']],
    ['no-download', ['warning 网址 http://a.gov.cn/1.doc 不能下载']],
  ] as const)('%s', (state, said) => {
    const links = [{ address: 'http://a.gov.cn/1.doc', state }];
    expect(failuresIn('R46', text, published({ links }))).toEqual(said);
    expect(placesIn('R46', text, published({ links }))).toEqual(said.map(() => 'http://a.gov.cn/1.doc'));
    expect(outcomesIn('R46', text, published({}))).toEqual(['not-evaluated']);
  });

  test('a malformed one is shown where it stands; all are counted', () => {
    const links = [{ address: 'http://a.gov.cn/1.doc', state: 'ok' as const }];
    expect(placesIn('R46', '网址：http//www.qs.gov.cn，见www.qs.gov.cn。', published({ links }))).toEqual([
      ' | http//www.qs.gov.cn',
    ]);
    expect(failuresIn('R46', '网址：http//www.qs.gov.cn。')).toEqual([
      'warning 文中“http//www.qs.gov.cn”：网址 http//www.qs.gov.cn 写法不对',
    ]);
    expect(triedIn('R46', '见www.qs.gov.cn。', published({ links }))).toBe('核对 2 处无误');
  });
});

describe('R53: what the page says about itself', () => {
  const metadata: Metadata = {
    indexNumber: 'QS001-2023-0012',
    indexTaken: false,
    publisher: '青石街道',
    generatedOn: plainDate('2023-01-20'),
    publishedOn: plainDate('2023-01-22'),
  };
  const r53 = (change: Partial<Metadata>) =>
    failuresIn('R53', text, published({ metadata: { ...metadata, ...change } }));

  test.each<[Partial<Metadata>, string[]]>([
    [{}, []],
    [{ indexNumber: '345345345000000000/2023-00001' }, ['warning 索引号像是占位的：345345345000000000/2023-00001']],
    [{ indexNumber: 'xxxx' }, ['warning 索引号像是占位的：xxxx']],
    [{ indexNumber: '11330206MB0123456/2023-12345' }, []],
    [{ indexTaken: true }, ['warning 索引号与其他信息重复：QS001-2023-0012']],
    [{ publisher: '白塘镇' }, ['warning 发布机构不是本机关：白塘镇']],
    [{ publisher: '明溪区青石街道办事处' }, []],
    [{ publisher: '党政办' }, []],
    [{ generatedOn: plainDate('2023-01-23') }, ['warning 生成日期晚于发布日期：2023-01-23']],
    [{ generatedOn: null }, []],
    [{ generatedOn: plainDate('2023-01-22') }, []],
    [{ publishedOn: null }, []],
    [{ publisher: '' }, []],
    [{ publisher: '政府办' }, []],
    [{ publisher: '青石街道党政办公室' }, []],
    [{ publisher: '明溪区青石街道' }, []],
    [{ indexNumber: '' }, []],
    ...[
      'x',
      'XXX',
      '0',
      '000',
      '1',
      '111',
      '-',
      '--',
      '无',
      '待定',
      '暂无',
      'a-xxxx-b',
      'A0000000',
      '121212',
      '123123123',
    ].map((indexNumber): [Partial<Metadata>, string[]] => [
      { indexNumber },
      [`warning 索引号像是占位的：${indexNumber}`],
    ]),
    ...['x1', '01', '暂无法', 'a-xxx-b', 'A00000', '1212', '123123', '12345678', '无01', 'abababab', 'aaaaaaaa'].map(
      (indexNumber): [Partial<Metadata>, string[]] => [{ indexNumber }, []],
    ),
    [{ indexNumber: '123412341234' }, ['warning 索引号像是占位的：123412341234']],
  ])('%o', (change, said) => {
    expect(r53(change).map((each) => each.replace(/文中“.*”：/, ''))).toEqual(said);
  });

  test('as the page prints it', () => {
    const page = `索引号：000000　发布机构：白塘镇\n${text}`;
    expect(failuresIn('R53', page, published({}))).toEqual([
      'warning 文中“000000”：索引号像是占位的：000000',
      'warning 文中“白塘镇”：发布机构不是本机关：白塘镇',
    ]);
    expect(outcomesIn('R53', text, published({}))).toEqual(['not-evaluated']);
    expect(placesIn('R53', page, published({}))).toEqual([
      'metadata.index-number | 000000',
      'metadata.publisher | 白塘镇',
    ]);
  });

  test.each([
    ['索 引 号: 0000', ['metadata.index-number | 0000']],
    ['发布单位：白塘镇；青石街道', ['metadata.publisher | 白塘镇']],
    ['发文机关： 白塘镇|青石街道', ['metadata.publisher | 白塘镇']],
    ['发布机构：青石街道', []],
    ['索引号：QS1', []],
    [`${'工作有序。'.repeat(120)}索引号：0000`, []],
    [`${'工作有序。'.repeat(118)}索引号：0000`, ['metadata.index-number | 0000']],
  ])('%s', (page, places) => {
    expect(placesIn('R53', page, published({}))).toEqual(places);
    expect(outcomesIn('R53', page, published({}))).not.toEqual(page.length > 600 ? ['passed'] : ['not-evaluated']);
  });

  test('of an unknown unit every publisher may be its own', () => {
    const context = { year: 2022, publication: { metadata: { ...metadata, publisher: '白塘镇' } } };
    expect(failuresIn('R53', '工作有序。', context)).toEqual([]);
  });
});

describe('R58: signed, filed, sealed, then public', () => {
  const publishedOn = plainDate('2023-01-22');

  test.each([
    [{ signature: true, filing: true, seal: true }, []],
    [{ signature: false, filing: true, seal: true }, ['error 年度报告缺签发']],
    [{ signature: true, filing: true, seal: null }, []],
    [{ signature: true, filing: false, seal: false }, ['error 年度报告缺备案', 'error 年度报告缺盖章']],
  ])('%o', (steps, said) => {
    expect(failuresIn('R58', text, published({ publishedOn, steps }))).toEqual(said);
    const places = placesIn('R58', text, published({ publishedOn, steps }));
    expect(places.every((place) => place.startsWith('steps.'))).toBe(true);
    expect(places).toHaveLength(said.length);
  });

  test('what is not public yet need not be sealed', () => {
    const steps = { signature: false, filing: false, seal: false };
    expect(outcomesIn('R58', text, published({ steps }))).toEqual(['not-evaluated']);
    expect(outcomesIn('R58', text, published({ publishedOn }))).toEqual(['not-evaluated']);
  });
});
