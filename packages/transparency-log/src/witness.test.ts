import { expectOk } from '@baraza/result';
import { describe, expect, it } from 'vitest';
import { consistencyProof, nodeReaderOver } from './build-proof.ts';
import { utf8 } from './bytes.ts';
import { parseCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint.ts';
import { verifyCosignature } from './cosignature.ts';
import { compareCheckpoints } from './fork.ts';
import { leafHash, sha256 } from './merkle-hash.ts';
import { rootOf } from './right-edge.ts';
import { recordCommitment, recordState } from './salted-record.ts';
import { formatNote } from './signed-note.ts';
import { verifierKeyOf } from './verifier-key.ts';
import { cosignCheckpoint, type WitnessRequest } from './witness.ts';

const LOG_SEED = sha256(utf8('log'));
const WITNESS = { name: 'observer.example/witness', secretSeed: sha256(utf8('witness')) };
const LEAVES = Array.from({ length: 12 }, (_, index) => leafHash(utf8(`entry ${index}`)));
const FORKED = LEAVES.with(2, leafHash(utf8('another entry')));
const logKey = verifierKeyOf('log.example', 1, LOG_SEED);

function checkpointOf(leaves: readonly Uint8Array[]): Checkpoint {
  return { origin: 'log.example', size: leaves.length, root: rootOf(leaves), extensions: [] };
}

async function requestFor(leaves: readonly Uint8Array[], seen: readonly Uint8Array[]): Promise<WitnessRequest> {
  const proof =
    seen.length <= leaves.length ? await consistencyProof(nodeReaderOver(leaves), seen.length, leaves.length) : [];
  return {
    logKey,
    witnessed: { size: seen.length, root: rootOf(seen) },
    checkpoint: signCheckpoint(checkpointOf(leaves), LOG_SEED),
    proof,
  };
}

describe('a witness', () => {
  it('cosigns growth, and the cosignature verifies under the checkpoint', async () => {
    const request = await requestFor(LEAVES, LEAVES.slice(0, 5));
    const { cosignature, remember } = expectOk(cosignCheckpoint(request, WITNESS, 1_763_766_000));
    expect(remember.size).toBe(12);
    const signed = expectOk(parseCheckpoint(request.checkpoint));
    const cosigned = formatNote({ ...signed.note, signatures: [...signed.note.signatures, cosignature] });
    const key = verifierKeyOf(WITNESS.name, 4, WITNESS.secretSeed);
    expect(verifyCosignature(expectOk(parseCheckpoint(cosigned)), key)).toEqual({
      ok: true,
      value: { witness: WITNESS.name, timeSeconds: 1_763_766_000 },
    });
    expect(verifyCosignature(signed, key)).toMatchObject({ error: { type: 'unsigned-note' } });
  });

  it('cosigns a log it has never seen', async () => {
    const request = { ...(await requestFor(LEAVES, [])), witnessed: undefined };
    expect(cosignCheckpoint(request, WITNESS, 1).ok).toBe(true);
  });

  it('never signs a smaller tree, another root at the same size, or a rewritten past', async () => {
    const shrunk = await requestFor(LEAVES.slice(0, 5), LEAVES);
    expect(cosignCheckpoint(shrunk, WITNESS, 1)).toMatchObject({ error: { type: 'shrinking-log', witnessedSize: 12 } });
    const forked = await requestFor(FORKED, LEAVES);
    expect(cosignCheckpoint(forked, WITNESS, 1)).toMatchObject({ error: { type: 'forked-log', size: 12 } });
    const rewritten = await requestFor(FORKED, LEAVES.slice(0, 5));
    expect(cosignCheckpoint(rewritten, WITNESS, 1)).toMatchObject({ error: { type: 'inconsistent-log' } });
  });

  it('refuses a checkpoint the log did not sign', async () => {
    const request = await requestFor(LEAVES, LEAVES.slice(0, 5));
    const forged = { ...request, checkpoint: signCheckpoint(checkpointOf(LEAVES), sha256(utf8('thief'))) };
    expect(cosignCheckpoint(forged, WITNESS, 1)).toMatchObject({ error: { type: 'checkpoint-refused' } });
  });
});

describe('compareCheckpoints', () => {
  it('tells growth from a fork', async () => {
    const proof = await consistencyProof(nodeReaderOver(LEAVES), 5, 12);
    const older = checkpointOf(LEAVES.slice(0, 5));
    expect(compareCheckpoints(checkpointOf(LEAVES), older, proof)).toEqual({ type: 'consistent' });
    expect(compareCheckpoints(checkpointOf(LEAVES), checkpointOf(FORKED), [])).toEqual({ type: 'forked', size: 12 });
    expect(compareCheckpoints(older, checkpointOf(FORKED), proof)).toEqual({
      type: 'unproven',
      oldSize: 5,
      newSize: 12,
    });
  });
});

describe('a salted record', () => {
  it('verifies, can be removed, and cannot be altered', () => {
    const salt = sha256(utf8('salt'));
    const canonicalJson = '{"kind":"decision"}';
    const commitment = recordCommitment(salt, canonicalJson);
    expect(recordState({ commitment, opened: { salt, canonicalJson } })).toBe('matches');
    expect(recordState({ commitment, opened: undefined })).toBe('removed');
    expect(recordState({ commitment, opened: { salt, canonicalJson: '{}' } })).toBe('altered');
  });
});
