import { expect, test } from 'vitest';
import { extractReport } from '../extract-report.ts';
import { applicationWordings } from '../fixtures/wordings/of-applications.ts';
import { disclosureWordings } from '../fixtures/wordings/of-disclosure.ts';
import { otherWordings } from '../fixtures/wordings/of-others.ts';
import { apartWordings } from '../fixtures/wordings/words-between.ts';

const wordings = [...applicationWordings, ...disclosureWordings, ...otherWordings, ...apartWordings];

/** A total, and what is a part of it by the names of both. */
const families = [
  ['收到信息公开申请', '件', /^(?:application\.(?!received|carried|accepted)|reply\.(?!total|closed))/],
  [
    '主动公开政府信息',
    '条',
    /^(?:channel|disclosure\.(?!total|cumulative|topic)|normative|rules|attribute|gazette)\.?/,
  ],
  ['收到行政复议', '件', /^review\.(?!count)/],
  ['发生行政诉讼', '件', /^litigation\.(?:upheld|corrected|other|pending)/],
] as const;

// Without the word 文件 it is a kind of what was published like any other.
const unnamed = /^(?:本年|目前|确认|新)?(?:制发|印发|废止|现行有效|继续有效)(?:的|了|总?数?量?)\d+件$/;

test.each(
  families.flatMap(([total, measure, parts]) =>
    wordings
      .filter(({ concept }) => parts.test(concept))
      .flatMap(({ concept, chapter, said }) =>
        said.map((each) => [`${total}500${measure}`, each, concept, chapter] as const),
      ),
  ),
)('%s，其中%s: %s', (total, sentence, concept, chapter) => {
  const body = `${chapter}\n${total}，其中${sentence}。\n`;
  const { facts } = extractReport(`东河街道2023年政府信息公开工作年度报告\n\n${body}`);
  const named = unnamed.test(sentence) ? 'disclosure.total.part' : concept;
  expect(facts.filter(({ kind }) => kind !== 'derived')).toMatchObject([
    { value: '500', of: null },
    { concept: named, value: '37', of: 0 },
  ]);
});
