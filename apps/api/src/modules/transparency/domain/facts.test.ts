import { describe, expect, it } from 'vitest';
import { checkOf, isBeingChecked, isDueForPublication } from './fact-check.ts';
import { factsOfEngagement, factsOfRequest } from './facts-of-engagement.ts';
import { factsOfItem, outcomeOf, type ItemHistory } from './facts-of-item.ts';
import type { RecordFact } from './record-fact.ts';

const ITEM: ItemHistory = {
  ...{ itemId: 'i', recommendationId: 'r', addresseeId: 'a', forumId: 'f', positionSlug: 'switched-off', number: 2 },
  ...{
    severity: 'severe',
    phase: 'act',
    deliveredOn: '2026-03-01',
    acknowledgeBy: '2026-03-15',
    answerBy: '2026-04-30',
  },
  ...{ acknowledgedOn: null, interimBy: null, interimOn: null, overdues: [], answers: [], decidedBeforeOn: null },
  ...{ ratings: [], closedOn: null, reopenings: [], lapsedOn: null, rechecks: [] },
};

describe('the facts of a recommendation', () => {
  it('are one per event, each with its day, its promised day and what it is made of', () => {
    const facts = factsOfItem({
      ...ITEM,
      acknowledgedOn: '2026-03-10',
      overdues: [{ clock: 'answer', dueOn: '2026-04-30', since: '2026-05-01' }],
      answers: [{ version: 1, sentOn: '2026-05-20', outcomes: ['adopted', 'not_adopted'] }],
      decidedBeforeOn: '2026-04-02',
      ratings: [{ roundId: 'one', endedOn: '2026-06-30', outcome: 'not' }],
    });
    expect(facts.map(({ kind, happenedOn, inTime, daysTaken }) => [kind, happenedOn, inTime, daysTaken])).toEqual([
      ['recommendation_delivered', '2026-03-01', null, null],
      ['acknowledged', '2026-03-10', true, 9],
      ['answer_overdue', '2026-05-01', false, null],
      ['answered', '2026-05-20', false, 80],
      ['decided_before_answering', '2026-04-02', null, null],
      ['answer_rated', '2026-06-30', null, null],
    ]);
    expect(facts[3]).toMatchObject({
      outcome: 'adopted_in_part',
      sources: [
        { kind: 'recommendation', reference: 'switched-off', number: 2 },
        { kind: 'answer', reference: 'switched-off', number: 2 },
      ],
    });
    expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length);
  });

  it('have one word for an answer of many clauses', () => {
    expect(outcomeOf([])).toBeNull();
    expect(outcomeOf(['paused', 'paused'])).toBe('paused');
    expect(outcomeOf(['under_consideration', 'not_adopted'])).toBe('under_consideration');
    expect(outcomeOf(['not_launched', 'not_adopted'])).toBe('adopted_in_part');
  });
});

describe('the facts of requests and engagements', () => {
  it('keep a silence that an answer ended late', () => {
    const request = { requestId: 'q', slug: 'face-data', addresseeId: 'a', forumId: 'f', filedOn: '2026-01-05' };
    const facts = factsOfRequest({
      ...request,
      dueOn: '2026-02-05',
      silentSince: '2026-02-06',
      answeredOn: '2026-03-01',
      withdrawnOn: null,
    });
    expect(facts.map(({ kind, inTime }) => [kind, inTime])).toEqual([
      ['request_filed', null],
      ['request_silent', false],
      ['request_answered', false],
    ]);
  });

  it('name a region only where enough of its people were heard', () => {
    const facts = factsOfEngagement({
      ...{ engagementId: 'e', slug: 'appeals', addresseeId: 'a', forumId: 'f', phases: [], reviews: [] },
      confidentialItems: [{ id: 'c', since: '2026-01-01', endsOn: '2026-06-01', releasedOn: '2026-06-02' }],
      heard: {
        on: '2026-07-01',
        groups: [
          { region: 'KE', people: 13 },
          { region: 'UG', people: 4 },
        ],
      },
    });
    expect(facts.map(({ kind, outcome, count, inTime }) => [kind, outcome, count, inTime])).toEqual([
      ['confidential_item', null, null, null],
      ['confidential_item_released', null, null, false],
      ['regions_heard', 'KE', 10, null],
    ]);
  });
});

describe('the check of a fact', () => {
  const fact = (kind: RecordFact['kind']): RecordFact => {
    const base = factsOfItem(ITEM)[0]!;
    const noticedOn = '2026-11-20';
    return {
      ...base,
      kind,
      id: 'x',
      noticedOn,
      ...checkOf(kind, noticedOn),
      ruling: null,
      correctedOn: null,
      heldAt: null,
      isSourceHeld: false,
    };
  };

  it('lasts ten working days, to the end of the last one for everybody', () => {
    const { checkUntil } = fact('answer_rated');
    expect(checkUntil).toBe('2026-12-04');
    expect(isBeingChecked({ checkUntil }, new Date('2026-12-05T11:59:59Z'))).toBe(true);
    expect(isBeingChecked({ checkUntil }, new Date('2026-12-05T12:00:00Z'))).toBe(false);
  });

  it('never delays what is public by itself, and holds back what somebody concluded', () => {
    expect(fact('answer_overdue').publishedOn).toBe('2026-11-20');
    expect(fact('request_silent').publishedOn).toBe('2026-11-20');
    expect(fact('answer_rated').publishedOn).toBeNull();
  });

  it('ends by the calendar, unless the fact is held', () => {
    const later = new Date('2026-12-05T12:00:00Z');
    expect(isDueForPublication(fact('answer_rated'), new Date('2026-12-05T11:00:00Z'))).toBe(false);
    expect(isDueForPublication(fact('answer_rated'), later)).toBe(true);
    expect(isDueForPublication({ ...fact('answer_rated'), heldAt: later }, later)).toBe(false);
  });
});
