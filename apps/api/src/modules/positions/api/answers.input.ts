import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import { SignatoryLevelEnum, type SignatoryLevel } from '../../engagements/index.ts';
import type { AnswerClock } from '../domain/answer-clock.ts';
import type { ClauseOutcome, ReasonCode } from '../domain/answer-outcome.ts';
import type { Texts } from '../domain/position.ts';
import type { Commitment, MilestoneReport, ResponseContent } from '../domain/response.ts';
import {
  AnswerClockEnum,
  ClauseOutcomeEnum,
  EarlyDecisionKindEnum,
  MilestoneStatusEnum,
  ReasonCodeEnum,
  RecheckFindingEnum,
} from './answer.enums.ts';

@InputType('AnswerTextInput')
export class AnswerTextInput {
  @Field()
  language: string;

  @Field()
  text: string;
}

@InputType('AnswerEvidenceInput')
export class AnswerEvidenceInput {
  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'A file that was handed in for the company; not by a reply link.' })
  fileId?: string | null;
}

@InputType('ClauseAnswerInput')
export class ClauseAnswerInput {
  @Field(() => ID)
  clauseId: string;

  @Field(() => ClauseOutcomeEnum)
  outcome: ClauseOutcome;

  @Field(() => ReasonCodeEnum, { nullable: true })
  reasonCode?: ReasonCode | null;

  @Field(() => [AnswerTextInput])
  texts: AnswerTextInput[];

  @Field(() => [AnswerEvidenceInput])
  evidence: AnswerEvidenceInput[];

  @Field(() => Day, { nullable: true })
  decideOn?: string | null;
}

@InputType('CommitmentStepInput')
export class CommitmentStepInput {
  @Field(() => [AnswerTextInput])
  texts: AnswerTextInput[];

  @Field(() => Day)
  dueOn: string;
}

@InputType('CommitmentInput')
export class CommitmentInput {
  @Field(() => ID, { nullable: true })
  clauseId?: string | null;

  @Field(() => [AnswerTextInput])
  texts: AnswerTextInput[];

  @Field(() => [CommitmentStepInput])
  steps: CommitmentStepInput[];
}

@InputType('AnswerContentInput')
export class AnswerContentInput {
  @Field(() => ID)
  itemId: string;

  @Field(() => [ClauseAnswerInput])
  clauses: ClauseAnswerInput[];

  @Field(() => [CommitmentInput])
  commitments: CommitmentInput[];
}

@InputType('AnswerDraftInput')
export class AnswerDraftInput extends AnswerContentInput {
  @Field(() => Int, { description: 'The revision that the draft was opened at; 0 for a new one.' })
  revision: number;

  @Field(() => [AnswerTextInput], { nullable: true, description: 'What a correction changes, and why.' })
  changeNote?: AnswerTextInput[] | null;
}

@InputType('ReplyByLinkInput')
export class ReplyByLinkInput {
  @Field()
  token: string;

  @Field({ description: 'The language in which every part is written.' })
  language: string;

  @Field({ description: 'The role of whoever answers for the company, never a name.' })
  signedRole: string;

  @Field(() => SignatoryLevelEnum)
  signedLevel: SignatoryLevel;

  @Field(() => [AnswerContentInput])
  answers: AnswerContentInput[];
}

@InputType('CompanyWordsInput')
export class CompanyWordsInput {
  @Field(() => ID)
  itemId: string;

  @Field(() => [AnswerTextInput])
  texts: AnswerTextInput[];

  @Field(() => [AnswerEvidenceInput])
  evidence: AnswerEvidenceInput[];
}

@InputType('MilestoneReportInput')
export class MilestoneReportInput extends CompanyWordsInput {
  @Field(() => Int)
  commitment: number;

  @Field(() => Int)
  step: number;

  @Field(() => MilestoneStatusEnum)
  status: MilestoneReport['status'];
}

@InputType('EarlyDecisionInput')
export class EarlyDecisionInputType {
  @Field({ description: 'The position’s short name.' })
  position: string;

  @Field(() => ID)
  addresseeId: string;

  @Field(() => EarlyDecisionKindEnum)
  kind: 'decision' | 'launch';

  @Field()
  words: string;

  @Field(() => String, { nullable: true })
  sourceUrl?: string | null;

  @Field(() => Day)
  decidedOn: string;
}

@InputType('ItemReasonsInput')
export class ItemReasonsInput {
  @Field(() => ID)
  itemId: string;

  @Field()
  reasons: string;

  @Field(() => String, { nullable: true })
  evidenceUrl?: string | null;
}

@InputType('ExtendClockInput')
export class ExtendClockInput extends ItemReasonsInput {
  @Field(() => AnswerClockEnum)
  clock: AnswerClock;

  @Field(() => Day)
  toDay: string;
}

@InputType('RecheckInput')
export class RecheckInput extends ItemReasonsInput {
  @Field(() => RecheckFindingEnum)
  finding: 'holds' | 'regressed';
}

@InputType('HoldItemInput')
export class HoldItemInput {
  @Field(() => ID)
  itemId: string;

  @Field()
  reasons: string;

  @Field(() => Day)
  untilOn: string;
}

@InputType('HoldAlertInput')
export class HoldAlertInput {
  @Field(() => ID)
  alertId: string;

  @Field()
  reasons: string;

  @Field(() => Day)
  untilOn: string;
}

@InputType('RaiseAlertInput')
export class RaiseAlertInput {
  @Field()
  forum: string;

  @Field()
  addressee: string;

  @Field()
  title: string;

  @Field()
  words: string;

  @Field()
  language: string;
}

@InputType('TranslatedPartInput')
export class TranslatedPartInput {
  @Field()
  part: string;

  @Field()
  text: string;
}

export const toTexts = (texts: readonly AnswerTextInput[]): Texts =>
  Object.fromEntries(
    texts.filter(({ text }) => text.trim() !== '').map(({ language, text }) => [language, text.trim()]),
  );

export const toEvidence = (evidence: readonly AnswerEvidenceInput[]) =>
  evidence.map(({ title, url, fileId = null }) => ({ title: title.trim(), url: url?.trim() || null, fileId }));

export function toContent({ clauses, commitments }: AnswerContentInput): ResponseContent {
  return {
    clauses: clauses.map(({ clauseId, outcome, reasonCode = null, texts, evidence, decideOn = null }) => ({
      ...{ clauseId, outcome, reasonCode, decideOn, texts: toTexts(texts), evidence: toEvidence(evidence) },
    })),
    commitments: commitments.map(({ clauseId = null, texts, steps }, place): Commitment => ({
      ...{ number: place + 1, clauseId, texts: toTexts(texts) },
      milestones: steps.map((step, at) => ({ number: at + 1, texts: toTexts(step.texts), dueOn: step.dueOn })),
    })),
  };
}
