import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { wrongState } from '../../../platform/errors/problems.ts';
import type { Election } from '../domain/election.ts';
import { electionIncomplete } from '../domain/elections.errors.ts';
import type { OfficeFailure } from '../domain/elections.failures.ts';
import { missingForManifest } from '../domain/readiness.ts';
import { ElectionAccess } from './election-access.ts';
import { FactsOfElection } from './election-facts.ts';
import { RollFreezer } from './roll-freezer.ts';

/**
 * Fixes the electorate and everybody with a duty, then asks issuers and ballot box for their keys. The manifest is
 * written when all have answered (`assemble-manifest.ts`); nothing of this is lost if a party is away for a while.
 */
@Injectable()
export class PublishManifest {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: TransactionRunner,
    private readonly access: ElectionAccess,
    private readonly facts: FactsOfElection,
    private readonly freezer: RollFreezer,
  ) {}

  execute(actor: Actor, slug: string): Promise<Result<Election, OfficeFailure>> {
    return this.transactions.run<Election, OfficeFailure>(async (tx) => {
      const found = await this.access.lockAs(tx, actor, 'returning_officer', slug);
      if (!found.ok) return found;
      const election = found.value;
      if (election.state !== 'nominated' || election.rollFrozenAt)
        return err(wrongState(election.state, 'The manifest is prepared once, after the draw. Nothing was changed.'));
      const missing = missingForManifest(await this.facts.of(tx, election), this.freezer.now());
      if (!this.settings.elections || !this.settings.log) missing.push('not-configured');
      if (missing.length > 0 || !this.settings.elections) return err(electionIncomplete(missing));
      const empty = await this.freezer.freeze(tx, election);
      if (empty.length > 0) return err(electionIncomplete(empty.map((style) => `empty-roll:${style}`)));
      return ok(await this.freezer.askParties(tx, election, this.settings.elections.issuers));
    });
  }
}
