import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { AddresseeReader } from '../application/addressee-reader.ts';
import { EngagementReader } from '../application/engagement-reader.ts';
import type { EngagementAddressee, EngagementProduct, Phase } from '../domain/engagement.ts';
import { type AddresseeType, toAddresseeType } from './addressee.type.ts';
import { type EngagementType, toEngagementType } from './engagement.type.ts';

/** Addressees and engagements as child fields of whatever names them by id: one statement per request. */
@Injectable()
export class EngagementsLoader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly addressees: AddresseeReader,
    private readonly engagements: EngagementReader,
  ) {}

  addressee(loaders: Loaders, id: string): Promise<AddresseeType | null> {
    return loaders.load('engagements.addressee', id, async (ids) => {
      const found = await this.transactions.read((tx) => this.addressees.byIds(tx, ids));
      return new Map([...found].map(([key, addressee]) => [key, toAddresseeType(addressee)]));
    });
  }

  /** Null for a draft: only its own page shows it, to whoever opened it. */
  engagement(loaders: Loaders, id: string): Promise<EngagementType | null> {
    return loaders.load('engagements.engagement', id, async (ids) => {
      const found = await this.transactions.read((tx) => this.engagements.byIds(tx, ids));
      const announced = [...found].filter(([, { announcedAt }]) => announcedAt !== null);
      return new Map(announced.map(([key, engagement]) => [key, toEngagementType(engagement)]));
    });
  }

  async companies(loaders: Loaders, engagementId: string): Promise<EngagementAddressee[]> {
    const found = await loaders.load('engagements.companies', engagementId, (ids) =>
      this.transactions.read((tx) => this.engagements.addresseesOf(tx, ids)),
    );
    return found ?? [];
  }

  async products(loaders: Loaders, engagementId: string): Promise<EngagementProduct[]> {
    const found = await loaders.load('engagements.products', engagementId, (ids) =>
      this.transactions.read((tx) => this.engagements.productsOf(tx, ids)),
    );
    return found ?? [];
  }

  async phases(loaders: Loaders, engagementId: string): Promise<Phase[]> {
    const found = await loaders.load('engagements.phases', engagementId, (ids) =>
      this.transactions.read((tx) => this.engagements.phasesOf(tx, ids)),
    );
    return found ?? [];
  }
}
