import { expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';
import { applicationWordings } from './fixtures/wordings/of-applications.ts';
import { disclosureWordings } from './fixtures/wordings/of-disclosure.ts';
import { otherWordings } from './fixtures/wordings/of-others.ts';

// Numbers, names, marks and denials of their own, none of which says anything of its neighbour.
const before =
  '《关于做好20项工作的通知》（东政办〔2022〕9号）印发后，“一网通办”按时推进；2021年3月5日前完成第一批任务，其中没有遗漏。';
const after =
  '按照“谁公开、谁负责”的要求，第三季度前完成《工作方案》（2022年修订）的起草，占用时间不多；联系电话：0512-88880000，没有变化。';

const wordings = [...applicationWordings, ...disclosureWordings, ...otherWordings];

test.each(wordings)('among others a sentence says what it says alone: $concept', ({ concept, chapter, said }) => {
  for (const sentence of said) {
    const body = `${before}${sentence}。${after}\n${after}\n`;
    const { facts } = extractReport(`东河街道2023年政府信息公开工作年度报告\n\n${chapter}\n${body}`);
    const counted = facts.filter(({ kind }) => !/derived|contact|date/.test(kind));
    expect(
      counted.map((fact) => `${fact.concept} ${fact.value}`),
      sentence,
    ).toEqual([`${concept} 37`]);
  }
});
