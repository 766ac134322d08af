export { PositionsModule } from './positions.module.ts';
export { PositionsLoader } from './api/positions.loader.ts';
export {
  PositionConnection,
  PositionType,
  RecommendationType,
  SeverityLevelEnum,
  toPositionType,
  toRecommendationType,
} from './api/position.type.ts';
export { AnswerItemConnection, AnswerItemType, toItemType } from './api/answer-item.type.ts';
export { AnswersLoader } from './api/answers.loader.ts';
export { AnswerDossiers, type AnswerDossier } from './application/answer-dossiers.ts';
export { AnswerReader } from './application/answer-reader.ts';
export { AnswerHistories } from './application/answer-histories.ts';
export { OutcomeReader } from './application/outcome-reader.ts';
export { PositionReader } from './application/position-reader.ts';
export type { OutcomeOfPoint } from './domain/outcome-of-point.ts';
export type { Delivery, Position, Recommendation, RecommendationClause, Texts } from './domain/position.ts';
export type * from './domain/positions.events.ts';
export type { Severity, SeverityLevel } from './domain/severity.ts';
export { holdFaults, type HoldWish } from './domain/hold.ts';
export type { AnswerHistory } from './domain/answer-history.ts';
export type { AnswerItem, AnswerState } from './domain/answer-item.ts';
export type * from './domain/answers.events.ts';
export type { PublicItem } from './domain/public-answer.ts';
export { answerInvariants } from './domain/answers.invariants.ts';
export type { AlertHistory } from './persistence/answer-history.repository.ts';
export { positionInvariants } from './domain/positions.invariants.ts';
