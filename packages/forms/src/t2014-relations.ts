import { atMost, equal, implies, minus, prior, type Rule, terms } from './build.ts';
import type { Relation } from './form.ts';

const ground = '《政府信息公开情况统计表》分项与合计';
const rule = (code: string, severity: Rule['severity'], why: string): Rule => ({ rule: code, severity, ground: why });

const i7 = rule('I7', 'error', '“其中”项是上一项的一部分');
const i8 = rule('I8', 'error', '表内注：不同渠道和方式公开相同信息计1条');
const i13 = rule('I13', 'warning', '收费以收到申请为前提；培训班与培训人次同有同无');
const channels = ['S1.2.1', 'S1.2.2', 'S1.2.3', 'S1.2.4', 'S1.2.5'] as const;

/**
 * I1–I14 of domain §1.1. I15 (blank is not zero) holds for every cell: `genericRules`.
 * I14's first half (S3.1>0 ⇒ S3.2+未结>0) says nothing without a register: what is not closed is open.
 */
export const t2014Relations: readonly Relation[] = [
  equal(rule('I1', 'error', ground), terms('S3.1'), terms('S3.1.1', 'S3.1.2', 'S3.1.3', 'S3.1.4')),
  equal(rule('I2', 'error', ground), terms('S3.2'), terms('S3.2.1', 'S3.2.2')),
  equal(
    rule('I3', 'error', ground),
    terms('S3.3'),
    terms('S3.3.1', 'S3.3.2', 'S3.3.3', 'S3.3.4', 'S3.3.5', 'S3.3.6', 'S3.3.7', 'S3.3.8'),
  ),
  equal(
    rule('I4', 'error', '“其中”各项穷尽，末项为兜底'),
    terms('S3.3.4'),
    terms('S3.3.4.a', 'S3.3.4.b', 'S3.3.4.c', 'S3.3.4.d', 'S3.3.4.e', 'S3.3.4.f'),
  ),
  equal(rule('I5', 'error', ground), terms('S4'), terms('S4.1', 'S4.2', 'S4.3')),
  equal(rule('I5', 'error', ground), terms('S5'), terms('S5.1', 'S5.2', 'S5.3')),
  equal(rule('I6', 'error', ground), terms('S8.3'), terms('S8.3.1', 'S8.3.2')),
  atMost(i7, terms('S1.1.a'), terms('S1.1')),
  atMost(i7, terms('S2.2.1.a'), terms('S2.2.1')),
  atMost(i7, terms('S2.2.2.a'), terms('S2.2.2')),
  ...channels.map((channel) => atMost(i8, terms(channel), terms('S1.1'))),
  atMost(i8, terms('S1.1'), terms(...channels)),
  atMost(
    rule('I9', 'warning', '表内注：不同方式回应同一热点或舆情计1次'),
    terms('S2.1'),
    terms('S2.2.1', 'S2.2.2', 'S2.2.4', 'S2.2.5'),
  ),
  atMost(rule('I10', 'warning', '主动公开的规范性文件出自制发的规范性文件'), terms('S1.1.a'), terms('S1.1.b')),
  atMost(
    { ...rule('I11', 'warning', '办结数不多于本年收到数与上年未办结数之和'), frequencies: ['year'] },
    terms('S3.2'),
    [...terms('S3.1'), prior('S3.1'), minus(prior('S3.2'))],
  ),
  atMost(rule('I12', 'warning', '办结必有答复，一件可多项答复'), terms('S3.2'), terms('S3.3')),
  implies(i13, 'S7', ['S3.1']),
  implies(i13, 'S9.3', ['S9.2']),
  implies(i13, 'S9.2', ['S9.3']),
  implies(rule('I14', 'warning', '有主动公开即应有工作人员'), 'S1.1', ['S8.3']),
];
