import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EngagementReader } from '../../engagements/index.ts';
import { type CompanyName, CompanyNamesRepository } from '../persistence/company-names.repository.ts';

export interface EngagementName {
  readonly slug: string;
  readonly title: string;
}

export interface Subjects {
  readonly companies: readonly CompanyName[];
  readonly engagements: readonly EngagementName[];
}

const ENGAGEMENTS_MAXIMUM = 100;

/** What something can be about, to choose from: nobody has to know how a company or an engagement is called. */
@Injectable()
export class HearingSubjects {
  constructor(
    private readonly names: CompanyNamesRepository,
    private readonly engagements: EngagementReader,
  ) {}

  /** Engagements newest first; without drafts and without those that never came about. */
  async of(tx: Tx, forumId: string): Promise<Subjects> {
    const companies = await this.names.all(tx);
    const { edges } = await this.engagements.forForum(tx, forumId, { first: ENGAGEMENTS_MAXIMUM });
    const open = edges.map(({ node }) => node).filter(({ state }) => state !== 'withdrawn');
    return { companies, engagements: open.map(({ slug, title }) => ({ slug, title })) };
  }
}
