import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, WaitingItems } from '../../../platform/waiting/waiting-items.ts';
import type { AddresseeMatch, RegisteredCompany } from '../domain/addressee-join.ts';
import { tellCompaniesApart } from '../domain/engagements.permissions.ts';
import { AddresseeJoinRepository } from '../persistence/addressee-join.repository.ts';

/** Companies of the platform beside whom they may have been before, for the officers who verify organisations. */
@Injectable()
export class RegisteredCompanies implements OnModuleInit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly waiting: WaitingItems,
    private readonly joins: AddresseeJoinRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register(async (tx, actor: Actor) => {
      if (!tellCompaniesApart(actor)) return [];
      const found = await this.joins.undecided(tx, MAX_WAITING);
      return found.map(({ organisationId, name, since }) => ({
        ...{ kind: 'company-asked-before', subjectId: organisationId, title: name, dueAt: null, since },
      }));
    });
  }

  page(undecidedOnly: boolean, request: PageRequest): Promise<Page<RegisteredCompany>> {
    return this.transactions.read((tx) => this.joins.page(tx, undecidedOnly, request));
  }

  matchesOf(organisationIds: readonly string[]): Promise<Map<string, AddresseeMatch[]>> {
    return this.transactions.read(async (tx) =>
      Map.groupBy(await this.joins.matchesOf(tx, organisationIds), ({ organisationId }) => organisationId),
    );
  }
}
