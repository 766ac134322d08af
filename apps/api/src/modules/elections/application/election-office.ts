import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Election } from '../domain/election.ts';
import { readinessOf } from '../domain/readiness.ts';
import type { StoredResult } from '../persistence/result.repository.ts';
import { ElectionAccess } from './election-access.ts';
import { FactsOfElection } from './election-facts.ts';
import { ElectionRecords } from './election-records.ts';
import { Officials } from './officials.ts';

export interface Office {
  readonly election: Election;
  readonly nextStep: string | null;
  readonly missing: string[];
  readonly scrutineers: { accountId: string; handle: string; vkey: string | null; hasSigned: boolean }[];
  readonly keyHolders: { holderId: string; handle: string; confirmedAt: Date | null }[];
  readonly results: readonly StoredResult[];
  readonly seatingProblem: string | null;
}

/** The returning officer's table: what is missing, and for whom the election waits. */
@Injectable()
export class ElectionOffice {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ElectionAccess,
    private readonly facts: FactsOfElection,
    private readonly records: ElectionRecords,
    private readonly officials: Officials,
  ) {}

  of(actor: Actor, slug: string): Promise<Office | null> {
    return this.transactions.read(async (tx) => {
      const election = await this.access.readAs(tx, actor, 'returning_officer', slug);
      if (!election) return null;
      const facts = await this.facts.of(tx, election);
      const { nextStep, missing } = readinessOf(facts, this.officials.now());
      const results = await this.records.submittedOf(tx, election.id);
      const handles = await this.officials.handles(
        tx,
        facts.holders.map(({ accountId }) => accountId),
      );
      const keyHolders = facts.holders.map(({ holderId, accountId, confirmedAt }) => {
        return { holderId, handle: handles.get(accountId) ?? '', confirmedAt };
      });
      const scrutineers = await this.scrutineersOf(tx, election, results[0] ?? null);
      const { seatingProblem } = election;
      return { election, nextStep, missing: [...missing], scrutineers, keyHolders, results, seatingProblem };
    });
  }

  /** Everybody appointed, and whoever registered a key before their appointment ended. */
  private async scrutineersOf(tx: Tx, election: Election, latest: StoredResult | null): Promise<Office['scrutineers']> {
    const registered = (await this.records.scrutineersOf(tx, [election.id])).get(election.id) ?? [];
    const appointed = await this.officials.appointedScrutineers(tx, election);
    const accountIds = [...new Set([...registered.map(({ accountId }) => accountId), ...appointed])];
    const handles = await this.officials.handles(tx, accountIds);
    const signatures = latest ? await this.records.signaturesOf(tx, election.id, latest.resultHash) : [];
    return accountIds.map((accountId) => ({
      accountId,
      handle: handles.get(accountId) ?? '',
      vkey: registered.find((one) => one.accountId === accountId)?.vkey ?? null,
      hasSigned: signatures.some((one) => one.accountId === accountId),
    }));
  }
}
