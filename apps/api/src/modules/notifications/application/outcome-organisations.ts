import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { OrganisationReader } from '../../organisations/index.ts';
import { ChooseOutcomes } from './choose-outcomes.ts';

/** The panel's organisations by name. */
@Injectable()
export class OutcomeOrganisations {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly choosing: ChooseOutcomes,
    private readonly organisations: OrganisationReader,
  ) {}

  async of(actor: Actor): Promise<{ id: string; name: string }[]> {
    const ids = await this.choosing.organisations(actor);
    const found = await this.transactions.read((tx) => this.organisations.byIds(tx, ids));
    return [...found.values()].map(({ id, name }) => ({ id, name }));
  }
}
