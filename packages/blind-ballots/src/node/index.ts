export { startBallotWorkers, type BallotWorkers } from './ballot-workers.ts';
export {
  createRawRsaKey,
  issuerSpki,
  nativeBallotOpener,
  nativeEd25519Signer,
  nativePrimitives,
  nativeSha256,
  nativeVerifyEd25519,
} from './native-primitives.ts';
