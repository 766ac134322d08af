export { TransparencyModule } from './transparency.module.ts';
export { logInvariants } from './domain/log.invariants.ts';
export { recordInvariants } from './domain/record.invariants.ts';
