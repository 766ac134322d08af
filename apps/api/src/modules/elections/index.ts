export { ElectionsModule } from './elections.module.ts';
export { ElectionReader } from './application/election-reader.ts';
export { SeatReader } from './application/seat-reader.ts';
export { ElectionType } from './api/election.type.ts';
export { RepresentativeSeatType } from './api/result.type.ts';
export type { Election, ElectionKind, ElectionState, ElectionStyle } from './domain/election.ts';
export type { Seat } from './domain/officials.ts';
export type { ElectionMoved, QuestionDecided, SeatVacated } from './domain/elections.events.ts';
