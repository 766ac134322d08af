export { HearingModule } from './hearing.module.ts';
export { HearingFigures } from './application/hearing-figures.ts';
export type { FigureGroup, QuarterFigures } from './domain/figures.ts';
export type { CompanyCalled, GrievanceOverdue, OfficeCalled, SafetyOverdue } from './domain/hearing.events.ts';
export { hearingInvariants } from './domain/hearing.invariants.ts';
