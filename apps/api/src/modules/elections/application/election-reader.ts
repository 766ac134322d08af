import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Election, ElectionStyle } from '../domain/election.ts';
import { ElectionRepository, type ElectionFilter } from '../persistence/election.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';

/** Elections and their styles, for every page and for other modules. */
@Injectable()
export class ElectionReader {
  constructor(
    private readonly elections: ElectionRepository,
    private readonly styles: StyleRepository,
  ) {}

  bySlug(tx: Tx, slug: string): Promise<Election | null> {
    return this.elections.bySlug(tx, slug);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Election>> {
    const found = await this.elections.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((election) => [election.id, election]));
  }

  /** Latest opening first. */
  page(tx: Tx, filter: ElectionFilter, request: PageRequest): Promise<Page<Election>> {
    return this.elections.page(tx, filter, request);
  }

  /** In the order of the manifest, by election. */
  async stylesOf(tx: Tx, electionIds: readonly string[]): Promise<Map<string, ElectionStyle[]>> {
    return Map.groupBy(await this.styles.ofElections(tx, electionIds), ({ electionId }) => electionId);
  }

  style(tx: Tx, id: string): Promise<ElectionStyle | null> {
    return this.styles.byId(tx, id);
  }
}
