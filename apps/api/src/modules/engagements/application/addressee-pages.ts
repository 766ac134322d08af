import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Addressee, AddresseeProduct, AddresseeSignatory, SalientRisk } from '../domain/addressee.ts';
import type { Phase } from '../domain/engagement.ts';
import { AddresseeDetailsRepository } from '../persistence/addressee-details.repository.ts';
import { AddresseeRepository } from '../persistence/addressee.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';

export interface AddresseeDetails {
  readonly products: readonly AddresseeProduct[];
  readonly signatories: readonly AddresseeSignatory[];
  readonly risks: readonly SalientRisk[];
  /** Steps of due diligence on which it has engaged, in an engagement that ran. */
  readonly phases: readonly Phase[];
}

/** Whoever can be asked, as everybody may read about them. */
@Injectable()
export class AddresseePages {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly addressees: AddresseeReader,
    private readonly rows: AddresseeRepository,
    private readonly details: AddresseeDetailsRepository,
  ) {}

  search(text: string, request: PageRequest): Promise<Page<Addressee>> {
    return this.transactions.read((tx) => this.rows.page(tx, text.trim().slice(0, 100), request));
  }

  bySlug(slug: string): Promise<Addressee | null> {
    return this.transactions.read((tx) => this.addressees.bySlug(tx, slug));
  }

  mine(actor: Actor): Promise<Addressee[]> {
    return this.transactions.read((tx) => this.addressees.ofActor(tx, actor));
  }

  detailsOf(ids: readonly string[]): Promise<Map<string, AddresseeDetails>> {
    return this.transactions.read(async (tx) => {
      const products = await this.details.productsOf(tx, ids);
      const signatories = await this.details.signatoriesOf(tx, ids);
      const risks = await this.details.risksOf(tx, ids);
      const phases = await this.phasesOf(tx, ids);
      const own = <Row extends { addresseeId: string }>(rows: readonly Row[], id: string): Row[] =>
        rows.filter(({ addresseeId }) => addresseeId === id);
      return new Map(
        ids.map((id) => [
          id,
          {
            ...{ products: own(products, id), signatories: own(signatories, id), risks: own(risks, id) },
            phases: own(phases, id).map(({ phase }) => phase),
          },
        ]),
      );
    });
  }

  private phasesOf(tx: Tx, ids: readonly string[]): Promise<{ addresseeId: string; phase: Phase }[]> {
    return this.rows.phasesOf(tx, ids);
  }
}
