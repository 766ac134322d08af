export const COUNTING_RULES = ['scottish', 'meek', 'irv'] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

/** Which part of the yes and no votes of representatives must be yes for a position to pass. */
export const POSITION_THRESHOLDS = ['majority', 'two_thirds', 'three_quarters'] as const;
export type PositionThreshold = (typeof POSITION_THRESHOLDS)[number];

export interface PositionRules {
  readonly threshold: PositionThreshold;
  /** How many recommendations may be open at one addressee at once. */
  readonly openItems: number;
}

export interface ReservedSeats {
  readonly name: string;
  /** Seats that this group has at least, and at most. */
  readonly minimum: number;
  readonly maximum: number;
}

/** For a large company; smaller ones have longer in proportion. */
export interface AnswerDays {
  readonly acknowledge: number;
  /** Measures against severe harm, before the whole answer. */
  readonly interim: number;
  readonly answer: number;
}

export interface CharterConstituency {
  readonly slug: string;
  readonly title: string;
  readonly seats: number;
  readonly reserved: readonly ReservedSeats[];
  /** k of the panel's n organisations must attest; 2k > n. */
  readonly panelRequired: number;
  readonly panel: readonly { readonly organisationId: string; readonly quota: number }[];
}

/** The rules of one forum, as one version of its charter states them; stored as JSON with exactly these keys. */
export interface CharterContent {
  readonly purpose: string;
  readonly companies: readonly { readonly name: string; readonly products: readonly string[] }[];
  /** BCP 47 tags, the first being the one in which the charter is written. */
  readonly languages: readonly string[];
  readonly constituencies: readonly CharterConstituency[];
  readonly rule: CountingRule;
  readonly ranksMaximum: number;
  readonly termMonths: number;
  /** How many terms one person may serve. */
  readonly termLimit: number;
  /** Members who must second a nomination. */
  readonly seconders: number;
  readonly recall: { readonly petitionPercent: number; readonly noticeDays: number };
  /** Ballots become public from so many cast, with at most so many percent of rankings unique. */
  readonly gate: { readonly castMinimum: number; readonly uniquePercentMaximum: number };
  readonly challengeDays: number;
  /** Members who must vouch for somebody whom no panel attests. */
  readonly vouchersRequired: number;
  /** The forum whose panelists hear appeals against moderation; drawn where none is named. */
  readonly appealForumSlug?: string;
  /** Where it says nothing, two thirds decide and twelve recommendations may be open. */
  readonly positions?: PositionRules;
  /** Days after delivery for a company's answers (rule I2), where the forum wants others than the ordinary ones. */
  readonly answerDays?: AnswerDays;
}

/** Who adopted a version: its attesting organisations together, or the seated representatives by vote. */
export type CharterBody = 'organisations' | 'representatives';

export interface ForumCharter {
  readonly forumId: string;
  readonly version: number;
  readonly content: CharterContent;
  /** Why this version, in the words of whoever proposed it. */
  readonly reasons: string;
  readonly adoptedBy: CharterBody;
  readonly adoptedAt: Date;
}
