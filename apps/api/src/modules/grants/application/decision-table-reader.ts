import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ItemAccess } from '../../governance/index.ts';
import type { Application, ApplicationState } from '../domain/application.ts';
import type { Call } from '../domain/call.ts';
import type { Review } from '../domain/review.ts';
import { meanTotal, reviewTotal } from '../domain/scoring.ts';
import type { EligibilityCheck } from '../persistence/review.repository.ts';
import { ApplicationAccess } from './application-access.ts';
import { ReviewRecords } from './review-records.ts';
import { CallRepository } from '../persistence/call.repository.ts';

/** Everything about one application that the officers and the board decide on. */
export interface Dossier {
  readonly application: Application;
  readonly call: Call;
  readonly eligibility: EligibilityCheck | null;
  /** Reviews that were sent, in the order of their assignment; reviewers stay unnamed. */
  readonly reviews: readonly Review[];
  /** Mean of the reviews in hundredths of a percent; null without any. */
  readonly meanHundredths: number | null;
  readonly reviewsAwaited: number;
  /** What the call has left after its awards, in minor units of its currency. */
  readonly leftMinor: bigint;
  /** The latest item before the board about it. */
  readonly itemId: string | null;
}

export interface DecisionTable {
  readonly call: Call;
  readonly page: Page<Dossier>;
  /** How many applications this reader must not see because of an interest. */
  readonly leftOut: number;
}

const ON_THE_TABLE: readonly ApplicationState[] = [
  'submitted',
  'ineligible',
  'eligible',
  'proposed',
  'awarded',
  'declined',
];
const TABLE_ROLES = ['grants_officer', 'board_member', 'board_chair'] as const;

/** The board's table of a call, without the rows in which the reader has an interest (rule B1). */
@Injectable()
export class DecisionTableReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ApplicationAccess,
    private readonly records: ReviewRecords,
    private readonly calls: CallRepository,
    private readonly items: ItemAccess,
  ) {}

  table(actor: Actor, callId: string, request: PageRequest): Promise<DecisionTable | null> {
    return this.transactions.read(async (tx) => {
      const call = isUuid(callId) ? await this.calls.byId(tx, callId) : null;
      if (!call || !(await this.access.holdsInFund(tx, actor, call.fundId, ...TABLE_ROLES))) return null;
      const all = await this.records.applications.partiesOfCall(tx, callId, ON_THE_TABLE);
      const hidden = await this.hiddenFrom(tx, actor, call, all);
      const filter = { callId, states: ON_THE_TABLE, exceptIds: hidden };
      const page = await this.records.applications.list(tx, filter, request);
      const dossiers = await this.dossiersOf(
        tx,
        call,
        page.edges.map(({ node }) => node),
      );
      const edges = page.edges.map(({ cursor }, index) => ({ cursor, node: dossiers[index]! }));
      return { call, page: { edges, hasNextPage: page.hasNextPage }, leftOut: hidden.length };
    });
  }

  /** Null for whoever may not see it, whatever the reason. */
  dossier(actor: Actor, applicationId: string): Promise<Dossier | null> {
    return this.transactions.read(async (tx) => {
      const found = await this.access.readSent(tx, actor, applicationId, ...TABLE_ROLES);
      if (!found.ok) return null;
      const call = await this.calls.byId(tx, found.value.callId);
      if (!call) return null;
      const hidden = await this.hiddenFrom(tx, actor, call, [found.value]);
      return hidden.length > 0 ? null : ((await this.dossiersOf(tx, call, [found.value]))[0] ?? null);
    });
  }

  private async hiddenFrom(
    tx: Tx,
    actor: Actor,
    call: Call,
    applications: readonly Pick<Application, 'id' | 'organisationId'>[],
  ): Promise<string[]> {
    const matters = applications.map(({ id, organisationId }) => ({
      subjectId: id,
      fundId: call.fundId,
      parties: [organisationId],
    }));
    return [...(await this.items.recusedAmong(tx, actor.accountId, matters))];
  }

  private async dossiersOf(tx: Tx, call: Call, applications: readonly Application[]): Promise<Dossier[]> {
    const ids = applications.map((application) => application.id);
    const reviews = await this.records.reviews.ofApplications(tx, ids);
    const eligibility = await this.records.reviews.eligibilityOf(tx, ids);
    const proposals = await this.records.decisions.latestOf(tx, ids);
    const leftMinor = call.envelopeMinor - (await this.calls.awardedMinor(tx, call.id));
    return applications.map((application) => {
      const all = reviews.get(application.id) ?? [];
      const sent = all.filter((review) => review.state === 'submitted');
      return {
        application,
        call,
        eligibility: eligibility.get(application.id) ?? null,
        reviews: sent,
        meanHundredths: meanTotal(sent.map((review) => reviewTotal(call.criteria, review.scores))),
        reviewsAwaited: all.length - sent.length,
        leftMinor,
        itemId: proposals.get(application.id)?.itemId ?? null,
      };
    });
  }
}
