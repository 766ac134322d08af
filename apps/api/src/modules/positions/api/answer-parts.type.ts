import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { SignatoryLevelEnum, TextInLanguageType, type SignatoryLevel } from '../../engagements/index.ts';
import type { ClauseOutcome, ReasonCode } from '../domain/answer-outcome.ts';
import type { Evidence, EvidenceFile } from '../domain/evidence.ts';
import type { Commitment, MilestoneReport, ResponseState, WholeResponse } from '../domain/response.ts';
import type { InterimMeasures } from '../persistence/company-word.repository.ts';
import { ClauseOutcomeEnum, MilestoneStatusEnum, ReasonCodeEnum, ResponseStateEnum } from './answer.enums.ts';
import { textsIn } from './texts-in.ts';

@ObjectType('AnswerEvidenceFile', { description: 'A file of the company’s. It never changes.' })
export class AnswerEvidenceFileType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  mediaType: string;

  @Field(() => Int)
  sizeBytes: number;

  @Field({ description: 'Of the file as it is served, hexadecimal.' })
  sha256: string;

  @Field({ description: 'Where it can be had, below this site’s address; an address that lasts.' })
  path: string;
}

@ObjectType('AnswerEvidence')
export class AnswerEvidenceType {
  @Field()
  title: string;

  @Field(() => String, { nullable: true, description: 'A public address.' })
  url: string | null;

  @Field(() => AnswerEvidenceFileType, { nullable: true })
  file: AnswerEvidenceFileType | null;
}

@ObjectType('ClauseAnswer')
export class ClauseAnswerType {
  @Field(() => ID)
  clauseId: string;

  @Field(() => ClauseOutcomeEnum)
  outcome: ClauseOutcome;

  @Field(() => ReasonCodeEnum, { nullable: true })
  reasonCode: ReasonCode | null;

  @Field(() => [TextInLanguageType])
  texts: TextInLanguageType[];

  @Field(() => [AnswerEvidenceType])
  evidence: AnswerEvidenceType[];

  @Field(() => Day, { nullable: true, description: 'By when the company decides what it has under consideration.' })
  decideOn: string | null;
}

@ObjectType('CommitmentStep')
export class CommitmentStepType {
  @Field(() => Int)
  number: number;

  @Field(() => [TextInLanguageType])
  texts: TextInLanguageType[];

  @Field(() => Day)
  dueOn: string;
}

@ObjectType('Commitment', { description: 'What a company says it will do, in dated steps.' })
export class CommitmentType {
  @Field(() => Int)
  number: number;

  @Field(() => ID, { nullable: true })
  clauseId: string | null;

  @Field(() => [TextInLanguageType])
  texts: TextInLanguageType[];

  @Field(() => [CommitmentStepType])
  steps: CommitmentStepType[];
}

@ObjectType('AnswerVersion', {
  description: 'An answer in full. Once sent it never changes; a correction is another version.',
})
export class AnswerVersionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ResponseStateEnum)
  state: ResponseState;

  @Field(() => Int, { description: 'Counts the savings of a draft.' })
  revision: number;

  @Field(() => [TextInLanguageType], { description: 'What a correction changes, and why.' })
  changeNote: TextInLanguageType[];

  @Field({ description: 'Whether it came by a reply link, without an account.' })
  offPlatform: boolean;

  @Field(() => SignatoryLevelEnum)
  demandedLevel: SignatoryLevel;

  @Field(() => String, { nullable: true, description: 'The role of whoever signed, never a name.' })
  signedRole: string | null;

  @Field(() => SignatoryLevelEnum, { nullable: true })
  signedLevel: SignatoryLevel | null;

  @Field(() => Day, { nullable: true })
  receivedOn: string | null;

  @Field(() => [ClauseAnswerType])
  clauses: ClauseAnswerType[];

  @Field(() => [CommitmentType])
  commitments: CommitmentType[];
}

@ObjectType('InterimMeasures')
export class InterimMeasuresType {
  @Field(() => [TextInLanguageType])
  texts: TextInLanguageType[];

  @Field(() => [AnswerEvidenceType])
  evidence: AnswerEvidenceType[];

  @Field(() => Day)
  sentOn: string;
}

@ObjectType('MilestoneReport', { description: 'What the company says became of a step.' })
export class MilestoneReportType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  commitment: number;

  @Field(() => Int)
  step: number;

  @Field(() => MilestoneStatusEnum)
  status: MilestoneReport['status'];

  @Field(() => [TextInLanguageType])
  texts: TextInLanguageType[];

  @Field(() => [AnswerEvidenceType])
  evidence: AnswerEvidenceType[];

  @Field(() => Day)
  reportedOn: string;
}

const copied = (evidence: readonly Evidence[]): AnswerEvidenceType[] =>
  evidence.map(({ title, url, file }) => ({ title, url, file: file ? toFileType(file) : null }));

const toFileType = ({ id, name, mediaType, sizeBytes, sha256 }: EvidenceFile): AnswerEvidenceFileType => ({
  ...{ id, name, mediaType, sizeBytes, sha256, path: `/evidence/${id}` },
});

const toCommitmentType = ({ number, clauseId, texts, milestones }: Commitment): CommitmentType => ({
  ...{ number, clauseId, texts: textsIn(texts) },
  steps: milestones.map((step) => ({ number: step.number, texts: textsIn(step.texts), dueOn: step.dueOn })),
});

export function toAnswerVersionType(response: WholeResponse): AnswerVersionType {
  const { id, version, state, revision, demandedLevel, signedRole, signedLevel, receivedOn } = response;
  return {
    ...{ id, version, state, revision, demandedLevel, signedRole, signedLevel, receivedOn },
    changeNote: textsIn(response.changeNote),
    offPlatform: response.via === 'reply_link',
    clauses: response.clauses.map(({ clauseId, outcome, reasonCode, texts, evidence, decideOn }) => ({
      ...{ clauseId, outcome, reasonCode, decideOn, texts: textsIn(texts), evidence: copied(evidence) },
    })),
    commitments: response.commitments.map(toCommitmentType),
  };
}

export function toInterimType({ texts, evidence, sentAt }: InterimMeasures): InterimMeasuresType {
  return { texts: textsIn(texts), evidence: copied(evidence), sentOn: dayOf(sentAt) };
}

export function toReportType(report: MilestoneReport): MilestoneReportType {
  const { id, commitment, milestone: step, status, texts, evidence, reportedAt } = report;
  return {
    id,
    commitment,
    step,
    status,
    texts: textsIn(texts),
    evidence: copied(evidence),
    reportedOn: dayOf(reportedAt),
  };
}
