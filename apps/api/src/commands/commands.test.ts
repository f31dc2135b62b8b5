import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listUnits } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { plainDate } from '@gongkai/kernel';
import { rangeOf, unitCode } from '@gongkai/units';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../settings.ts';
import { secret, startApp } from '../testing/start-app.ts';
import { Visitor } from '../testing/visitor.ts';
import type { Command } from './command.ts';
import { importReports } from './import-reports.ts';
import { importUnits } from './import-units.ts';
import { report } from './report.ts';

let fresh: FreshDatabase;
let folder: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
});
afterAll(async () => {
  await fresh.drop();
  await rm(folder, { recursive: true });
});

const run = async (command: Command, ...args: string[]) => {
  const said: string[] = [];
  const house = { db: fresh.db, secret };
  const settings = readSettings({}, folder);
  const desk = { house, ownerUrl: fresh.ownerUrl, now: new Date(), say: (line: string) => said.push(line), settings };
  const code = await command.run(desk, args);
  return { code, said };
};

const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

const codes = async (): Promise<string[]> => {
  const units = await fresh.db.readOpen((query) => listUnits(query, rangeOf(unitCode('')), plainDate('2024-12-31')));
  return units.map(({ code }) => code);
};

const list = `代码,名称,类型,启用日期
880101001,东街街道,街道,2000-01-01
880101,试验区,区,2000-01-01
880101001001,柳堤社区,社区,2000-01-01
880102D01,邻区教育局,部门,2000-01-01
880102,邻区,区,2000-01-01
`;

describe('import-units', () => {
  it('imports nothing of a file with a wrong row, and names every wrong line', async () => {
    const wrong = `${list}880101002,,街道,\n88x,某街道,街道,\n880103,另区,什么,\n`;
    expect(await run(importUnits, await file('wrong.csv', wrong))).toEqual({
      code: 1,
      said: [
        '第 7 行 880101002：名称须为 2 至 60 个字，不能含尖括号或控制字符',
        '第 8 行 88x：代码不是 2、4、6、9 或 12 位的区划代码，也不是带字母段的自编代码',
        '第 9 行 880103：单位类型无法识别',
        '文件中有 3 行有误，一行也没有导入',
      ],
    });
    expect(await codes()).toEqual([]);
  });

  it('fills an empty house and leaves nobody without an administrator', async () => {
    const { code, said } = await run(importUnits, await file('units.csv', list));
    expect(code).toBe(0);
    expect(said[0]).toBe('已导入 5 个单位');
    expect(await codes()).toEqual(['880101', '880101001', '880101001001', '880102', '880102D01']);
    const [, login = '', firstPassword = ''] = /账号 (\S+)　初始密码 (\S+?)（/.exec(said[1] ?? '') ?? [];
    expect(login).toBe('admin-880101');
    const app = await startApp(fresh);
    const administrator = new Visitor(app.url);
    expect(await administrator.signIn(login, firstPassword)).toMatchObject({ status: 200 });
    expect(await administrator.query('people.me')).toMatchObject({
      value: { mustChangePassword: true, memberships: [{ unit: '880101', roles: ['administrator'] }] },
    });
    await app.stop();
  });

  it('adds to what is there, and gives no second administrator', async () => {
    const more = '代码,名称,类型\n880101002,西街街道,街道\n880101002001,荷风社区,社区\n880101,试验区,区\n';
    expect(await run(importUnits, await file('more.csv', more))).toEqual({ code: 0, said: ['已导入 2 个单位'] });
    expect(await fresh.db.identity.person.count()).toBe(2);
  });
});

describe('import-reports and report', () => {
  const figures = `单位代码,报表,年度,指标代码,数
880101001,a2021,2023,P1.NORM.made,3
880101001,a2021,2023,P8.FEE.amount,0.038
880101002,a2021,2023,P1.NORM.made,许多
880109,a2021,2023,P1.NORM.made,1
880101001,none,2023,P1.NORM.made,1
`;

  it('records what can be recorded and says what cannot', async () => {
    expect(await run(importReports, await file('figures.csv', figures))).toEqual({
      code: 1,
      said: [
        '880101002 a2021 2023：“许多”不是可以填报的数：件数、人数填非负整数，金额最多两位小数',
        '880109 a2021 2023：没有代码为“880109”的单位',
        expect.stringContaining('880101001 none 2023：“form”填写有误'),
        '补录 1 份，未补录 3 份',
      ],
    });
  });

  it('writes what was recorded to a file of the kind its name says', async () => {
    const out = join(folder, 'out.html');
    expect(await run(report, '880101001', '2023', '--out', out)).toEqual({
      code: 0,
      said: [`已写入 ${out}：东街街道2023年政府信息公开工作年度报告`],
    });
    expect(await readFile(out, 'utf8')).toContain('data-cell="P8.FEE.amount" colspan="3">0.038<');
    await run(report, '880101001', '2023', `--out=${join(folder, 'out.docx')}`);
    expect((await readFile(join(folder, 'out.docx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('has nothing to write where nothing was recorded', async () => {
    expect(await run(report, '880101001', '2022', '--out', join(folder, 'none.docx'))).toEqual({
      code: 1,
      said: ['还没有这份报告'],
    });
  });

  it.each([
    [['880101001', '2023'], '--out 要写成'],
    [['880101001', '2023', '--out', 'a.pdf'], '--out 要写成'],
    [['880101001', 'soon', '--out', 'a.docx'], '年度不对'],
    [['', '2023', '--out', 'a.docx'], '单位代码不对'],
  ])('says what is wrong with %j', async (args, sentence) => {
    await expect(run(report, ...args)).rejects.toThrow(sentence);
  });
});
