import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { MotionView } from '../application/forum-office.ts';
import type { CharterBody, CharterContent } from '../domain/forum-charter.ts';
import type { ForumRole } from '../domain/forum-appointment.ts';
import type { MotionChoice, MotionKind, MotionSignature, MotionState } from '../domain/motion.ts';
import { CharterBodyEnum } from './charter.type.ts';
import { ForumRoleEnum } from './forum-parts.type.ts';

export const MotionKindEnum = {
  charter: 'charter',
  appointment: 'appointment',
  end_appointment: 'end_appointment',
  evaluator: 'evaluator',
} as const satisfies Record<MotionKind, MotionKind>;
registerEnumType(MotionKindEnum, { name: 'ForumMotionKind' });

export const MotionStateEnum = {
  open: 'open',
  passed: 'passed',
  failed: 'failed',
  withdrawn: 'withdrawn',
} as const satisfies Record<MotionState, MotionState>;
registerEnumType(MotionStateEnum, { name: 'ForumMotionState' });

export const MotionChoiceEnum = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
} as const satisfies Record<MotionChoice, MotionChoice>;
registerEnumType(MotionChoiceEnum, { name: 'ForumMotionChoice' });

export const SignatureAnswerEnum = { signed: 'signed', refused: 'refused' } as const;
registerEnumType(SignatureAnswerEnum, { name: 'ForumSignatureAnswer' });

@ObjectType('ForumMotionSignature')
export class MotionSignatureType {
  organisationId: string;

  @Field(() => SignatureAnswerEnum, { nullable: true })
  answer: MotionSignature['answer'];

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  @Field({ description: 'Whether it waits for the person who asks.' })
  mine: boolean;
}

@ObjectType('ForumMotionVote', { description: 'Representatives vote openly, under their pseudonyms.' })
export class MotionVoteType {
  @Field()
  pseudonym: string;

  @Field(() => MotionChoiceEnum)
  choice: MotionChoice;
}

@ObjectType('ForumMotion', { description: 'Something that a forum decides about itself.' })
export class MotionType {
  @Field(() => ID)
  id: string;

  forumId: string;

  @Field(() => MotionKindEnum)
  kind: MotionKind;

  @Field(() => CharterBodyEnum)
  body: CharterBody;

  @Field(() => MotionStateEnum)
  state: MotionState;

  @Field()
  reasons: string;

  @Field(() => Date)
  proposedAt: Date;

  @Field(() => Date)
  closesAt: Date;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  @Field(() => Int)
  signaturesNeeded: number;

  @Field(() => [MotionSignatureType])
  signatures: MotionSignatureType[];

  @Field(() => [MotionVoteType])
  votes: MotionVoteType[];

  @Field({ description: 'Whether the person who asks may vote.' })
  mayVote: boolean;

  @Field({ description: 'Whether the person who asks may take it back.' })
  mayWithdraw: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the forum that a charter would give it.' })
  name: string | null;

  proposed: CharterContent | null;
  accountId: string | null;
  appointmentId: string | null;
  evaluatorId: string | null;
  proposedFor: string | null;

  @Field(() => ForumRoleEnum, { nullable: true })
  role: ForumRole | null;

  @Field(() => Day, { nullable: true })
  endsOn: string | null;
}

export const MotionConnection = connectionOf(MotionType, 'ForumMotion');

export function toMotionType({ motion, signatures, votes, standing, accountId }: MotionView): MotionType {
  const { id, forumId, kind, body, state, reasons, proposedAt, closesAt, decidedAt, signaturesNeeded } = motion;
  const { proposedFor, proposedBy } = motion;
  const open = state === 'open';
  const own = proposedFor === null ? proposedBy === accountId : standing.signsFor.includes(proposedFor);
  return {
    ...{ id, forumId, kind, body, state, reasons, proposedAt, closesAt, decidedAt, signaturesNeeded, proposedFor },
    ...matterOf(motion),
    signatures: signatures.map(({ organisationId, answer, reason, answeredAt }) => ({
      ...{ organisationId, answer, reason, answeredAt },
      mine: open && answer === null && standing.signsFor.includes(organisationId),
    })),
    votes: votes.map(({ pseudonym, choice }) => ({ pseudonym, choice })),
    mayVote: open && body === 'representatives' && standing.representative !== null,
    mayWithdraw: open && own,
  };
}

function matterOf(motion: MotionView['motion']) {
  const nothing = { name: null, proposed: null, accountId: null, role: null, endsOn: null };
  const none = { ...nothing, appointmentId: null, evaluatorId: null };
  switch (motion.kind) {
    case 'charter':
      return { ...none, name: motion.payload.name, proposed: motion.payload.content };
    case 'appointment':
      return { ...none, ...motion.payload };
    case 'end_appointment':
      return { ...none, appointmentId: motion.payload.appointmentId };
    case 'evaluator':
      return { ...none, evaluatorId: motion.payload.organisationId };
  }
}
