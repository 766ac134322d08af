export { CompensationModule } from './compensation.module.ts';
export type { ClaimDecided, ClaimFiled, OfferMade } from './domain/compensation.events.ts';
export { compensationInvariants } from './domain/compensation.invariants.ts';
