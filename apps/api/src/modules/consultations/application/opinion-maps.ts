import { Injectable } from '@nestjs/common';
import { groupOf, placeOf, ratingsToBePlaced } from '@baraza/opinion-map';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Consultation } from '../domain/consultation.ts';
import { progressOf, type StoredMap, toAxes } from '../domain/map-job.ts';
import type { Statement } from '../domain/statement.ts';
import { OpinionMapRepository } from '../persistence/opinion-map.repository.ts';
import { ConsultationAccess } from './consultation-access.ts';
import { MapRows } from './map-rows.ts';
import { StatementRows } from './statement-rows.ts';

/** A finished map with the words of its statements. */
export interface MapView {
  readonly map: StoredMap;
  readonly consultation: Consultation;
  /** By column of the map; hidden and withdrawn ones are missing. */
  readonly statements: ReadonlyMap<number, Statement>;
}

/** Where somebody stands, for their own screen: 0 to 1 from the lower left, as the patches of the map. */
export interface OwnPlace {
  readonly x: number;
  readonly y: number;
  readonly group: number;
}

/** Results: for members after the end, for everybody once the forum has published them. */
@Injectable()
export class OpinionMaps {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ConsultationAccess,
    private readonly rows: MapRows,
    private readonly maps: OpinionMapRepository,
    private readonly members: StatementRows,
  ) {}

  forMember(actor: Actor, slug: string): Promise<MapView | null> {
    return this.transactions.read(async (tx) => {
      const seen = await this.access.see(tx, actor, slug);
      return seen?.consultation.state === 'closed' ? this.view(tx, seen.consultation) : null;
    });
  }

  forEverybody(slug: string): Promise<MapView | null> {
    return this.transactions.read(async (tx) => {
      const consultation = await this.rows.consultations.bySlug(tx, slug);
      return consultation?.publishedOn ? this.view(tx, consultation) : null;
    });
  }

  /** Where the members' own ratings put them; null where they rated too little. Nothing of it is stored. */
  ownPlace(actor: Actor, slug: string): Promise<OwnPlace | null> {
    return this.transactions.read(async (tx) => {
      const seen = await this.access.see(tx, actor, slug);
      if (!seen?.member || seen.consultation.state !== 'closed') return null;
      const stored = await this.maps.latest(tx, seen.consultation.id);
      if (!stored || stored.result.groups.length === 0) return null;
      const row = await this.members.ratings.ofMember(tx, seen.consultation.id, seen.member.id);
      const axes = toAxes(stored.model);
      if (row.statements.length === 0 || row.statements.length < ratingsToBePlaced(axes)) return null;
      const place = placeOf(row, axes);
      const within = (value: number): number =>
        Math.min(Math.max((value + axes.halfWidth) / (2 * axes.halfWidth), 0), 1);
      return { x: within(place.x), y: within(place.y), group: groupOf(place, stored.model.centres) };
    });
  }

  /** How far the worker has come, 0 to 1; null where no map is being drawn. */
  progress(actor: Actor, slug: string): Promise<number | null> {
    return this.transactions.read(async (tx) => {
      const seen = await this.access.see(tx, actor, slug);
      const job = seen && (await this.maps.jobs(tx, [seen.consultation.id])).get(seen.consultation.id);
      return job && job.stage !== 'done' ? progressOf(job) : null;
    });
  }

  private async view(tx: Tx, consultation: Consultation): Promise<MapView | null> {
    const map = await this.maps.latest(tx, consultation.id);
    if (!map) return null;
    const found = await this.rows.statements.inSight(tx, consultation.id);
    return { map, consultation, statements: new Map(found.map((one) => [one.number - 1, one])) };
  }
}
