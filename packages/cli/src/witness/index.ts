export { startWitness, type RunningWitness, type WitnessOptions } from './start-witness.ts';
export type { WitnessedLogs } from './witness-service.ts';
