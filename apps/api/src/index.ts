/** What the launcher starts and plays the demo through. */
export { createApplication, type ApplicationOptions } from './create-application.ts';
export { runWorker } from './run-worker.ts';
export { EstablishFund, type Founding } from './modules/fund/index.ts';
export { DemoMembers, ForumReader, type DemoAttester } from './modules/forums/index.ts';
export { DemoPersonas, type Persona } from './modules/identity/index.ts';
export { invariants } from './invariants.ts';
export type { InvariantCheck } from './modules/ledger/index.ts';
export { readSettings, type Environment, type Settings } from './platform/config/settings.ts';
export { Clock, ManualClock, SystemClock } from './platform/clock/clock.ts';
export { TransactionRunner } from './platform/database/transaction.ts';
export { OutboxWorker } from './platform/events/outbox-worker.ts';
