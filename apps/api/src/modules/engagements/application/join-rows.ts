import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { JoinDecision } from '../domain/addressee-join.ts';
import type { Addressee } from '../domain/addressee.ts';
import { AddresseeJoinRepository } from '../persistence/addressee-join.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';

/** The two addressees that may be one company. */
@Injectable()
export class JoinRows {
  constructor(
    readonly joins: AddresseeJoinRepository,
    readonly addressees: AddresseeReader,
  ) {}

  /** Null where one is missing, belongs to somebody already, or is no company. */
  async lockPair(
    tx: Tx,
    { addresseeId, organisationId }: JoinDecision,
  ): Promise<{ asked: Addressee; own: Addressee } | null> {
    const own = await this.addressees.ofOrganisation(tx, organisationId);
    if (!own) return null;
    await this.joins.lock(tx, [addresseeId, own.id]);
    const asked = await this.addressees.byId(tx, addresseeId);
    const isFree = asked?.kind === 'company' && asked.organisationId === null && asked.joinedInto === null;
    return asked && isFree ? { asked, own } : null;
  }
}
