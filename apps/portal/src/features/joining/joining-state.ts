import type { AttestationPurpose } from '@baraza/membership';
import { deviceStore } from '../../shared/device-store/device-store.ts';
import { makeSeed } from '../../shared/membership-key/membership-key.ts';

/** Attested by organisations, vouched for by members, or let in by the returning officer to speak for an organisation. */
export type JoiningWay = 'panel' | 'vouching' | 'officer';

/** One organisation's code and what became of it. */
export interface JoiningCode {
  readonly code: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly keyId: string;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
  readonly prepared: Uint8Array;
  readonly blindedMessage: Uint8Array;
  /** Erased with the signature's arrival: it could link the two. */
  readonly inverse: Uint8Array | null;
  readonly state: 'requested' | 'signed' | 'refused';
  readonly signature: Uint8Array | null;
  readonly refusal: string | null;
}

/** Everything that somebody has done so far towards joining one forum, on this device only. */
export interface JoiningState {
  readonly forum: string;
  readonly purpose: AttestationPurpose;
  readonly constituency: string;
  readonly way: JoiningWay;
  readonly pseudonym: string;
  readonly phrase: string;
  readonly seed: Uint8Array;
  readonly randomizer: Uint8Array;
  /** Whether the recovery code was typed back. */
  readonly hasCheckedCode: boolean;
  readonly staysAfterSignOut: boolean;
  readonly codes: readonly JoiningCode[];
  /** To be given to members who vouch and to the interviewer. */
  readonly vouchCode: string | null;
}

const states = deviceStore<JoiningState>('baraza-joining');
const placeOf = ({ forum, purpose }: Pick<JoiningState, 'forum' | 'purpose'>) => `${purpose}/${forum}`;

export function newJoining(forum: string, purpose: AttestationPurpose): JoiningState {
  return {
    ...{ forum, purpose, constituency: '', way: 'panel', pseudonym: '', phrase: '' },
    ...{ seed: makeSeed(), randomizer: crypto.getRandomValues(new Uint8Array(32)) },
    ...{ hasCheckedCode: false, staysAfterSignOut: false, codes: [], vouchCode: null },
  };
}

export function loadJoining(forum: string, purpose: AttestationPurpose): Promise<JoiningState | undefined> {
  return states.find(placeOf({ forum, purpose }));
}

/** Rejects where the device keeps nothing. */
export function keepJoining(state: JoiningState): Promise<void> {
  return states.put(placeOf(state), state);
}

export function forgetJoining(place: Pick<JoiningState, 'forum' | 'purpose'>): Promise<void> {
  return states.forget(placeOf(place));
}
