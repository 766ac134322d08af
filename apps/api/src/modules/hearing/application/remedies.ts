import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import type { RemedyMechanism } from '../domain/remedy.ts';
import { RemedyRepository } from '../persistence/remedy.repository.ts';

/** Where remedy may be had, for everybody. */
@Injectable()
export class Remedies {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly addressees: AddresseeReader,
    private readonly remedies: RemedyRepository,
  ) {}

  page(country: string, about: string | null, request: PageRequest): Promise<Page<RemedyMechanism>> {
    return this.transactions.read(async (tx) => {
      const addressee = about === null ? null : await this.addressees.bySlug(tx, about);
      return this.remedies.page(tx, country, addressee?.id ?? null, request);
    });
  }

  countries(): Promise<string[]> {
    return this.transactions.read((tx) => this.remedies.countries(tx));
  }
}
