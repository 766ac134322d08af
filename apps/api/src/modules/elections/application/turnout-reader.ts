import { Inject, Injectable } from '@nestjs/common';
import { Clock, SECOND_MS } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Election } from '../domain/election.ts';
import { BallotBoxClient } from './ballot-box-client.ts';
import { ElectionRecords } from './election-records.ts';

export interface Turnout {
  readonly issuedCount: number | null;
  readonly castKeys: number;
  readonly ballots: number;
  readonly isFinal: boolean;
}

const KEPT_MS = 30 * SECOND_MS;
const KEPT_MAXIMUM = 200;

/**
 * How many voted. While an election is open only the ballot box knows, and it tells of finished batches only; nothing of
 * it is stored here. A box that does not answer makes an unknown turnout, never an error on a public page.
 */
@Injectable()
export class TurnoutReader {
  private readonly kept = new Map<string, { readonly at: number; readonly turnout: Turnout | null }>();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly records: ElectionRecords,
    private readonly box: BallotBoxClient,
  ) {}

  async of(election: Pick<Election, 'id' | 'slug' | 'state'>): Promise<Turnout | null> {
    const closing = await this.transactions.read((tx) => this.records.closingOf(tx, election.id));
    if (closing) return { ...closing, isFinal: true };
    return election.state === 'open' && this.settings.elections ? this.whileOpen(election.slug) : null;
  }

  private async whileOpen(slug: string): Promise<Turnout | null> {
    const now = this.clock.now().getTime();
    const kept = this.kept.get(slug);
    if (kept && Math.abs(now - kept.at) < KEPT_MS) return kept.turnout;
    const told = await this.box.turnout(slug);
    const turnout = told && { issuedCount: null, castKeys: told.keys, ballots: told.ballots, isFinal: false };
    if (this.kept.size >= KEPT_MAXIMUM) this.kept.clear();
    this.kept.set(slug, { at: now, turnout });
    return turnout;
  }
}
