import type { Phase, Side } from './engagement.ts';

/** An engagement of one company, as dated facts: no words of anybody, and no person. Days are `YYYY-MM-DD`. */
export interface EngagementHistory {
  readonly engagementId: string;
  readonly slug: string;
  readonly addresseeId: string;
  readonly forumId: string;
  readonly startedOn: string | null;
  /** Since when it is reviewed or over: figures about people are as of that day. */
  readonly reviewedOn: string | null;
  readonly endedOn: string | null;
  readonly phases: readonly Phase[];
  /** Of ended engagements: whether each side said that the ground rules were kept. */
  readonly reviews: readonly {
    readonly round: number;
    readonly side: Side;
    readonly on: string;
    readonly areKept: boolean;
  }[];
  readonly confidentialItems: readonly {
    readonly id: string;
    readonly since: string;
    readonly endsOn: string;
    readonly releasedOn: string | null;
  }[];
  /** People who took part, by the region that they named; for counting only. */
  readonly heard: readonly { readonly region: string; readonly people: number }[];
}

/** A request with its dates; what a safety officer holds is not in it. */
export interface RequestHistory {
  readonly requestId: string;
  readonly slug: string;
  readonly texts: Readonly<Record<string, { readonly title: string }>>;
  readonly language: string;
  readonly addresseeId: string;
  readonly forumId: string | null;
  readonly filedOn: string;
  readonly dueOn: string;
  readonly answeredOn: string | null;
  readonly silentSince: string | null;
  readonly withdrawnOn: string | null;
}
