import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Something that this person said, for their own eyes. */
export interface OwnPoint {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
}

/** What a module tells about one kind of thing that people said. Ids are uuids; unknown ones are left out. */
export interface HeardPointSource {
  /** Those of `ids` that were said in the forum and may be a source of a recommendation. */
  existing(tx: Tx, forumId: string, ids: readonly string[]): Promise<readonly string[]>;
  /** Who is told what became of it; never shown to anybody else. Null where nobody can be told by account. */
  authors(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  /** The words as the forum's representatives may read them. */
  texts(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  mine(tx: Tx, accountId: string): Promise<readonly OwnPoint[]>;
}

/** Kinds of things that people said: points of sessions, statements, comments, input by code. Registered in `onModuleInit`. */
@Injectable()
export class HeardPoints {
  private readonly kinds = new Map<string, HeardPointSource>();

  /** `kind` is stored with every source of a recommendation, e.g. `session-point`, and must stay the same for ever. */
  register(kind: string, source: HeardPointSource): void {
    if (this.kinds.has(kind)) throw new Error(`heard points ${kind} registered twice`);
    this.kinds.set(kind, source);
  }

  of(kind: string): HeardPointSource | null {
    return this.kinds.get(kind) ?? null;
  }

  all(): ReadonlyMap<string, HeardPointSource> {
    return this.kinds;
  }
}
