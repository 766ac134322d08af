import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StatusTone } from '@baraza/ui';
import type { ElectionKind, ElectionState, ElectionStep } from '../../generated/graphql.ts';

export const STATE_WORDS: Readonly<Record<ElectionState, MessageDescriptor>> = {
  ANNOUNCED: msg`Announced`,
  NOMINATING: msg`Nominations are open`,
  NOMINATED: msg`Candidates are known`,
  PREPARED: msg`Ready for the vote`,
  OPEN: msg`Voting is open`,
  CLOSED: msg`Being counted`,
  COUNTED: msg`Counted; can be challenged`,
  FINAL: msg`Final`,
  CANCELLED: msg`Cancelled`,
};

export const STATE_TONES: Readonly<Record<ElectionState, StatusTone>> = {
  ANNOUNCED: 'quiet',
  NOMINATING: 'active',
  NOMINATED: 'quiet',
  PREPARED: 'quiet',
  OPEN: 'active',
  CLOSED: 'waiting',
  COUNTED: 'waiting',
  FINAL: 'good',
  CANCELLED: 'stopped',
};

export const KIND_WORDS: Readonly<Record<ElectionKind, MessageDescriptor>> = {
  SEATS: msg`Election of representatives`,
  BY_ELECTION: msg`By-election`,
  RECALL: msg`Recall vote`,
  QUESTION: msg`Vote on a question`,
  BOARD: msg`Election to a board`,
};

export const RULE_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  scottish: msg`Single transferable vote, Scottish rules: voters rank candidates, and votes that a candidate does not need pass on to the next choice.`,
  meek: msg`Single transferable vote, Meek’s rule: voters rank candidates, and votes that a candidate does not need pass on to the next choice, at every stage anew.`,
  irv: msg`Instant runoff: voters rank candidates; the last is excluded, one at a time, until one has more than half.`,
  choice: msg`Every voter chooses one answer.`,
};

export const STEP_WORDS: Readonly<Record<ElectionStep, MessageDescriptor>> = {
  KEYS: msg`has still to make its keys`,
  MANIFEST: msg`has still to take the manifest`,
  STATEMENT: msg`has still to state what it issued`,
  CLOSE: msg`has still to close`,
  BOARD: msg`has still to hand over its board`,
};
