import type { Draft, KeptVote } from './kept-vote.ts';
import { nextSequence } from './sequence.ts';

/** Changes what is chosen. A sealed ballot that says otherwise is dropped; that one of them has left stays known. */
export function withDraft(vote: KeptVote, draft: Draft): KeptVote {
  return { ...vote, draft, sealed: null };
}

/** The voter's word on ballots sent earlier; another word needs another seal, because it moves the number. */
export function withSentBefore(vote: KeptVote, sentBefore: number): KeptVote {
  return sentBefore === vote.sentBefore ? vote : { ...vote, sentBefore, sealed: null };
}

/** The number for the next seal; undefined where no ballot is left under this pass, or the voter has not been asked. */
export function sequenceFor(vote: KeptVote, randomBelow: (limit: number) => number): number | undefined {
  const { sentBefore, lastSequence } = vote;
  return sentBefore === null ? undefined : nextSequence({ sentBefore, lastSequence }, randomBelow);
}

export function withSealed(vote: KeptVote, text: string, sequence: number): KeptVote {
  return { ...vote, sealed: { text, sequence, hasLeft: false } };
}

/** To be kept before a sealed ballot is sent or shown: its number is used up from then on, whatever becomes of it. */
export function leaving(vote: KeptVote): KeptVote {
  if (vote.sealed === null) return vote;
  const { sequence } = vote.sealed;
  return { ...vote, sealed: { ...vote.sealed, hasLeft: true }, lastSequence: sequence };
}
