import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { AccountReader } from '../../identity/index.ts';
import { DUE_DILIGENCE_QUESTIONS, DueDiligenceReader, RoleReader } from '../../organisations/index.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';

/** The latest save of one person who writes at an application. */
export interface WriterSave {
  readonly handle: string;
  readonly savedAt: Date;
  /** Answers that were changed in that save. */
  readonly fieldIds: readonly string[];
}

/** How far an organisation's reusable due-diligence pack is. */
export interface PackState {
  readonly version: number;
  readonly savedAt: Date;
  readonly answered: number;
  readonly questions: number;
}

/** What stands around an application: who writes at it, who may send it, and the papers that go with it. */
@Injectable()
export class ApplicationSurroundings {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly applications: ApplicationRepository,
    private readonly accounts: AccountReader,
    private readonly roles: RoleReader,
    private readonly packs: DueDiligenceReader,
  ) {}

  /** One entry for each writer, the latest first; people whose accounts were erased are left out. */
  savesOf(applicationIds: readonly string[]): Promise<Map<string, WriterSave[]>> {
    return this.transactions.read(async (tx) => {
      const saves = await this.applications.latestSaves(tx, applicationIds);
      const accounts = await this.accounts.byIds(
        tx,
        saves.map((save) => save.savedBy),
      );
      const named = saves.flatMap(({ savedBy, ...save }) => {
        const handle = accounts.get(savedBy)?.handle;
        return handle ? [{ ...save, handle }] : [];
      });
      return Map.groupBy(named, (save) => save.applicationId);
    });
  }

  /** Handles of the people who may send in the name of each organisation. */
  signatoriesOf(organisationIds: readonly string[]): Promise<Map<string, string[]>> {
    return this.transactions.read(async (tx) => {
      const found = new Map<string, string[]>();
      for (const organisationId of organisationIds) {
        const holders = await this.roles.holders(tx, { organisationId, role: 'ngo_signatory' });
        const accounts = await this.accounts.byIds(
          tx,
          holders.map((holder) => holder.accountId),
        );
        found.set(organisationId, [...accounts.values()].map((account) => account.handle).sort());
      }
      return found;
    });
  }

  packsOf(organisationIds: readonly string[]): Promise<Map<string, PackState>> {
    return this.transactions.read(async (tx) => {
      const found = new Map<string, PackState>();
      for (const organisationId of organisationIds) {
        const pack = await this.packs.latest(tx, organisationId);
        if (!pack) continue;
        const answered = DUE_DILIGENCE_QUESTIONS.filter((question) => pack.answers[question] !== undefined).length;
        const { version, savedAt } = pack;
        found.set(organisationId, { version, savedAt, answered, questions: DUE_DILIGENCE_QUESTIONS.length });
      }
      return found;
    });
  }
}
