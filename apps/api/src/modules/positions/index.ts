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
export { OutcomeReader } from './application/outcome-reader.ts';
export { PositionReader } from './application/position-reader.ts';
export type { OutcomeOfPoint } from './domain/outcome-of-point.ts';
export type { Delivery, Position, Recommendation, RecommendationClause, Texts } from './domain/position.ts';
export type * from './domain/positions.events.ts';
export type { Severity, SeverityLevel } from './domain/severity.ts';
