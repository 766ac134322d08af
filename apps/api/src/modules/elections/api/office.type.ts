import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CandidateType } from './candidate.type.ts';
import { ElectionStyleType, ElectionType } from './election.type.ts';
import { ElectionChallengeType } from './result.type.ts';

@ObjectType('ElectionScrutineer')
export class ElectionScrutineerType {
  @Field(() => ID)
  accountId: string;

  @Field()
  handle: string;

  @Field(() => String, { nullable: true, description: 'Verifier key; null until registered.' })
  vkey: string | null;

  @Field({ description: 'Whether the scrutineer signed the latest result.' })
  hasSigned: boolean;
}

@ObjectType('SubmittedResult')
export class SubmittedResultType {
  @Field({ description: 'SHA-256, base64url.' })
  resultHash: string;

  @Field(() => Int)
  signatures: number;

  @Field({ description: 'awaited, running, holds or refused.' })
  verification: string;

  @Field(() => [String], { description: 'What does not hold, and where.' })
  findings: string[];

  @Field()
  submittedAt: Date;
}

@ObjectType('ElectionOffice', { description: 'The returning officer’s table.' })
export class ElectionOfficeType {
  @Field(() => ElectionType)
  election: ElectionType;

  @Field(() => String, {
    nullable: true,
    description:
      'What the officer does next: closeNominations, recordCeremony, publishManifest; null where the next step comes by itself or from others.',
  })
  nextStep: string | null;

  @Field(() => [String], {
    description:
      'What keeps the next step from being taken: nominations-open, no-candidates, no-ceremony, shares-unconfirmed, scrutineers-missing, empty-roll, too-late, not-logged, parties-waiting, opening-awaited, closing-awaited, result-awaited, challenge-open.',
  })
  missing: string[];

  @Field(() => [ElectionScrutineerType])
  scrutineers: ElectionScrutineerType[];

  @Field(() => [ElectionKeyHolderAccountType])
  keyHolders: ElectionKeyHolderAccountType[];

  @Field(() => [SubmittedResultType])
  submittedResults: SubmittedResultType[];

  @Field(() => String, { nullable: true, description: 'Why the elected could not be seated on the fund’s board.' })
  seatingProblem: string | null;
}

@ObjectType('ElectionKeyHolderAccount')
export class ElectionKeyHolderAccountType {
  @Field()
  holderId: string;

  @Field()
  handle: string;

  @Field(() => Date, { nullable: true })
  confirmedAt: Date | null;
}

@ObjectType('MyElection', { description: 'What a member may do in an election; never what they did with a ballot.' })
export class MyElectionType {
  @Field(() => ElectionType)
  election: ElectionType;

  @Field(() => ElectionStyleType, {
    nullable: true,
    description: 'The member’s contest; null for proxies and experts.',
  })
  style: ElectionStyleType | null;

  @Field(() => Boolean, { nullable: true, description: 'Null until the roll is frozen.' })
  isOnRoll: boolean | null;

  @Field(() => CandidateType, { nullable: true })
  candidacy: CandidateType | null;

  @Field(() => [CandidateType], { description: 'Nominations that the member may second now; at most 100.' })
  secondable: CandidateType[];

  @Field(() => Boolean, { description: 'Whether the member may challenge the result now.' })
  mayChallenge: boolean;
}

@ObjectType('RollProof', { description: 'That one key stands on a frozen roll (RFC 9162, inclusion).' })
export class RollProofType {
  @Field(() => Int, { description: 'Place on the roll, from 0.' })
  index: number;

  @Field(() => [String], { description: 'Hashes from the leaf upwards, base64url.' })
  proof: string[];
}

@ObjectType('VotingPlan', { description: 'What the browser needs to ask every issuer for a token.' })
export class VotingPlanType {
  @Field()
  manifestText: string;

  @Field(() => ElectionStyleType)
  style: ElectionStyleType;

  @Field({ description: 'Where the pass is used.' })
  voteUrl: string;

  @Field(() => RollProofType, { description: 'Of the member’s own key, under the roll’s root in the manifest.' })
  rollProof: RollProofType;
}

@ObjectType('MyShare')
export class MyShareType {
  @Field()
  holderId: string;

  @Field({ description: 'SHA-256 of the share, base64url.' })
  shareHash: string;

  @Field(() => Date, { nullable: true })
  confirmedAt: Date | null;

  @Field(() => Int)
  required: number;

  @Field(() => Int)
  holders: number;
}

@ObjectType('ClosedBoard', {
  description: 'For scrutineers: where the closed board with rolls and signed requests is.',
})
export class ClosedBoardType {
  @Field({ description: 'Archive for `baraza scrutineer`, with the session’s cookie.' })
  url: string;

  @Field(() => Int)
  boardSize: number;

  @Field({ description: 'base64url' })
  boardRoot: string;

  @Field(() => [SubmittedResultType])
  submittedResults: SubmittedResultType[];
}

@ObjectType('ChallengeToDecide', { description: 'For the panel that decides: a challenge with its election.' })
export class ChallengeToDecideType {
  @Field(() => ElectionChallengeType)
  challenge: ElectionChallengeType;

  @Field(() => ElectionType)
  election: ElectionType;
}
