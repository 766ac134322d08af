export { readArchive, writeArchive, type ArchiveFault } from './bundle/archive.ts';
export { assembleBundle, ballotFiles, boardEntries, boardLeaves, type BundleParts } from './bundle/assemble-bundle.ts';
export {
  BALLOTS_PER_FILE,
  ballotFileName,
  bundleReaderOver,
  issuedFileName,
  rollFileName,
  type BundleReader,
} from './bundle/bundle-reader.ts';
export {
  ballotChecker,
  checkShard,
  openBallots,
  workHere,
  type BallotFinding,
  type BallotWork,
  type CheckedBallot,
  type OpenTask,
  type ShardFault,
  type ShardReport,
  type ShardTask,
} from './bundle/check-shard.ts';
export { formatCloseRecord, parseCloseRecord, type CloseRecord, type CloseRecordFault } from './bundle/close-record.ts';
export {
  formatResult,
  formatResultSignatures,
  parseResult,
  parseResultSignatures,
  resultSignedBytes,
  signResult,
  type ElectionResult,
  type ElectionResultFault,
  type ResultSignature,
  type StyleResult,
} from './bundle/election-result.ts';
export { portablePrimitives, type PssVerifier, type VerifyPrimitives } from './bundle/primitives.ts';
export type { Check, CheckName } from './bundle/report.ts';
export { scrutinizeBoard, type Scrutiny, type ScrutinyFault } from './bundle/scrutinize-board.ts';
export { formatShares, parseShares } from './bundle/shares-file.ts';
export { parseTrustedKeys, type TrustedKeys, type TrustFault } from './bundle/trust.ts';
export { verifyBundle, type UnreadableBundle, type Verification, type VerifyOptions } from './bundle/verify-bundle.ts';
export { verifyClosedBoard, type ClosedBoardVerification } from './bundle/verify-closed-board.ts';
export {
  ballotBytesFor,
  checkContent,
  encodeContent,
  parseContent,
  type BallotContent,
  type BallotContentFault,
} from './casting/ballot-content.ts';
export {
  castBallotSignedBytes,
  checkReplacement,
  formatCastBallot,
  parseCastBallot,
  promiseSignedBytes,
  SEQUENCE_MAXIMUM,
  signCastBallot,
  signPromise,
  type CastBallot,
  type CastBallotFault,
  type InclusionPromise,
  type ReplacementFault,
} from './casting/cast-ballot.ts';
export {
  ballotOpener,
  generateElectionKey,
  isElectionKeyPair,
  sealAdditionalData,
  sealBallot,
  sealBytes,
  sealKeyFrom,
  type OpenBallot,
  type SealBinding,
} from './casting/seal-ballot.ts';
export { preparedMessage, RANDOMIZER_LENGTH, tokenMessage, type VotingToken } from './casting/voting-key.ts';
export {
  blindMessage,
  finalizeSignature,
  importIssuerKey,
  PSS_SALT_LENGTH,
  verifySignature,
  type Blinding,
  type BlindSignatureFault,
  type IssuerPublicKey,
} from './issuing/blind-signature.ts';
export { decideIssue, type IssueDecision, type IssueRefusal, type IssuerKnowledge } from './issuing/decide-issue.ts';
export {
  formatIssueLookup,
  parseIssueLookup,
  type IssueLookup,
  type IssueLookupFault,
} from './issuing/issue-lookup.ts';
export {
  formatIssueRequest,
  isSameRequest,
  parseIssueRequest,
  signIssueRequest,
  type IssueRequest,
  type IssueRequestFault,
} from './issuing/issue-request.ts';
export {
  signIssuedStatement,
  verifyIssuedStatement,
  type IssuedStatement,
  type StatedElection,
} from './issuing/issued-statement.ts';
export { commitRoll, type RollCommitment, type RollFault } from './issuing/roll.ts';
export { signBlinded, type RawRsaKey, type SignBlindedFault } from './issuing/sign-blinded.ts';
export {
  canonicalBytes,
  canonicalJson,
  parseCanonicalJson,
  type CanonicalJsonFault,
  type JsonValue,
} from './json/canonical-json.ts';
export { joinLines, linesOf } from './json/lines.ts';
export type { ShapeFault } from './json/shape.ts';
export {
  formatManifest,
  manifestHash,
  parseManifest,
  styleOf,
  type BallotKind,
  type CountingRule,
  type ElectionManifest,
  type ManifestFault,
  type ManifestIssuer,
  type ManifestKeyHolder,
  type ManifestStyle,
  type ReservedSeats,
} from './manifest/election-manifest.ts';
export { effectiveBallots, type BallotVersion, type EffectiveBallots } from './opening/effective-ballots.ts';
export {
  combineShares,
  SHARE_LENGTH,
  shareHash,
  splitElectionKey,
  type KeyShareFault,
  type OpenedShare,
} from './opening/key-shares.ts';
export { openElection, type ClosedElection } from './opening/open-election.ts';
export { measureGate, type GateMeasure } from './opening/publication-gate.ts';
export { type ContestToCount, type CountContest, type RankedPapers } from './opening/tally.ts';
export { tieSeed } from './opening/tie-seed.ts';
