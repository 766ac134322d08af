import { Int } from '@nestjs/graphql';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { AddStatementsFailure } from '../application/add-statements.ts';
import type { DraftConsultationFailure, RewriteConsultationFailure } from '../application/draft-consultation.ts';
import type { MoveConsultationFailure, PostponeFailure } from '../application/move-consultation.ts';
import type { TranslateWordsFailure, WithdrawStatementFailure } from '../application/own-statements.ts';
import type { ProposeStatementFailure } from '../application/propose-statement.ts';
import type { RateStatementsFailure } from '../application/rate-statements.ts';
import type { WriteCommentFailure } from '../application/write-comment.ts';
import { AddedStatementsType, CommentType, ConsultationType, RatedType, StatementType } from './consultation.type.ts';

const TooManyStatements = problemType('TooManyStatements', { allowed: () => Int });
const TooManyComments = problemType('TooManyComments', { allowed: () => Int });
const SaidBefore = problemType('SaidBefore', { statementId: () => String, text: () => String, same: () => Boolean });

const [NotFound, InvalidInput, WrongState] = [NotFoundProblem, InvalidInputProblem, WrongStateProblem];

export const DraftConsultationResult = mutationResult<DraftConsultationFailure>(
  'DraftConsultationResult',
  ConsultationType,
  { NotFound, InvalidInput },
);
export const RewriteConsultationResult = mutationResult<RewriteConsultationFailure | PostponeFailure>(
  'RewriteConsultationResult',
  ConsultationType,
  { NotFound, InvalidInput, WrongState },
);
export const MoveConsultationResult = mutationResult<MoveConsultationFailure>(
  'MoveConsultationResult',
  ConsultationType,
  { NotFound, WrongState },
);
export const AddStatementsResult = mutationResult<AddStatementsFailure>('AddStatementsResult', AddedStatementsType, {
  ...{ NotFound, InvalidInput, WrongState },
});
export const RateStatementsResult = mutationResult<RateStatementsFailure>('RateStatementsResult', RatedType, {
  ...{ NotFound, InvalidInput, WrongState },
});
export const ProposeStatementResult = mutationResult<ProposeStatementFailure>('ProposeStatementResult', StatementType, {
  ...{ NotFound, InvalidInput, WrongState, TooManyStatements, SaidBefore },
});
export const WithdrawStatementResult = mutationResult<WithdrawStatementFailure>(
  'WithdrawStatementResult',
  StatementType,
  { NotFound, WrongState },
);
export const TranslateStatementWordsResult = mutationResult<TranslateWordsFailure>(
  'TranslateStatementWordsResult',
  StatementType,
  { NotFound, InvalidInput },
);
export const WriteCommentResult = mutationResult<WriteCommentFailure>('WriteCommentResult', CommentType, {
  ...{ NotFound, InvalidInput, WrongState, TooManyComments },
});
