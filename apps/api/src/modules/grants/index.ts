export { GrantsModule } from './grants.module.ts';
export { ApplicationReader } from './application/application-reader.ts';
export { AwardReader } from './application/award-reader.ts';
export { CallReader } from './application/call-reader.ts';
export { Tranches, type PayableTranche } from './application/tranches.ts';
export { CallType } from './api/call.type.ts';
export { AwardType, TrancheType } from './api/award.type.ts';
export type { Award, Tranche } from './domain/award.ts';
export type { Call } from './domain/call.ts';
