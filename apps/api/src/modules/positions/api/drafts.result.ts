import { Int, type ReturnTypeFunc } from '@nestjs/graphql';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { AddClauseFailure } from '../application/add-clause.ts';
import type { AdoptPositionFailure } from '../application/adopt-position.ts';
import type { AnswerAmendmentFailure } from '../application/answer-amendment.ts';
import type { AnswerQuestionFailure } from '../application/answer-question.ts';
import type { BeginPositionFailure } from '../application/begin-position.ts';
import type { CastPositionVoteFailure } from '../application/cast-position-vote.ts';
import type { CommentFailure } from '../application/comment-on-position.ts';
import type { DraftingFailure } from '../application/drafting.ts';
import type { OpenDecisionFailure } from '../application/open-decision.ts';
import type { ProposeAmendmentFailure } from '../application/propose-amendment.ts';
import type { RemoveClauseFailure } from '../application/remove-clause.ts';
import type { RestateFailure } from '../application/restate.ts';
import type { SaveClauseFailure } from '../application/save-clause.ts';
import type { SaveOpinionFailure } from '../application/save-opinion.ts';
import type { SaveTranslationsFailure } from '../application/save-translations.ts';
import type { SetSourcesFailure } from '../application/set-sources.ts';
import { PositionCommentType, PositionDraftType } from './draft.type.ts';
import { ChangedWordsType } from './changed-words.type.ts';
import { PositionQuestionType, RestatementType } from './restatement.type.ts';

const common = { NotFound: NotFoundProblem, WrongState: WrongStateProblem };
const entered = { ...common, InvalidInput: InvalidInputProblem };

const whole: ReturnTypeFunc = () => Int;
const text: ReturnTypeFunc = () => String;
const ClauseMoved = problemType('ClauseMoved', { clauseId: text, version: whole, text, merged: text });
const ClauseGone = problemType('ClauseGone', { clauseId: text });
const OpenItemsFull = problemType('OpenItemsFull', { addresseeId: text, limit: whole, open: whole, adding: whole });
const moved = { ...entered, ClauseMoved, ClauseGone };

export const BeginPositionResult = mutationResult<BeginPositionFailure>('BeginPositionResult', PositionDraftType, {
  ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, SlugTaken: problemType('SlugTaken') },
});
export const PositionDraftResult = mutationResult<DraftingFailure>('PositionDraftResult', PositionDraftType, common);
export const EnteredPositionResult = mutationResult<AddClauseFailure>(
  'EnteredPositionResult',
  PositionDraftType,
  entered,
);
export const SaveClauseResult = mutationResult<SaveClauseFailure>('SaveClauseResult', ChangedWordsType, moved);
export const AddClauseResult = mutationResult<AddClauseFailure>('AddClauseResult', ChangedWordsType, entered);
export const RemoveClauseResult = mutationResult<RemoveClauseFailure>('RemoveClauseResult', PositionDraftType, {
  ...{ ...common, ClauseMoved, ClauseGone },
});
export const SetSourcesResult = mutationResult<SetSourcesFailure>('SetSourcesResult', PositionDraftType, {
  ...entered,
  UnknownSources: problemType('UnknownSources', { unknown: () => [String] }),
});
export const AmendmentResult = mutationResult<ProposeAmendmentFailure>('AmendmentResult', ChangedWordsType, moved);
export const AnswerAmendmentResult = mutationResult<AnswerAmendmentFailure>(
  ...(['AnswerAmendmentResult', PositionDraftType, moved] as const),
);
export const OpenPositionVoteResult = mutationResult<OpenDecisionFailure>('OpenPositionVoteResult', PositionDraftType, {
  ...{ ...common, OpenItemsFull },
  PositionIncomplete: problemType('PositionIncomplete', { missing: () => [String] }),
});
export const CastPositionVoteResult = mutationResult<CastPositionVoteFailure>(
  'CastPositionVoteResult',
  PositionDraftType,
  { ...common, HasInterest: problemType('HasInterest') },
);
export const AdoptPositionResult = mutationResult<AdoptPositionFailure>('AdoptPositionResult', PositionDraftType, {
  ...{ ...common, OpenItemsFull },
  LanguagesMissing: problemType('LanguagesMissing', { languages: () => [String] }),
  MinorityAwaited: problemType('MinorityAwaited', { until: () => Date }),
});
export const OpinionResult = mutationResult<SaveOpinionFailure>('OpinionResult', ChangedWordsType, entered);
export const SaveTranslationsResult = mutationResult<SaveTranslationsFailure>(
  'SaveTranslationsResult',
  PositionDraftType,
  { ...entered, TranslationByMachine: problemType('TranslationByMachine') },
);
export const PositionCommentResult = mutationResult<CommentFailure>(
  'PositionCommentResult',
  PositionCommentType,
  entered,
);
export const RestatementResult = mutationResult<RestateFailure>('RestatementResult', RestatementType, entered);
export const PositionQuestionResult = mutationResult<AnswerQuestionFailure>(
  'PositionQuestionResult',
  PositionQuestionType,
  entered,
);
