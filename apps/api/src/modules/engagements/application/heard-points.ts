import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Something that this person said, for their own eyes. */
export interface OwnPoint {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
}

/** Something that was said in a forum, without whoever said it. */
export interface HeardPoint {
  readonly id: string;
  readonly text: string;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  /** `YYYY-MM-DD`. */
  readonly saidOn: string;
}

export interface HeardRequest extends PageRequest {
  /** Only what contains these words, in any case; null for everything. */
  readonly words: string | null;
}

/** What a module tells about one kind of thing that people said. Ids are uuids; unknown ones are left out. */
export interface HeardPointSource {
  /** Those of `ids` that were said in the forum and may be a source of a recommendation. */
  existing(tx: Tx, forumId: string, ids: readonly string[]): Promise<readonly string[]>;
  /** Who is told what became of it; never shown to anybody else. Null where nobody can be told by account. */
  authors(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  /** The words as the forum's representatives may read them. */
  texts(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What the forum's representatives may read today and rest a recommendation on, newest first (rule S2). */
  inForum(tx: Tx, forumId: string, request: HeardRequest): Promise<Page<HeardPoint>>;
  mine(tx: Tx, accountId: string): Promise<readonly OwnPoint[]>;
}

/** For `ILIKE`; null where nothing is looked for. */
export const patternOf = (words: string | null): string | null =>
  words === null || words.trim() === '' ? null : `%${words.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

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
