import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import { dayAfter } from '../../../platform/clock/days.ts';
import type { Side } from './engagement.ts';

export const RULE_PARTS = [
  ...(['regularity', 'informationFirst', 'questionsAndMethod', 'facilitator', 'sensitiveInformation'] as const),
  ...(['speakingOfEachOther', 'closingTheLoop', 'compensation', 'review', 'wayOut'] as const),
] as const;
export type RulePart = (typeof RULE_PARTS)[number];

/** What both sides promise, in one language; stored as JSON with exactly these keys. */
export type GroundRulesContent = Readonly<Record<RulePart, string>>;

/** What of the rules is a number or a day, so that clocks can hold to it. */
export interface GroundRulesTerms {
  readonly meetingsPerYear: number;
  /** Days by which information comes before a session. */
  readonly informationDays: number;
  readonly reviewOn: string;
  readonly endsOn: string;
}

/** One proposal in the negotiation. */
export interface GroundRules extends GroundRulesTerms {
  readonly engagementId: string;
  readonly version: number;
  readonly side: Side;
  readonly language: string;
  readonly content: GroundRulesContent;
  /** What changed and why, to the other side. */
  readonly message: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  /** When the other side is reminded. */
  readonly answerBy: string;
}

export interface GroundRulesTranslation {
  readonly engagementId: string;
  readonly version: number;
  readonly language: string;
  readonly content: GroundRulesContent;
}

export interface GroundRulesSignature {
  readonly engagementId: string;
  readonly version: number;
  readonly side: Side;
  readonly addresseeId: string | null;
  readonly accountId: string;
  /** In which the person signs; names are not kept. */
  readonly role: string;
  readonly contentHash: Buffer;
  readonly signedAt: Date;
}

/** Days until the other side is reminded of a proposal. */
export const ANSWER_DAYS = 14;

export function rulesFaults(content: GroundRulesContent): FieldFault[] {
  return RULE_PARTS.flatMap((path) => textFaults(content[path], { path, minLength: 10, maxLength: 4000 }));
}

export function termsFaults(terms: GroundRulesTerms, today: string): FieldFault[] {
  const { meetingsPerYear, informationDays, reviewOn, endsOn } = terms;
  const faults: FieldFault[] = [];
  const check = (holds: boolean, path: string, message: string): void => {
    if (!holds) faults.push({ path, code: 'out_of_range', message });
  };
  check(
    meetingsPerYear >= 1 && meetingsPerYear <= 52,
    'meetingsPerYear',
    'Meet at least once a year and at most weekly.',
  );
  check(
    informationDays >= 3 && informationDays <= 90,
    'informationDays',
    'Information comes 3 to 90 days before a session.',
  );
  check(reviewOn > today && reviewOn <= endsOn, 'reviewOn', 'The review is after today and before the rules end.');
  check(endsOn <= dayAfter(today, 730), 'endsOn', 'Ground rules end within 24 months; they can be renewed.');
  return faults;
}
