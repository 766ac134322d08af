export {
  askWitness,
  type PostToWitness,
  type WitnessAddress,
  type WitnessAnswer,
  type WitnessQuestion,
  type WitnessReply,
} from './ask-witness.ts';
export { nodeReaderOver, consistencyProof, inclusionProof, subtreeRoot, type NodeReader } from './build-proof.ts';
export {
  concatBytes,
  equalBytes,
  fromBase64,
  fromBase64Url,
  fromHex,
  fromUtf8,
  toBase64,
  toBase64Url,
  toHex,
  utf8,
} from './bytes.ts';
export {
  formatCheckpointText,
  openCheckpoint,
  parseCheckpoint,
  parseCheckpointText,
  signCheckpoint,
  signCheckpointWith,
  type Checkpoint,
  type CheckpointFault,
  type SignedCheckpoint,
} from './checkpoint.ts';
export { signCosignature, verifyCosignature, type Cosignature } from './cosignature.ts';
export { ed25519PublicKey, isCanonicalPublicKey, signEd25519, verifyEd25519, type VerifyEd25519 } from './ed25519.ts';
export { ENTRY_LENGTH_MAXIMUM, encodeEntryBundle, parseEntryBundle, type EntryBundleFault } from './entry-bundle.ts';
export { compareCheckpoints, type ForkFinding } from './fork.ts';
export { HashTree } from './hash-tree.ts';
export { emptyRoot, HASH_LENGTH, leafHash, nodeHash, sha256, type Sha256 } from './merkle-hash.ts';
export { RightEdge, rootOf, type CompletedNode, type RightEdgeFault, type RightEdgeState } from './right-edge.ts';
export { recordCommitment, recordState, SALT_LENGTH, type RecordState, type SaltedRecord } from './salted-record.ts';
export {
  formatNote,
  isBy,
  NOTE_LENGTH_MAXIMUM,
  parseNote,
  signNoteText,
  verifyNote,
  type NoteFault,
  type NoteSignature,
  type SignedNote,
  type SignWith,
} from './signed-note.ts';
export { parseTilePath, TILE_WIDTH, tilePath, tilesOf, type TileName, type TilePathFault } from './tile-path.ts';
export { readHashTile, TiledLogWriter, tileNodeReader, type TiledLogFault, type TileStore } from './tiled-log.ts';
export {
  formatVerifierKey,
  isKeyName,
  parseVerifierKey,
  verifierKey,
  verifierKeyOf,
  type SignatureType,
  type VerifierKey,
  type VerifierKeyFault,
} from './verifier-key.ts';
export {
  verifyConsistency,
  verifyInclusion,
  type ConsistencyClaim,
  type InclusionClaim,
  type ProofFault,
} from './verify-proof.ts';
export {
  cosignCheckpoint,
  examineCheckpoint,
  type WitnessedTree,
  type WitnessIdentity,
  type WitnessPrimitives,
  type WitnessRefusal,
  type WitnessRequest,
} from './witness.ts';
export { verifyTiles, type TilesFault, type TilesToVerify } from './verify-tiles.ts';
export {
  formatAddCheckpoint,
  parseAddCheckpoint,
  type AddCheckpoint,
  type AddCheckpointFault,
} from './witness-protocol.ts';
