import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { FundReader } from '../../fund/index.ts';
import { Vault } from '../../identity/index.ts';
import type { Claim } from '../domain/claim.ts';
import type { Envelope } from '../domain/envelope.ts';
import { ClaimRepository } from '../persistence/claim.repository.ts';
import { OfficeRecords } from './office-records.ts';
import type { DayRateOffer } from '../persistence/day-rate.repository.ts';

const CLAIM_OFFICES = ['finance_officer', 'grants_officer'] as const;
const READERS = ['finance_officer', 'second_officer', 'auditor'] as const;

/** What the office sees: pseudonyms, purposes and sums. */
@Injectable()
export class OfficeReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly funds: FundReader,
    private readonly claims: ClaimRepository,
    private readonly records: OfficeRecords,
    private readonly vault: Vault,
  ) {}

  waitingClaims(actor: Actor, page: PageRequest): Promise<Page<Claim>> {
    return this.transactions.read(async (tx) =>
      this.claims.waiting(tx, await this.fundIds(tx, actor, ...CLAIM_OFFICES), page),
    );
  }

  /** Null where the claim is none of theirs, or is their own. */
  claim(actor: Actor, id: string): Promise<Claim | null> {
    return this.transactions.read((tx) => this.reachable(tx, actor, id));
  }

  /** The pictures of a claim, opened for this purpose; each opening leaves a line that the person sees. */
  receipts(actor: Actor, claimId: string): Promise<readonly string[] | null> {
    return this.transactions.commit(async (tx) => {
      const claim = await this.reachable(tx, actor, claimId);
      if (!claim) return null;
      const receipts = (await this.claims.receiptsOf(tx, [claim.id])).get(claim.id) ?? [];
      const refs = receipts.map(({ vaultRef }) => vaultRef);
      const opened = await this.vault.openMany(tx, {
        refs,
        readerAccountId: actor.accountId,
        purpose: 'expense-claim',
      });
      return receipts.flatMap(({ vaultRef, mediaType }) => {
        const content = opened.get(vaultRef);
        return content === undefined ? [] : [`data:${mediaType};base64,${content}`];
      });
    });
  }

  envelopes(actor: Actor): Promise<Envelope[]> {
    return this.transactions.read(async (tx) =>
      this.records.rules.envelopes.ofFunds(tx, await this.fundIds(tx, actor, ...READERS)),
    );
  }

  dayRates(actor: Actor): Promise<DayRateOffer[]> {
    return this.transactions.read(async (tx) =>
      this.records.dayRates.ofFunds(tx, await this.fundIds(tx, actor, ...READERS)),
    );
  }

  /** Of the organisations for which somebody acts. */
  ownDayRates(actor: Actor): Promise<DayRateOffer[]> {
    const organisationIds = organisationsWithRole(actor, 'ngo_editor', 'ngo_signatory');
    return this.transactions.read((tx) => this.records.dayRates.ofOrganisations(tx, organisationIds));
  }

  async fundIds(tx: Tx, actor: Actor, ...roles: readonly string[]): Promise<string[]> {
    const organisationIds = organisationsWithRole(actor, ...roles);
    return (await this.funds.ofOrganisations(tx, organisationIds)).map(({ id }) => id);
  }

  private async reachable(tx: Tx, actor: Actor, id: string): Promise<Claim | null> {
    const claim = isUuid(id) ? await this.claims.byId(tx, id) : null;
    const fundIds = await this.fundIds(tx, actor, ...CLAIM_OFFICES);
    return claim && fundIds.includes(claim.fundId) && claim.accountId !== actor.accountId ? claim : null;
  }
}
