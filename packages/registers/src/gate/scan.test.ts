import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCreditCode } from './credit-code.ts';
import type { Material } from './hit.ts';
import { identityCheckDigit } from './identity-number.ts';
import { maskText } from './mask.ts';
import { scanMaterial, scanText } from './scan.ts';
import { makeCorpus } from './testing/corpus.ts';
import { drawFrom, seeded } from './testing/draw.ts';
import { madeIdentity } from './testing/made-numbers.ts';

const kindsIn = (text: string): readonly string[] => scanText(text, 'body').map(({ kind }) => kind);

describe('found', () => {
  test.each([
    ['identity-number', '身份证11010519491231002X。'],
    ['identity-number', '身份证１１０１０５１９４９１２３１００２Ｘ'],
    ['identity-number', '1\t1\t0\t1\t0\t5\t1\t9\t4\t9\t1\t2\t3\t1\t0\t0\t2\tX'],
    ['identity-number', '110105 19491231 002x'],
    ['identity-number', '110105194912\n31002X'],
    ['identity-number', '1101051949\u200b1231\u2060002Ⅹ'],
    ['identity-number', 'SFZ11010519491231002X'],
    ['identity-number', '原证件号110105491231002（十五位）'],
    ['phone', '电话13800138000。'],
    ['phone', '（+86）138-0013-8000'],
    ['phone', '2024-05-01 138 0013 8000'],
    ['phone', '王某\t138\t0013\t8000\t已核'],
    ['phone', '1  138 0013 8000'],
    ['phone', '手机：13800\t138000'],
    ['phone', '姓名\t联系电话\t备注\n王某\t13800\t138000\n'],
    ['phone', '姓名\t手机\t\n李某\t139\t11112222\n王某\t13\t800138000'],
    ['phone', '13800138000@example.com'],
    ['bank-card', '6222 0212 3456 7894'],
    ['travel-document', '护照号码：E12345678'],
    ['travel-document', '港澳居民来往内地通行证 H12345678'],
    ['home-address', '家庭住址：云溪区花园路12号3幢2单元501室'],
    ['home-address', '花园小区3幢2单元501室住户'],
    ['minor', '学生姓名：张小明，就读于三年级'],
    ['minor', '留守儿童李小红（身份证号：见附表）'],
    ['minor', '序号\t儿童姓名\t村\n1\t李小红\t河边村'],
    ['secret-mark', '秘密★1年\n关于工作的请示'],
    ['secret-mark', '000001\n机　密\n特急\n关于工作的请示'],
    ['secret-mark', '密级：机密\n'],
    ['secret-mark', '内部资料 注意保存'],
    ['secret-mark', '工作秘密\n会议纪要'],
  ])('%s in %j', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

describe('let through', () => {
  test.each([
    '区政办〔2024〕12号',
    '统一社会信用代码：91110108551385082Q',
    '统一社会信用代码 11330206MB1234567X',
    '索引号：330206002-002-2024-00012，生成日期 2024-05-01',
    '订单号：13800138000123456，合同编号：13800138000',
    '办公电话：0574-86781234，12345热线，400-810-1234，800-820-8820',
    '投资13800138000元，合13800.138000万元',
    'ISBN 978-7-5086-1234-5',
    '身份证110105194912310021（校验位不符）',
    '已隐去：1101**********002X，138****8000，6222***********0123',
    '2019\t2020\t2021\t2022\n138\t1001\t8000\t12\n4001\t4002\t4003\t4004',
    '单位\t件数\t金额\n东湖街道\t13800\t138000',
    '联系电话见附件。以下是各街道一月至十一月办理件数和涉及金额的统计，供各单位核对使用，数据截至本月末，单位为件和元。\n单位\t件数\t金额\n东湖街道\t13800\t138000',
    '依照保守国家秘密法进行保密审查，不涉及国家秘密、工作秘密和商业秘密。',
    '第三章 密级分为绝密、机密、秘密三级。',
    '密级：绝密、机密、秘密（任选其一）',
    '绝密\t机密\t秘密',
    '内部资料性出版物准印证',
    '学生姓名：        性别：',
    '招生对象为学生：本区户籍，年满六周岁。',
    '学生报名，身份证原件随带。',
    '学生方可入学，身份证件复印一份。',
    '办公地址：东湖路12号3号楼501室',
    'https://www.example.gov.cn/art/2024/13800138000.html',
  ])('%j', (text) => {
    expect(scanText(text, 'body')).toEqual([]);
  });

  test('a credit code of digits alone that might be a person, under its name only', () => {
    expect(isCreditCode('110105199001010299')).toBe(true);
    expect(kindsIn('统一社会信用代码：110105199001010299')).toEqual([]);
    expect(kindsIn('身份证：110105199001010299')).toEqual(['identity-number']);
  });
});

test('places are those of the text as it was given', () => {
  const text = '电话：１３８\u200b００１３ 8000。';
  const [hit] = scanText(text, 'body');
  expect(hit).toEqual({
    kind: 'phone',
    where: 'body',
    from: 3,
    to: 16,
    text: '１３８\u200b**** 8000',
    severity: 'stop',
  });
});

test('a mark of secrecy is refused, everything else stops', () => {
  const material: Material = {
    title: '秘密★长期',
    body: '13800138000',
    parts: [{ where: '附件 第1页', text: '绝密\n方案' }],
    warnings: [{ kind: 'metadata', where: '作者', text: '张某13800138000' }],
  };
  expect(scanMaterial(material).map(({ kind, where, severity, text }) => [kind, where, severity, text])).toEqual([
    ['secret-mark', 'title', 'refuse', '秘密★'],
    ['phone', 'body', 'stop', '138****8000'],
    ['secret-mark', '附件 第1页', 'refuse', '绝密'],
    ['metadata', '作者', 'stop', '张某138****8000'],
  ]);
});

describe('for all', () => {
  const digits = fc.oneof(
    fc.stringMatching(/^\d{17}$/),
    // Of a region and a day of birth that there are.
    fc.integer().map((seed) => madeIdentity(drawFrom(seeded(seed))).slice(0, 17)),
  );

  test('eighteen signs with a wrong check digit are nobody', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom(...'0123456789X'), (body, check) => {
        fc.pre(identityCheckDigit(body) !== check);
        expect(kindsIn(`身份证号：${body}${check}`)).not.toContain('identity-number');
      }),
    );
  });

  test('what is masked is found no more, and nothing else has changed', () => {
    const stretch = fc.constantFrom(
      ' ',
      '\t',
      '\n',
      '-',
      '。',
      '13800138000',
      '11010519491231002X',
      '138',
      '0013',
      '8000',
      '6222021234567894',
    );
    const texts = fc.oneof(
      fc.array(stretch, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.integer().map((seed) =>
        makeCorpus(seeded(seed), 1)
          .map(({ material }) => material.body)
          .join(''),
      ),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const masked = maskText(text, scanText(text, 'body'));
        expect(masked.length).toBe(text.length);
        expect(scanText(masked, 'body')).toEqual([]);
        expect([...masked].every((sign, index) => sign === '*' || sign === [...text][index])).toBe(true);
      }),
    );
  });

  test('any text at all is read, and every hit lies in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { from, to } of scanText(text, 'body'))
          expect(0 <= from && from < to && to <= text.length).toBe(true);
      }),
    );
  });
});
