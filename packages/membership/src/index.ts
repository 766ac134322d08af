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
  PRIVATE_CODE_BYTES,
  privateCodeHash,
  readPrivateCode,
  toPrivateCode,
  type PrivateCode,
  type PrivateCodeFault,
  type PrivateCodeKind,
} from './private-code.ts';
export {
  openReport,
  replyKey,
  reportHash,
  reportLookup,
  sealReport,
  type SealedReportBinding,
} from './sealed-report.ts';
export {
  fromRecoveryCode,
  RECOVERY_CODE_LENGTH,
  SEED_LENGTH,
  toRecoveryCode,
  type RecoveryCodeFault,
} from './recovery-code.ts';
export { openSecret, sealSecret, type SealedSecretFault } from './sealed-secret.ts';
export { joinStatement, petitionStatement, rekeyStatement, signInStatement, type JoinStatement } from './statements.ts';
