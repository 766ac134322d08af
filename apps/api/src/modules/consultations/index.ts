export { ConsultationsModule } from './consultations.module.ts';
export { ConsultationReader } from './application/consultation-reader.ts';
export type { Consultation, ConsultationState } from './domain/consultation.ts';
export type { ConsultationOpened, MapReady } from './domain/consultations.events.ts';
export { consultationInvariants } from './domain/consultations.invariants.ts';
