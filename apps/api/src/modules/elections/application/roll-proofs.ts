import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HashTree, inclusionProof, leafHash, type Sha256 } from '@baraza/transparency-log';
import type { Tx } from '../../../platform/database/transaction.ts';
import { StyleRepository } from '../persistence/style.repository.ts';

/** That one key stands on a frozen roll, for whoever has the roll's root: RFC 9162, section 2.1.3. */
export interface RollProof {
  /** Place on the roll, from 0 in the order of the keys' bytes. */
  readonly index: number;
  /** Hashes of 32 bytes, from the leaf upwards. */
  readonly proof: readonly Uint8Array[];
}

/** Rolls whose trees are kept in memory, 64 bytes a member: those of the elections that run at the same time. */
const TREES_MAXIMUM = 16;

const nativeSha256: Sha256 = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** Proofs out of frozen rolls. A frozen roll never changes, so its tree is computed once. */
@Injectable()
export class RollProofs {
  private readonly trees = new Map<string, HashTree>();

  constructor(private readonly styles: StyleRepository) {}

  /** Null where the key is not on the style's roll. */
  async of(tx: Tx, styleId: string, membershipKey: Buffer): Promise<RollProof | null> {
    const index = await this.styles.placeOnRoll(tx, styleId, membershipKey);
    if (index === null) return null;
    const tree = await this.tree(tx, styleId);
    return { index, proof: await inclusionProof(tree.read, index, tree.size, nativeSha256) };
  }

  private async tree(tx: Tx, styleId: string): Promise<HashTree> {
    const kept = this.trees.get(styleId);
    if (kept) return kept;
    const tree = new HashTree(nativeSha256);
    for (const key of await this.styles.rollOf(tx, styleId)) tree.append(leafHash(key, nativeSha256));
    const [oldest] = this.trees.keys();
    if (oldest !== undefined && this.trees.size >= TREES_MAXIMUM) this.trees.delete(oldest);
    this.trees.set(styleId, tree);
    return tree;
  }
}
