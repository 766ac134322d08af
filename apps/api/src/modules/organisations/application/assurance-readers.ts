import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Screening, Vetting } from '../domain/assurance.ts';
import { AssuranceRepository } from '../persistence/assurance.repository.ts';

/** The vetting that counts: the latest, whatever its outcome. */
@Injectable()
export class VettingReader {
  constructor(private readonly assurance: AssuranceRepository) {}

  async latest(tx: Tx, organisationId: string): Promise<Vetting | null> {
    return (await this.assurance.latestVettings(tx, [organisationId]))[0] ?? null;
  }

  async latestOf(tx: Tx, organisationIds: readonly string[]): Promise<Map<string, Vetting>> {
    const found = await this.assurance.latestVettings(tx, organisationIds);
    return new Map(found.map((vetting) => [vetting.organisationId, vetting]));
  }
}

/** The screening that counts: the latest, whatever its outcome. */
@Injectable()
export class ScreeningReader {
  constructor(private readonly assurance: AssuranceRepository) {}

  async latest(tx: Tx, organisationId: string): Promise<Screening | null> {
    return (await this.assurance.latestScreenings(tx, [organisationId]))[0] ?? null;
  }

  async latestOf(tx: Tx, organisationIds: readonly string[]): Promise<Map<string, Screening>> {
    const found = await this.assurance.latestScreenings(tx, organisationIds);
    return new Map(found.map((screening) => [screening.organisationId, screening]));
  }
}
