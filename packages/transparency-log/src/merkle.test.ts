import { expectOk } from '@baraza/result';
import { describe, expect, it } from 'vitest';
import { consistencyProof, inclusionProof, nodeReaderOver } from './build-proof.ts';
import { fromHex, toHex } from './bytes.ts';
import { emptyRoot, leafHash } from './merkle-hash.ts';
import { RightEdge, rootOf } from './right-edge.ts';
import { verifyConsistency, verifyInclusion } from './verify-proof.ts';

/**
 * The reference tree of Certificate Transparency: entries, roots and proofs as in `testonly/constants.go` and
 * `proof/verify_test.go` of github.com/transparency-dev/merkle (Apache-2.0).
 */
const ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
].map(hex);
const INCLUSION: readonly [index: number, size: number, proof: readonly string[]][] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const CONSISTENCY: readonly [oldSize: number, newSize: number, proof: readonly string[]][] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
  [
    6,
    7,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
];

function hex(text: string): Uint8Array {
  const bytes = fromHex(text);
  if (bytes === undefined) throw new Error(`not hexadecimal: ${text}`);
  return bytes;
}

const LEAVES = ENTRIES.map((entry) => leafHash(hex(entry)));
const read = nodeReaderOver(LEAVES);
const rootAt = (size: number): Uint8Array => ROOTS[size] ?? new Uint8Array();
const leafAt = (index: number): Uint8Array => LEAVES[index] ?? new Uint8Array();

describe('the reference tree', () => {
  it('has the published root at every size', () => {
    expect(toHex(emptyRoot())).toBe(toHex(rootAt(0)));
    for (let size = 0; size <= 8; size += 1) expect(toHex(rootOf(LEAVES.slice(0, size)))).toBe(toHex(rootAt(size)));
  });

  it('goes on from a stored right edge', () => {
    const edge = new RightEdge();
    for (const leaf of LEAVES.slice(0, 5)) edge.append(leaf);
    const resumed = expectOk(RightEdge.restore(edge.state()));
    for (const leaf of LEAVES.slice(5)) resumed.append(leaf);
    expect(toHex(resumed.root())).toBe(toHex(rootAt(8)));
    expect(RightEdge.restore({ size: 3, nodes: [leafAt(0)] }).ok).toBe(false);
  });

  it.each(INCLUSION)('proves entry %i in a tree of %i as published', async (index, size, proof) => {
    expect((await inclusionProof(read, index, size)).map(toHex)).toEqual(proof);
    const claim = { index, size, leaf: leafAt(index), root: rootAt(size), proof: proof.map(hex) };
    expect(verifyInclusion(claim).ok).toBe(true);
  });

  it.each(CONSISTENCY)('proves that tree %i begins tree %i as published', async (oldSize, newSize, proof) => {
    expect((await consistencyProof(read, oldSize, newSize)).map(toHex)).toEqual(proof);
    const claim = { oldSize, newSize, oldRoot: rootAt(oldSize), newRoot: rootAt(newSize), proof: proof.map(hex) };
    expect(verifyConsistency(claim).ok).toBe(true);
  });
});
