export {
  attestationCodeHash,
  CODE_BYTES,
  labelOf,
  readAttestationCode,
  toAttestationCode,
} from './attestation-code.ts';
export {
  attestBlindly,
  generateAttestingKey,
  keyFingerprint,
  openAttestingSecret,
  sealAttestingSecret,
  type AttestFault,
  type AttestingSecret,
  type NewAttestingKey,
} from './attesting-key.ts';
export {
  membershipMessage,
  preparedMembership,
  type AttestationPurpose,
  type MembershipToken,
} from './membership-token.ts';
export { personHash, type KnownPerson } from './person-hash.ts';
export {
  fromRecoveryCode,
  RECOVERY_CODE_LENGTH,
  SEED_LENGTH,
  toRecoveryCode,
  type RecoveryCodeFault,
} from './recovery-code.ts';
export { openSecret, sealSecret, type SealedSecretFault } from './sealed-secret.ts';
export { joinStatement, petitionStatement, rekeyStatement, signInStatement, type JoinStatement } from './statements.ts';
