import { calendarDaysBetween } from './days-between.ts';
import { publishedGroups, type HeardGroup } from './published-groups.ts';
import type { FactSource, NewFact, Phase } from './record-fact.ts';

/** A request that a forum or an organisation filed, on the dates that anybody can read. */
export interface RequestHistory {
  readonly requestId: string;
  readonly slug: string;
  readonly addresseeId: string;
  readonly forumId: string | null;
  readonly filedOn: string;
  readonly dueOn: string;
  readonly answeredOn: string | null;
  /** First day after the promised one without an answer. */
  readonly silentSince: string | null;
  /** Whoever asked took it back. */
  readonly withdrawnOn: string | null;
}

/** What an engagement adds to a company's record. */
export interface EngagementHistory {
  readonly engagementId: string;
  readonly slug: string;
  readonly addresseeId: string;
  readonly forumId: string;
  readonly phases: readonly { phase: Phase; on: string }[];
  readonly reviews: readonly { id: string; on: string; bySide: 'forum' | 'company'; areKept: boolean }[];
  readonly confidentialItems: readonly { id: string; since: string; endsOn: string; releasedOn: string | null }[];
  /** Set once it has ended: people who took part, by region. */
  readonly heard: { readonly on: string; readonly groups: readonly HeardGroup[] } | null;
}

const NOTHING = { severity: null, phase: null, outcome: null, inTime: null, daysTaken: null, dueOn: null, count: null };

export function factsOfRequest(request: RequestHistory): NewFact[] {
  const { requestId, slug, addresseeId, forumId, filedOn, dueOn, answeredOn, silentSince, withdrawnOn } = request;
  const sources: FactSource[] = [{ kind: 'request', reference: slug, number: null }];
  const common = { ...NOTHING, addresseeId, forumId, subjectId: requestId, dueOn, sources };
  const key = (kind: string): string => `request:${requestId}:${kind}`;
  const facts: NewFact[] = [{ ...common, key: key('request_filed'), kind: 'request_filed', happenedOn: filedOn }];
  if (silentSince !== null) {
    const silence = { happenedOn: silentSince, inTime: false } as const;
    facts.push({ ...common, ...silence, key: key('request_silent'), kind: 'request_silent' });
  }
  if (withdrawnOn !== null)
    facts.push({ ...common, key: key('request_withdrawn'), kind: 'request_withdrawn', happenedOn: withdrawnOn });
  if (answeredOn !== null) {
    const timing = { inTime: answeredOn <= dueOn, daysTaken: calendarDaysBetween(filedOn, answeredOn) };
    facts.push({
      ...common,
      ...timing,
      key: key('request_answered'),
      kind: 'request_answered',
      happenedOn: answeredOn,
    });
  }
  return facts;
}

export function factsOfEngagement(engagement: EngagementHistory): NewFact[] {
  const { engagementId, slug, addresseeId, forumId } = engagement;
  const sources: FactSource[] = [{ kind: 'engagement', reference: slug, number: null }];
  const common = { ...NOTHING, addresseeId, forumId, subjectId: engagementId, sources };
  // One engagement can be with several companies: each has its own facts.
  const key = (...marks: string[]): string => ['engagement', engagementId, addresseeId, ...marks].join(':');
  return [
    ...engagement.phases.map(({ phase, on }): NewFact => {
      return { ...common, key: key('phase_engaged', phase), kind: 'phase_engaged', phase, happenedOn: on };
    }),
    ...engagement.reviews.map(({ id, on, bySide, areKept }): NewFact => {
      const outcome = `${areKept ? 'kept' : 'not_kept'}_says_${bySide}`;
      return { ...common, key: key('ground_rules', id), kind: 'ground_rules_reviewed', outcome, happenedOn: on };
    }),
    ...confidentialFacts(engagement, common, key),
    ...heardFacts(engagement, common, key),
  ];
}

type Common = Omit<NewFact, 'key' | 'kind' | 'happenedOn'>;
type KeyOf = (...marks: string[]) => string;

function confidentialFacts({ confidentialItems }: EngagementHistory, common: Common, key: KeyOf): NewFact[] {
  return confidentialItems.flatMap(({ id, since, endsOn, releasedOn }) => {
    const item = { ...common, subjectId: id, dueOn: endsOn };
    const begun: NewFact = { ...item, key: key('item', id), kind: 'confidential_item', happenedOn: since };
    if (releasedOn === null) return [begun];
    const end = { happenedOn: releasedOn, inTime: releasedOn <= endsOn };
    return [begun, { ...item, ...end, key: key('released', id), kind: 'confidential_item_released' }];
  });
}

function heardFacts({ heard }: EngagementHistory, common: Common, key: KeyOf): NewFact[] {
  if (heard === null) return [];
  return publishedGroups(heard.groups).map(({ region, atLeast }): NewFact => {
    const figure = { outcome: region, count: atLeast, happenedOn: heard.on };
    return { ...common, ...figure, key: key('heard', region), kind: 'regions_heard' };
  });
}
