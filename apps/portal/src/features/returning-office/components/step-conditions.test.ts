import { describe, expect, it } from 'vitest';
import { stepConditions } from './step-conditions.ts';

describe('what the next step of an election waits for', () => {
  it('tells apart what the officer has to do, what comes by itself, and what is done', () => {
    expect(stepConditions('NOMINATED', ['shares-unconfirmed', 'scrutineers-missing'])).toEqual([
      { name: 'no-ceremony', state: 'met' },
      { name: 'shares-unconfirmed', state: 'unmet' },
      { name: 'scrutineers-missing', state: 'unmet' },
      { name: 'empty-roll', state: 'met' },
      { name: 'too-late', state: 'met' },
    ]);
    expect(stepConditions('PREPARED', ['not-logged', 'opening-awaited'])).toEqual([
      { name: 'not-logged', state: 'waiting' },
      { name: 'parties-waiting', state: 'met' },
      { name: 'opening-awaited', state: 'waiting' },
    ]);
  });

  it('shows a condition of another step where the API says that it is missing', () => {
    expect(stepConditions('OPEN', ['not-logged'])).toContainEqual({
      name: 'not-logged',
      state: 'waiting',
    });
  });
});
