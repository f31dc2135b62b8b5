import { extractReport } from '@gongkai/extraction';
import { describe, expect, test } from 'vitest';
import { cleanReports } from '../testing/clean-reports.ts';
import { failuresIn, outcomesIn, placesIn } from '../testing/failures-in.ts';
import { textOf } from '../testing/full-context.ts';

const of = (form: string) => {
  const report = cleanReports.find((each) => each.form === form);
  if (report === undefined) throw new Error(`no report of ${form}`);
  return report;
};

describe('R11–R14: chapters', () => {
  const { text, context, world } = of('a2021');

  test('a title that differs by marks and spaces alone is the same', () => {
    const spaced = text.replace('四、政府信息公开行政复议、行政诉讼情况', '四、政府信息公开 行政复议 行政诉讼情况');
    expect(failuresIn('R11', spaced, context)).toEqual([]);
  });

  test('the fifth chapter may bear either of its titles', () => {
    const longer = text.replace('五、存在的主要问题', '五、政府信息公开工作存在的主要问题');
    expect(failuresIn('R11', longer, context)).toEqual([]);
  });

  test('another title is quoted with the right one', () => {
    const other = text.replace('二、主动公开政府信息情况', '二、主动公开的情况');
    expect(failuresIn('R11', other, context)).toEqual([
      'error 文中“二、主动公开的情况”：标题写作“二、主动公开的情况”，应为“二、主动公开政府信息情况”',
    ]);
  });

  test('a chapter of tables that is missing', () => {
    const from = text.indexOf('四、政府信息公开');
    const without = text.slice(0, from) + text.slice(text.indexOf('五、存在的'));
    expect(failuresIn('R11', without, context)).toEqual(['error “四、政府信息公开行政复议、行政诉讼情况”还没有写']);
  });

  test('a town owes assessment, a street should speak of it', () => {
    const without = text.replace('开展社会评议，', '');
    expect(failuresIn('R12', without, { ...context, unit: { name: world.unit, kind: 'town' } })[0]).toMatch(/^error/);
    expect(failuresIn('R12', without, { ...context, unit: { name: world.unit, kind: 'street' } })[0]).toMatch(
      /^warning/,
    );
  });

  test('a report without chapters is not judged by them', () => {
    for (const code of ['R11', 'R12', 'R13'] as const)
      expect(outcomesIn(code, '青石街道2022年政府信息公开工作年度报告\n工作有序。', context)).toEqual([
        'not-evaluated',
      ]);
  });

  describe('R14', () => {
    const withPrior = (problems: string) => {
      const before = `青石街道2020年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n${problems}\n六、其他\n无\n`;
      const read = { text: before, extraction: extractReport(before) };
      return { ...context, prior: { year: 2020, form: null, figures: null, read } };
    };

    test('each problem of last year that nothing here comes back to', () => {
      const problems = '一是栏目更新不及时；二是轮岗频繁衔接困难。下一步：一是琐碎繁杂逐项解决。';
      expect(failuresIn('R14', text, withPrior(problems))).toEqual([
        'warning 文中“五、存在的主要问题及改进情况”：上年的问题“轮岗频繁衔接困难”没有写改进情况',
      ]);
    });

    test('last year without numbered problems leaves the word for it', () => {
      expect(failuresIn('R14', text, withPrior('工作还有差距。'))).toEqual([]);
    });

    test('before 2019 only with the text of last year', () => {
      const early = of('t2014');
      expect(outcomesIn('R14', early.text, early.context)).toEqual(['not-evaluated']);
    });
  });
});

describe('R19: the form of the year', () => {
  const { world, text } = of('a2021');
  const year = { year: world.year };

  test('in order', () => {
    expect(outcomesIn('R19', text, year)).toEqual(['passed']);
  });

  test('the tables and the notice of the years before', () => {
    expect(failuresIn('R19', textOf('a2019', world), year)).toEqual([
      expect.stringContaining('所用的是年度报告三表（2019 年试行），本年度应为年度报告三表（2021 年式）'),
      'error 文中“国办公开办函〔2019〕60号”：引用国办公开办函〔2019〕60号，本年度应为国办公开办函〔2021〕30号',
    ]);
  });

  test('forty signs of the wrong table, and the wrong notice, are shown', () => {
    const [table = '', notice] = placesIn('R19', textOf('a2019', world), year);
    expect(table).toHaveLength(' | '.length + 40);
    expect(notice).toBe(' | 国办公开办函〔2019〕60号');
  });

  test.each([
    '统计表',
    '附表',
    '统 计 指 标',
    '统计指标',
    '本年新收政府信息公开申请数量',
    '现行有效件数',
    '本年新制作数量',
  ])('%s is a trace of a table', (words) => {
    expect(outcomesIn('R19', `工作有序。\n${words}\n`, { year: 2016 })).toEqual(['not-evaluated']);
  });

  test('a notice of another year is said even where the table cannot be', () => {
    const bare = '青石街道2022年政府信息公开工作年度报告\n根据国办公开办函 [2019] 60 号编制。';
    expect(failuresIn('R19', `${bare}\n附表`, { year: 2022 })).toHaveLength(1);
    expect(failuresIn('R19', bare, { year: 2022 })).toHaveLength(2);
    expect(failuresIn('R19', `${bare}\n附表`, { year: 2016 })).toEqual([]);
  });

  test('both notices named, the right one among them', () => {
    expect(failuresIn('R19', text.replace('编制', '（取代国办公开办函〔2019〕60号）编制'), year)).toEqual([]);
  });

  test('no table: missing; a table that could not be read: not judged; figures recorded: there', () => {
    const bare = '青石街道2016年政府信息公开工作年度报告\n工作有序。';
    expect(failuresIn('R19', bare, { year: 2016 })).toEqual([
      'error 没有附统计表（政府信息公开情况统计表（2014 年式））',
    ]);
    expect(outcomesIn('R19', `${bare}\n附：政府信息公开情况统计表`, { year: 2016 })).toEqual(['not-evaluated']);
    expect(outcomesIn('R19', bare, { year: 2016, figures: [] })).toEqual(['passed']);
  });

  test('a heading of tables with nothing behind it: a picture may have stood there', () => {
    const picture = text.replace(/(三、收到和处理政府信息公开申请情况)[\s\S]*(四、政府信息公开行政复议)/, '$1\n$2');
    const none = picture
      .replace(/(二、主动公开政府信息情况)[\s\S]*(三、收到)/, '$1\n$2')
      .replace(/(四、政府[^\n]*)[\s\S]*(五、存在)/, '$1\n$2');
    expect(outcomesIn('R19', none, year)).toEqual(['not-evaluated']);
    expect(
      failuresIn('R19', none.replaceAll(/(二|三|四)(、[^\n]*)/g, '$1$2\n本章情况见上文所述，没有其他内容。'), year),
    ).toHaveLength(1);
  });
});

describe('R01–R10: the table as it was printed', () => {
  const { world } = of('t2014');
  const said = (cells: Parameters<typeof textOf>[2], code: 'R09' | 'R10') =>
    failuresIn(code, textOf('t2014', world, cells), { year: world.year, unit: { name: world.unit, kind: world.kind } });

  test('a relation that fails shows its places in the table', () => {
    const found = said({ 'S1.1': 7, 'S1.2.2': 33, 'S8.3': 1, 'S8.3.2': 1, 'S3.1': 0 }, 'R10');
    expect(found).toEqual([
      'error 文中“2.政府网站公开政府信息数 | 条 | 33”：政府网站公开政府信息数 33 大于 主动公开政府信息数 7，多 26',
    ]);
  });

  test('a blank is one error, an unreadable figure another', () => {
    const cells = { 'S1.1': 1, 'S1.2.5': 1, 'S8.3': 1, 'S8.3.2': 1 };
    expect(said({ ...cells, S6: null }, 'R09')).toEqual([expect.stringContaining('举报投诉数量没有填')]);
    const unit = { name: world.unit, kind: world.kind };
    expect(placesIn('R09', textOf('t2014', world, { ...cells, S6: '1.5' }), { year: world.year, unit })).toEqual([
      'S6 | 1.5',
    ]);
    expect(said({ ...cells, S6: '1.5' }, 'R09')).toEqual([
      expect.stringContaining('举报投诉数量填的“1.5”不是可以统计的数'),
    ]);
  });

  test('many blanks are said once', () => {
    const cells = { 'S1.1': 1, 'S1.2.5': 1, 'S8.3': 1, 'S8.3.2': 1, S6: null, S4: null, S5: null, S7: null };
    expect(said(cells, 'R09')).toEqual([expect.stringContaining('行政复议数量等 4 格没有填')]);
  });

  test('places that a cut table does not have are unknown, not blank', () => {
    const text = textOf('t2014', world);
    const cut = text.slice(0, text.indexOf('八、机构建设和保障经费'));
    expect(failuresIn('R09', cut, { year: world.year })).toEqual([]);
  });
});
