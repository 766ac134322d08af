import { wrongState, type Problem, type WrongState } from '../../../platform/errors/problems.ts';

export type ElectionsUnavailable = Problem<'ElectionsUnavailable'>;

export const electionsUnavailable = (missing: string): ElectionsUnavailable => ({
  type: 'ElectionsUnavailable',
  message: `Nothing was announced: this installation has no ${missing}. Ask whoever runs it; votes need a ballot box and at least two issuers.`,
});

export type SlugTaken = Problem<'SlugTaken'>;

export const slugTaken = (): SlugTaken => ({
  type: 'SlugTaken',
  message: 'Another election has this short name already. Choose another one; everything else is as you wrote it.',
});

export interface NominationsClosed extends Problem<'NominationsClosed'> {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export const nominationsClosed = (opensAt: Date, closesAt: Date): NominationsClosed => ({
  type: 'NominationsClosed',
  message: 'Nothing was recorded: this election does not take nominations now.',
  opensAt,
  closesAt,
});

/** Why a person cannot take this part: stable words that the portal has texts for. */
export type IneligibleReason =
  | 'not-affected'
  | 'not-active'
  | 'other-constituency'
  | 'term-limit'
  | 'holds-a-seat'
  | 'oneself'
  | 'not-a-candidate'
  | 'not-on-the-roll'
  | 'party-to-this-election';

export interface NotEligible extends Problem<'NotEligible'> {
  readonly reason: IneligibleReason;
}

const INELIGIBLE: Record<IneligibleReason, string> = {
  'not-affected': 'only affected members elect and are elected; proxies and experts take part without a vote.',
  'not-active': 'the membership is not active.',
  'other-constituency': 'the person belongs to another constituency.',
  'term-limit': 'the person has served as many terms as the charter allows.',
  'holds-a-seat': 'a by-election is for those who hold no seat.',
  oneself: 'nobody seconds themselves.',
  'not-a-candidate': 'only those who stand in this election may do this.',
  'not-on-the-roll': 'only members on the roll and candidates may do this.',
  'party-to-this-election': 'whoever ran or counted this election, or stood in it, does not decide about it.',
};

export const notEligible = (reason: IneligibleReason): NotEligible => ({
  type: 'NotEligible',
  message: `Nothing was recorded: ${INELIGIBLE[reason]}`,
  reason,
});

export interface AlreadyNominated extends Problem<'AlreadyNominated'> {
  readonly candidateId: string;
}

export const alreadyNominated = (candidateId: string): AlreadyNominated => ({
  type: 'AlreadyNominated',
  message: 'This member has been nominated already. Second the nomination instead; nothing was lost.',
  candidateId,
});

/** What is missing before the next step: stable words that the portal has texts for. */
export interface ElectionIncomplete extends Problem<'ElectionIncomplete'> {
  readonly missing: readonly string[];
}

export const electionIncomplete = (missing: readonly string[]): ElectionIncomplete => ({
  type: 'ElectionIncomplete',
  message: `Nothing was changed: ${missing.length} conditions are not met yet (${missing.join(', ')}).`,
  missing,
});

export type ShareMismatch = Problem<'ShareMismatch'>;

export const shareMismatch = (): ShareMismatch => ({
  type: 'ShareMismatch',
  message:
    'This is not the share that the ceremony recorded for you. Nothing was confirmed; ask the returning officer for a new ceremony.',
});

export type SignatureRefused = Problem<'SignatureRefused'>;

export const signatureRefused = (): SignatureRefused => ({
  type: 'SignatureRefused',
  message: 'The signature under this result is not by the key you registered for this election. Nothing was kept.',
});

export interface ResultRefused extends Problem<'ResultRefused'> {
  readonly findings: readonly string[];
}

export const resultRefused = (...findings: readonly string[]): ResultRefused => ({
  type: 'ResultRefused',
  message: `The result was not taken: ${findings.join('; ')}. Nothing was kept; count again from the closed board.`,
  findings,
});

/** Shares of an election whose ballots stay closed. */
export type SharesNotKept = Problem<'SharesNotKept'>;

export const sharesNotKept = (): SharesNotKept => ({
  type: 'SharesNotKept',
  message:
    'The publication gate did not pass, so the shares must not leave their holders. They were not kept, and neither was the result: send it without them.',
});

export interface ChallengeClosed extends Problem<'ChallengeClosed'> {
  readonly endsAt: Date;
}

export const challengeClosed = (endsAt: Date): ChallengeClosed => ({
  type: 'ChallengeClosed',
  message: 'Nothing was recorded: the time to challenge this result is over.',
  endsAt,
});

export type AlreadyChallenged = Problem<'AlreadyChallenged'>;

export const alreadyChallenged = (): AlreadyChallenged => ({
  type: 'AlreadyChallenged',
  message: 'You have challenged this result already. Your first challenge stands and will be answered.',
});

/** The words that a candidate saves are those that a moderator of the forum hid. */
export const hiddenWords = (): WrongState =>
  wrongState(
    'hidden',
    'A moderator hid exactly these words. Nothing was saved. Write it in other words, or appeal: three people of another forum decide.',
  );
