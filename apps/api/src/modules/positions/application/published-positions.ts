import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import type { Position } from '../domain/position.ts';
import { PositionReader } from './position-reader.ts';

const NOTHING: Page<Position> = { edges: [], hasNextPage: false };

/** Adopted positions by the short names that stand in public addresses. */
@Injectable()
export class PublishedPositions {
  constructor(
    private readonly positions: PositionReader,
    private readonly forums: ForumReader,
    private readonly addressees: AddresseeReader,
  ) {}

  bySlug(tx: Tx, slug: string): Promise<Position | null> {
    return this.positions.bySlug(tx, slug);
  }

  /** Newest first; nothing for a name that nobody has. */
  async page(
    tx: Tx,
    {
      forum,
      addressee,
    }: { readonly forum?: string | null | undefined; readonly addressee?: string | null | undefined },
    request: PageRequest,
  ): Promise<Page<Position>> {
    const forumId = forum ? ((await this.forums.bySlug(tx, forum))?.id ?? null) : null;
    const addresseeId = addressee ? ((await this.addressees.bySlug(tx, addressee))?.id ?? null) : null;
    if ((forum && !forumId) || (addressee && !addresseeId)) return NOTHING;
    return this.positions.page(tx, { forumId, addresseeId }, request);
  }
}
