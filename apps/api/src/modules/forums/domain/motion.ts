import type { CharterBody, CharterContent } from './forum-charter.ts';
import type { ForumRole } from './forum-appointment.ts';

/** What a forum can decide about itself. */
export type MotionMatter =
  | { readonly kind: 'charter'; readonly payload: { readonly name: string; readonly content: CharterContent } }
  | {
      readonly kind: 'appointment';
      readonly payload: { readonly accountId: string; readonly role: ForumRole; readonly endsOn: string | null };
    }
  | { readonly kind: 'end_appointment'; readonly payload: { readonly appointmentId: string } }
  | { readonly kind: 'evaluator'; readonly payload: { readonly organisationId: string } };
export type MotionKind = MotionMatter['kind'];

export const MOTION_STATES = ['open', 'passed', 'failed', 'withdrawn'] as const;
export type MotionState = (typeof MOTION_STATES)[number];

export type Motion = MotionMatter & {
  readonly id: string;
  readonly forumId: string;
  readonly body: CharterBody;
  readonly reasons: string;
  readonly state: MotionState;
  /** How many of the organisations asked must sign. */
  readonly signaturesNeeded: number;
  readonly proposedBy: string;
  /** The organisation for which it was proposed; null when a representative did. */
  readonly proposedFor: string | null;
  readonly proposedAt: Date;
  readonly closesAt: Date;
  readonly decidedAt: Date | null;
};

export interface MotionSignature {
  readonly motionId: string;
  readonly organisationId: string;
  readonly answer: 'signed' | 'refused' | null;
  readonly reason: string | null;
  readonly accountId: string | null;
  readonly answeredAt: Date | null;
}

export type MotionChoice = 'yes' | 'no' | 'abstain';

export interface MotionVote {
  readonly motionId: string;
  readonly accountId: string;
  readonly pseudonym: string;
  readonly choice: MotionChoice;
  readonly castAt: Date;
}

/** Somebody whom the members elected, as long as the term runs. */
export interface Representative {
  readonly accountId: string;
  readonly pseudonym: string;
}

export interface MotionPoll {
  readonly body: CharterBody;
  readonly signaturesNeeded: number;
  readonly signatures: readonly Pick<MotionSignature, 'answer'>[];
  readonly votes: readonly Pick<MotionVote, 'accountId' | 'choice'>[];
  /** Accounts of the representatives seated now. */
  readonly seated: readonly string[];
  /** Whether the closing date has come. */
  readonly closed: boolean;
}

type Step = 'passed' | 'failed' | 'open';

/**
 * Organisations decide by signing, and representatives by an open vote: more than half of the seated must take part,
 * abstainers included, and yes must outnumber no. An organisation that a charter newly names must agree in either case.
 */
export function motionOutcome(poll: MotionPoll): Step {
  const steps = [signingStep(poll), poll.body === 'representatives' ? votingStep(poll) : 'passed'];
  if (steps.includes('failed')) return 'failed';
  if (steps.every((step) => step === 'passed')) return 'passed';
  return poll.closed ? 'failed' : 'open';
}

function signingStep({ signatures, signaturesNeeded }: MotionPoll): Step {
  const signed = signatures.filter(({ answer }) => answer === 'signed').length;
  const refused = signatures.filter(({ answer }) => answer === 'refused').length;
  if (signed >= signaturesNeeded) return 'passed';
  return signatures.length - refused < signaturesNeeded ? 'failed' : 'open';
}

function votingStep({ votes, seated, closed }: MotionPoll): Step {
  const present = votes.filter(({ accountId }) => seated.includes(accountId));
  if (!closed && present.length < seated.length) return 'open';
  const count = (choice: MotionChoice) => present.filter((vote) => vote.choice === choice).length;
  return 2 * present.length > seated.length && count('yes') > count('no') ? 'passed' : 'failed';
}
