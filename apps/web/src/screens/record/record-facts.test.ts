import { plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { datesOf, factsOf, problemsOf } from './record-facts.ts';

const dates = { from: plainDate('2013-01-01'), to: plainDate('2013-12-31'), signedOn: null, publishedOn: null };
const facts = { ...factsOf(dates), source: '青山区2013年政府信息公开工作年度报告' };

test('unsigned and unpublished is no fault', () => {
  expect(problemsOf(facts)).toEqual({});
  expect(datesOf(facts, dates)).toEqual(dates);
});

test('each fault is named at its field', () => {
  expect(Object.keys(problemsOf({ ...facts, from: '' }))).toEqual(['from']);
  expect(Object.keys(problemsOf({ ...facts, publishedOn: '2013-02-30' }))).toEqual(['publishedOn']);
  expect(Object.keys(problemsOf({ ...facts, from: '2014-01-01' }))).toEqual(['to']);
  expect(Object.keys(problemsOf({ ...facts, source: ' ' }))).toEqual(['source']);
});
