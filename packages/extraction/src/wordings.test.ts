import { expect, test } from 'vitest';
import { extractReport } from './extract-report.ts';
import { applicationWordings } from './fixtures/wordings/of-applications.ts';
import { disclosureWordings } from './fixtures/wordings/of-disclosure.ts';
import { otherWordings } from './fixtures/wordings/of-others.ts';
import { seldomDenials, seldomWordings } from './fixtures/wordings/seldom-said.ts';
import { apartWordings } from './fixtures/wordings/words-between.ts';

const wordings = [
  ...applicationWordings,
  ...disclosureWordings,
  ...otherWordings,
  ...apartWordings,
  ...seldomWordings,
].flatMap(({ concept, chapter, said }) => said.map((sentence) => [concept, sentence, chapter] as const));

const read = (chapter: string, sentence: string) =>
  extractReport(`东河街道2023年政府信息公开工作年度报告\n\n${chapter}\n${sentence}。\n`).facts;

test.each(wordings)('%s: %s', (concept, sentence, chapter) => {
  const facts = read(chapter, sentence);
  expect(facts.filter(({ kind }) => kind !== 'derived').map((fact) => `${fact.concept} ${fact.value}`)).toEqual([
    `${concept} 37`,
  ]);
});

test.each(seldomDenials)('%s: %s', (chapter, sentence, denied) => {
  const zeros = read(chapter, sentence).filter(({ kind }) => kind === 'zero-claim');
  expect(zeros.map(({ concept }) => concept).toSorted()).toEqual(denied);
});
