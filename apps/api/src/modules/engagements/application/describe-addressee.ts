import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type FieldFault,
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import type { Addressee, AddresseeProduct, AddresseeSignatory, SalientRisk } from '../domain/addressee.ts';
import {
  type AddresseeContact,
  AddresseeDetailsRepository,
  type DetailKind,
} from '../persistence/addressee-details.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';

export type DescribeFailure = NotFound | InvalidInput;
type Described = Result<Addressee, DescribeFailure>;

const EMAIL = /^[^@\s]+@[^@\s]+[.][^@\s]+$/;
const WEBSITE = /^https?:\/\/\S{3,290}$/;

/** What a company says of itself: products, who signs at which level, salient risks, how it is reached. */
@Injectable()
export class DescribeAddressee {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly addressees: AddresseeReader,
    private readonly details: AddresseeDetailsRepository,
  ) {}

  contact(actor: Actor, addresseeId: string, contact: AddresseeContact): Promise<Described> {
    return this.write(actor, addresseeId, contactFaults(contact), (tx) =>
      this.details.describe(tx, addresseeId, contact),
    );
  }

  addProduct(actor: Actor, product: Omit<AddresseeProduct, 'id'>): Promise<Described> {
    const faults = [
      ...textFaults(product.name, { path: 'name', minLength: 2, maxLength: 120 }),
      ...textFaults(product.description, { path: 'description', minLength: 10, maxLength: 2000 }),
    ];
    return this.write(actor, product.addresseeId, faults, (tx, at) =>
      this.details.addProduct(tx, { id: uuidv7(at), ...product }, at),
    );
  }

  addSignatory(actor: Actor, signatory: Omit<AddresseeSignatory, 'id'>): Promise<Described> {
    const faults = textFaults(signatory.title, { path: 'title', minLength: 2, maxLength: 120 });
    return this.write(actor, signatory.addresseeId, faults, async (tx, at) => {
      await this.details.addSignatory(tx, { id: uuidv7(at), ...signatory }, at);
    });
  }

  addRisk(actor: Actor, risk: Omit<SalientRisk, 'id'>): Promise<Described> {
    const faults = [
      ...textFaults(risk.title, { path: 'title', minLength: 3, maxLength: 200 }),
      ...textFaults(risk.description, { path: 'description', minLength: 10, maxLength: 4000 }),
    ];
    return this.write(actor, risk.addresseeId, faults, (tx, at) =>
      this.details.addRisk(tx, { id: uuidv7(at), ...risk }, at),
    );
  }

  /** It stays on record as what was said until today. */
  end(actor: Actor, addresseeId: string, kind: DetailKind, id: string): Promise<Described> {
    const unknown = { path: 'id', code: 'unknown', message: 'This was ended already.' };
    return this.transactions.run<Addressee, DescribeFailure>(async (tx) => {
      const addressee = await this.own(tx, actor, addresseeId);
      if (!addressee || !isUuid(id)) return err(notFound('This part of your company’s page'));
      const ended = await this.details.end(tx, kind, id, [addressee.id], this.clock.now());
      return ended ? ok(addressee) : err(invalidInput(unknown));
    });
  }

  private write(
    actor: Actor,
    addresseeId: string,
    faults: readonly FieldFault[],
    write: (tx: Tx, at: Date) => Promise<void>,
  ): Promise<Described> {
    return this.transactions.run<Addressee, DescribeFailure>(async (tx) => {
      if (!(await this.own(tx, actor, addresseeId))) return err(notFound('This company of yours'));
      if (faults.length > 0) return err(invalidInput(...faults));
      await write(tx, this.clock.now());
      return ok((await this.addressees.byId(tx, addresseeId))!);
    });
  }

  private async own(tx: Tx, actor: Actor, addresseeId: string): Promise<Addressee | null> {
    const own = await this.addressees.ofActor(tx, actor, 'company_rights', 'company_signatory');
    return own.find(({ id }) => id === addresseeId) ?? null;
  }
}

export function contactFaults({ contactRole, contactEmail, website }: Omit<AddresseeContact, 'size'>): FieldFault[] {
  const faults = textFaults(contactRole ?? 'nobody', { path: 'contactRole', minLength: 2, maxLength: 120 });
  if (contactEmail !== null && (contactEmail.length > 254 || !EMAIL.test(contactEmail)))
    faults.push({ path: 'contactEmail', code: 'unfitting', message: 'Enter an e-mail address that is public.' });
  if (website !== null && !WEBSITE.test(website))
    faults.push({ path: 'website', code: 'unfitting', message: 'An address begins with https://.' });
  return faults;
}
