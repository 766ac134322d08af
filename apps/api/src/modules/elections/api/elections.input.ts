import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ElectionKind } from '../domain/election.ts';
import { ElectionKindEnum } from './election.enums.ts';

@InputType()
export class AnnounceStyleInput {
  @Field({ description: 'The constituency’s short name.' })
  constituency: string;

  @Field(() => Int, { nullable: true, description: 'Seats to fill; as the charter says where left out.' })
  seats?: number;
}

@InputType()
export class AnnounceElectionInput {
  @Field({ description: 'The forum’s short name.' })
  forum: string;

  @Field({ description: 'Lowercase letters, digits and hyphens, at most 64.' })
  slug: string;

  @Field()
  title: string;

  @Field(() => ElectionKindEnum)
  kind: ElectionKind;

  @Field(() => [AnnounceStyleInput], {
    nullable: true,
    description: 'All constituencies of the charter where left out.',
  })
  styles?: AnnounceStyleInput[];

  @Field(() => String, { nullable: true, description: 'What is asked; for QUESTION.' })
  question?: string;

  @Field(() => [String], { nullable: true, description: 'Two to twenty choices; for QUESTION.' })
  choices?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'continue: whether the forum goes on after its pilot; choices are then Yes and No. For QUESTION.',
  })
  about?: 'continue';

  @Field(() => String, { nullable: true, description: 'Short name of the fund whose board is elected; for BOARD.' })
  fund?: string;

  @Field(() => Date, { nullable: true, description: 'Not for QUESTION.' })
  nominationsOpenAt?: Date;

  @Field(() => Date, { nullable: true, description: 'Not for QUESTION.' })
  nominationsCloseAt?: Date;

  @Field()
  opensAt: Date;

  @Field()
  closesAt: Date;

  @Field(() => Int, { nullable: true, description: 'Scrutineers whose signatures a result needs; 2 where left out.' })
  scrutineersRequired?: number;
}

@InputType()
export class NominateInput {
  @Field()
  election: string;

  @Field(() => String, { nullable: true, description: 'Pseudonym of the member; oneself where left out.' })
  pseudonym?: string;

  @Field(() => [String], { nullable: true, description: 'Reserved groups, when nominating oneself.' })
  reservedGroups?: string[];
}

@InputType()
export class AcceptNominationInput {
  @Field(() => ID)
  candidateId: string;

  @Field(() => [String], { description: 'Reserved groups to which one belongs; empty for none.' })
  reservedGroups: string[];
}

@InputType()
export class StatementInput {
  @Field(() => ID)
  candidateId: string;

  @Field({ description: 'A language of the charter.' })
  language: string;

  @Field({ description: 'At most 4,000 characters.' })
  text: string;
}

@InputType()
export class TranslateStatementInput extends StatementInput {
  @Field({
    description: 'Says that a person translated it. Machine translations are refused on ballots and beside them.',
  })
  madeByPerson: boolean;
}

@InputType()
export class AskHustingsInput {
  @Field()
  election: string;

  @Field()
  language: string;

  @Field({ description: 'At most 1,000 characters.' })
  text: string;
}

@InputType()
export class AnswerHustingsInput {
  @Field(() => ID)
  questionId: string;

  @Field()
  language: string;

  @Field({ description: 'At most 4,000 characters.' })
  text: string;
}

@InputType()
export class CeremonyHolderInput {
  @Field({ description: 'As the manifest will call the holder.' })
  id: string;

  @Field({ description: 'Handle of the key holder’s account, who confirms to have the share.' })
  accountHandle: string;

  @Field({ description: 'SHA-256 of the share, base64url.' })
  shareHash: string;
}

@InputType()
export class RecordCeremonyInput {
  @Field()
  election: string;

  @Field({ description: 'Uncompressed P-256 point, base64url.' })
  publicKey: string;

  @Field(() => Int)
  required: number;

  @Field(() => [CeremonyHolderInput])
  holders: CeremonyHolderInput[];
}

@InputType()
export class SubmitResultInput {
  @Field()
  election: string;

  @Field({ description: 'result.json as counted.' })
  resultText: string;

  @Field({ description: 'Ed25519 under the registered key, base64url.' })
  signature: string;

  @Field(() => String, { nullable: true, description: 'shares.json, only where the gate passed.' })
  sharesText?: string;
}

@InputType()
export class DecideChallengeInput {
  @Field(() => ID)
  challengeId: string;

  @Field({ description: 'Upheld: the election is annulled and has to be held again.' })
  upheld: boolean;

  @Field()
  reasons: string;
}
