import type { Matter } from './matter.ts';

export const SEALED_STATES = ['waiting', 'answered', 'closed', 'withdrawn'] as const;
export type SealedState = (typeof SEALED_STATES)[number];
export const SEALED_BYTES_MAXIMUM = 70_000;
export const PUBLIC_KEY_BYTES = 65;

/** Words that only the holder of the forum's safety key can read. */
export interface SealedReport extends Omit<Matter, 'addresseeId'> {
  readonly keyId: string;
  readonly codeHash: Buffer;
  readonly sealed: Buffer | null;
  /** To which answers are sealed; its other half follows from the code. */
  readonly replyKey: Buffer;
  readonly state: SealedState;
  readonly respondBy: Date;
  readonly respondedOn: string | null;
  readonly isOverdue: boolean;
  readonly closedOn: string | null;
}

export interface SealedMessage {
  readonly reportId: string;
  readonly number: number;
  readonly author: 'reporter' | 'officer';
  readonly keyId: string | null;
  readonly sealed: Buffer;
  readonly saidOn: string;
}

/** A forum's key for its sealed channel; the platform keeps the secret half sealed under the officers' passphrase. */
export interface SafetyKey {
  readonly id: string;
  readonly forumId: string;
  readonly publicKey: Buffer;
  readonly sealedSecret: string;
  readonly madeOn: string;
  readonly endedOn: string | null;
}
