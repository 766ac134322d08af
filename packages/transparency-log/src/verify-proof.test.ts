import { describe, expect, it } from 'vitest';
import { consistencyProof, inclusionProof, nodeReaderOver } from './build-proof.ts';
import { utf8 } from './bytes.ts';
import { leafHash } from './merkle-hash.ts';
import { rootOf } from './right-edge.ts';
import { verifyConsistency, verifyInclusion } from './verify-proof.ts';

const LEAVES = Array.from({ length: 40 }, (_, index) => leafHash(utf8(`entry ${index}`)));
const ROOTS = Array.from({ length: 41 }, (_, size) => rootOf(LEAVES.slice(0, size)));
const read = nodeReaderOver(LEAVES);
const rootAt = (size: number): Uint8Array => ROOTS[size] ?? new Uint8Array();
const leafAt = (index: number): Uint8Array => LEAVES[index] ?? new Uint8Array();

function flipped(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index === 7 ? byte ^ 8 : byte));
}

describe('verifyInclusion', () => {
  it('accepts every entry of every tree up to 40, and nothing altered', async () => {
    for (let size = 1; size <= 40; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = await inclusionProof(read, index, size);
        const claim = { index, size, leaf: leafAt(index), root: rootAt(size), proof };
        expect(verifyInclusion(claim).ok).toBe(true);
        expect(verifyInclusion({ ...claim, leaf: flipped(claim.leaf) }).ok).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [...proof, claim.root] }).ok).toBe(false);
        expect(verifyInclusion({ ...claim, proof: proof.slice(1) }).ok).toBe(size === 1);
        proof.forEach((hash, at) => {
          expect(verifyInclusion({ ...claim, proof: proof.with(at, flipped(hash)) }).ok).toBe(false);
        });
        if (size > 1) expect(verifyInclusion({ ...claim, index: (index + 1) % size }).ok).toBe(false);
      }
    }
  });

  it('refuses an index outside the tree and hashes of a wrong length', () => {
    const claim = { index: 1, size: 1, leaf: leafAt(0), root: rootAt(1), proof: [] };
    expect(verifyInclusion(claim)).toMatchObject({ ok: false, error: { type: 'index-outside-tree' } });
    expect(verifyInclusion({ ...claim, index: 0, leaf: utf8('short') })).toMatchObject({
      error: { type: 'wrong-hash-length' },
    });
  });
});

describe('verifyConsistency', () => {
  it('accepts every pair of sizes up to 40, and nothing altered', async () => {
    for (let newSize = 1; newSize <= 40; newSize += 1) {
      for (let oldSize = 1; oldSize < newSize; oldSize += 1) {
        const proof = await consistencyProof(read, oldSize, newSize);
        const claim = { oldSize, newSize, oldRoot: rootAt(oldSize), newRoot: rootAt(newSize), proof };
        expect(verifyConsistency(claim).ok).toBe(true);
        expect(verifyConsistency({ ...claim, oldRoot: flipped(claim.oldRoot) }).ok).toBe(false);
        expect(verifyConsistency({ ...claim, newRoot: flipped(claim.newRoot) }).ok).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [...proof, claim.newRoot] }).ok).toBe(false);
        expect(verifyConsistency({ ...claim, proof: proof.slice(0, -1) }).ok).toBe(false);
      }
    }
  });

  it('names a tree that shrank', () => {
    const claim = { oldSize: 9, newSize: 8, oldRoot: rootAt(9), newRoot: rootAt(8), proof: [] };
    expect(verifyConsistency(claim)).toEqual({ ok: false, error: { type: 'tree-shrank', oldSize: 9, newSize: 8 } });
  });
});
