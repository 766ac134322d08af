import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Representative } from '../domain/motion.ts';

/** Everybody whom the members of a forum have seated today, each once. */
export type RepresentativesOf = (tx: Tx, forumId: string) => Promise<readonly Representative[]>;

/** Who is seated in a forum; the elections module knows and registers itself in `onModuleInit`. */
@Injectable()
export class ForumRepresentatives {
  private readers: RepresentativesOf[] = [];

  register(reader: RepresentativesOf): void {
    this.readers.push(reader);
  }

  async of(tx: Tx, forumId: string): Promise<Representative[]> {
    const seated = new Map<string, Representative>();
    for (const reader of this.readers) for (const one of await reader(tx, forumId)) seated.set(one.accountId, one);
    return [...seated.values()];
  }
}
