import { Injectable } from '@nestjs/common';
import { type Actor, organisationsWithRole } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Attestation, AttestationState, AttestingKey } from '../domain/attestation.ts';
import type { PanelOrganisation } from '../domain/forum.ts';
import { AttestationRepository, type AttestationPlace } from '../persistence/attestation.repository.ts';
import { AttestingKeyRepository } from '../persistence/attesting-key.repository.ts';

/** One place on one panel, with how much of its quota is used. */
export interface AttestingRoom {
  readonly seat: PanelOrganisation;
  readonly key: AttestingKey | null;
  readonly counts: Readonly<Record<AttestationState, number>>;
}

/** The panels on which somebody's organisations attest. */
@Injectable()
export class AttestingRooms {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly keys: AttestingKeyRepository,
    private readonly attestations: AttestationRepository,
  ) {}

  list(actor: Actor): Promise<AttestingRoom[]> {
    const organisationIds = organisationsWithRole(actor, 'ngo_editor', 'ngo_signatory');
    if (organisationIds.length === 0) return Promise.resolve([]);
    return this.transactions.read(async (tx) => {
      const seats = await this.keys.seatsOf(tx, organisationIds);
      const keys = await this.keys.current(
        tx,
        seats.map(({ constituencyId }) => constituencyId),
      );
      return Promise.all(seats.map((seat) => this.room(tx, seat, keys)));
    });
  }

  /** Empty for whoever does not act for the organisation. */
  page(
    actor: Actor,
    place: AttestationPlace,
    states: readonly AttestationState[],
    request: PageRequest,
  ): Promise<Page<Attestation>> {
    const isOwn = organisationsWithRole(actor, 'ngo_editor', 'ngo_signatory').includes(place.organisationId);
    if (!isOwn || !isUuid(place.constituencyId)) return Promise.resolve({ edges: [], hasNextPage: false });
    return this.transactions.read((tx) => this.attestations.page(tx, place, states, request));
  }

  private async room(tx: Tx, seat: PanelOrganisation, keys: readonly AttestingKey[]): Promise<AttestingRoom> {
    const isOfSeat = ({ constituencyId, organisationId }: AttestationPlace) =>
      constituencyId === seat.constituencyId && organisationId === seat.organisationId;
    const counts = { issued: 0, requested: 0, signed: 0, refused: 0 };
    for (const { state, count } of await this.attestations.counts(tx, seat)) counts[state] = count;
    return { seat, key: keys.find(isOfSeat) ?? null, counts };
  }
}
