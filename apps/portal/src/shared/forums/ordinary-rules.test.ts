import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ORDINARY_ANSWER_DAYS, ORDINARY_POSITION_RULES } from './ordinary-rules.ts';

const sourceOf = (path: string) =>
  readFileSync(new URL(`../../../../api/src/modules/positions/${path}`, import.meta.url), 'utf8');

it('shows the days and the rules that the API goes by where a charter says nothing', () => {
  const { acknowledge, interim, answer } = ORDINARY_ANSWER_DAYS;
  expect(sourceOf('domain/answer-clock.ts')).toContain(
    `ORDINARY_DAYS: AnswerDays = { acknowledge: ${acknowledge}, interim: ${interim}, answer: ${answer} }`,
  );
  const surroundings = sourceOf('application/position-surroundings.ts');
  expect(surroundings).toContain(`DEFAULT_THRESHOLD: Threshold = '${ORDINARY_POSITION_RULES.threshold}'`);
  expect(surroundings).toContain(`DEFAULT_OPEN_ITEMS = ${ORDINARY_POSITION_RULES.openItems};`);
});
