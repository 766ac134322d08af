import type { NewFact } from './record-fact.ts';

/** An urgent alert whose 72 hours are over. */
export interface AlertFacts {
  readonly alertId: string;
  readonly addresseeId: string;
  readonly forumId: string;
  readonly dueOn: string;
  readonly acknowledgedOn: string | null;
  readonly isInTime: boolean;
}

/** Its words stay where they are: they may be about people in danger. */
export function factOfAlert({ alertId, addresseeId, forumId, dueOn, acknowledgedOn, isInTime }: AlertFacts): NewFact {
  return {
    ...{
      key: `alert:${alertId}`,
      addresseeId,
      forumId,
      subjectId: alertId,
      severity: null,
      phase: null,
      outcome: null,
    },
    ...{
      kind: isInTime ? 'alert_acknowledged' : 'alert_missed',
      inTime: isInTime,
      daysTaken: null,
      dueOn,
      count: null,
    },
    ...{ happenedOn: isInTime && acknowledgedOn !== null ? acknowledgedOn : dueOn, sources: [] },
  };
}
