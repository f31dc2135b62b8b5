import { expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';
import { applicationWordings } from './fixtures/wordings/of-applications.ts';
import { disclosureWordings } from './fixtures/wordings/of-disclosure.ts';
import { otherWordings } from './fixtures/wordings/of-others.ts';
import { apartWordings } from './fixtures/wordings/words-between.ts';

const wordings = [...applicationWordings, ...disclosureWordings, ...otherWordings, ...apartWordings].flatMap(
  ({ concept, chapter, said }) => said.map((sentence) => [concept, sentence, chapter] as const),
);

test.each(wordings)('%s: %s', (concept, sentence, chapter) => {
  const { facts } = extractReport(`东河街道2023年政府信息公开工作年度报告\n\n${chapter}\n${sentence}。\n`);
  expect(facts.filter(({ kind }) => kind !== 'derived').map((fact) => `${fact.concept} ${fact.value}`)).toEqual([
    `${concept} 37`,
  ]);
});
