import { registerEnumType } from '@nestjs/graphql';
import type { CandidateState } from '../domain/candidate.ts';
import type { ElectionKind, ElectionState } from '../domain/election.ts';
import type { Step } from '../domain/officials.ts';

export const ElectionKindEnum = {
  SEATS: 'seats',
  BY_ELECTION: 'by_election',
  RECALL: 'recall',
  QUESTION: 'question',
  BOARD: 'board',
} as const satisfies Record<string, ElectionKind>;
registerEnumType(ElectionKindEnum, { name: 'ElectionKind' });

export const ElectionStateEnum = {
  ANNOUNCED: 'announced',
  NOMINATING: 'nominating',
  NOMINATED: 'nominated',
  PREPARED: 'prepared',
  OPEN: 'open',
  CLOSED: 'closed',
  COUNTED: 'counted',
  FINAL: 'final',
  CANCELLED: 'cancelled',
} as const satisfies Record<string, ElectionState>;
registerEnumType(ElectionStateEnum, {
  name: 'ElectionState',
  description:
    'In order; there is no way back. An election past closesAt that is still OPEN is closing: waitingFor says for whom.',
});

export const CandidateStateEnum = {
  PROPOSED: 'proposed',
  ACCEPTED: 'accepted',
  STANDING: 'standing',
  WITHDRAWN: 'withdrawn',
  LAPSED: 'lapsed',
} as const satisfies Record<string, CandidateState>;
registerEnumType(CandidateStateEnum, {
  name: 'CandidateState',
  description:
    'PROPOSED waits for the person’s own word, ACCEPTED for seconders; LAPSED had not both when nominations closed.',
});

export const ElectionStepEnum = {
  KEYS: 'keys',
  MANIFEST: 'manifest',
  STATEMENT: 'statement',
  CLOSE: 'close',
  BOARD: 'board',
} as const satisfies Record<string, Step>;
registerEnumType(ElectionStepEnum, {
  name: 'ElectionStep',
  description:
    'KEYS: a party makes its keys. MANIFEST: it takes the manifest. STATEMENT: an issuer says what it issued. CLOSE: the box closes. BOARD: its board is fetched and checked.',
});
