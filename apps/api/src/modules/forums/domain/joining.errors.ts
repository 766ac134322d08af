import type { Problem } from '../../../platform/errors/problems.ts';

export type PseudonymTaken = Problem<'PseudonymTaken'>;

export const pseudonymTaken = (): PseudonymTaken => ({
  type: 'PseudonymTaken',
  message:
    'Somebody in this forum uses this pseudonym already. Nothing was sent; your key is kept. Choose another one.',
});

/** Too few organisations of the panel have attested this key for this constituency. */
export interface AttestationsMissing extends Problem<'AttestationsMissing'> {
  readonly required: number;
  readonly valid: number;
}

export const attestationsMissing = (required: number, valid: number): AttestationsMissing => ({
  type: 'AttestationsMissing',
  required,
  valid,
  message: `${valid} of the ${required} attestations that are needed hold. Nothing was changed; add codes of other organisations.`,
});

/** The key is a member already: its holder signs in with it. */
export type KeyInUse = Problem<'KeyInUse'>;

export const keyInUse = (): KeyInUse => ({
  type: 'KeyInUse',
  message: 'This key is a membership already. Nothing was changed; sign in with it.',
});

/** The organisation attested for this person before. */
export type AlreadyAttested = Problem<'AlreadyAttested'>;

export const alreadyAttested = (): AlreadyAttested => ({
  type: 'AlreadyAttested',
  message:
    'Your organisation has answered for this person already. Nobody is attested twice; if they lost their key, another one can be attested.',
});

export interface QuotaUsedUp extends Problem<'QuotaUsedUp'> {
  readonly quota: number;
}

export const quotaUsedUp = (quota: number): QuotaUsedUp => ({
  type: 'QuotaUsedUp',
  quota,
  message: `Your organisation’s quota of ${quota} in this constituency is used up. No code was made; the forum can raise it in its charter.`,
});

/** The organisation has a new key since the request was made. */
export type KeyChanged = Problem<'KeyChanged'>;

export const keyChanged = (): KeyChanged => ({
  type: 'KeyChanged',
  message: 'The organisation has a new key. Nothing was sent; ask once more, your code is still good.',
});

/** A code serves one key. */
export type CodeUsed = Problem<'CodeUsed'>;

export const codeUsed = (): CodeUsed => ({
  type: 'CodeUsed',
  message:
    'This code was used for another key, perhaps in another browser. Go on there, or ask the organisation for a new code.',
});

/** The signature is none over what was asked for, under the organisation’s key. */
export type SignatureInvalid = Problem<'SignatureInvalid'>;

export const signatureInvalid = (): SignatureInvalid => ({
  type: 'SignatureInvalid',
  message: 'This is not a signature of the right key. Nothing was changed.',
});

/** The member stands on the frozen roll of a running election. */
export type OnFrozenRoll = Problem<'OnFrozenRoll'>;

export const onFrozenRoll = (): OnFrozenRoll => ({
  type: 'OnFrozenRoll',
  message:
    'An election is running whose roll holds the earlier key, so it cannot be replaced now. Nothing was changed; try again when the election is over.',
});

/** As many as one member may vouch for in a year. */
export type VouchingLimit = Problem<'VouchingLimit'>;

export const vouchingLimit = (): VouchingLimit => ({
  type: 'VouchingLimit',
  message: 'You have vouched for three people this year, which is as many as one member may. Nothing was changed.',
});

/** The same for a pseudonym that nobody has, a wrong phrase, none set and too many attempts. */
export type RekeyRefused = Problem<'RekeyRefused'>;

export const rekeyRefused = (): RekeyRefused => ({
  type: 'RekeyRefused',
  message:
    'The pseudonym and the phrase did not match a membership here, or there were too many attempts today. Nothing was changed.',
});
