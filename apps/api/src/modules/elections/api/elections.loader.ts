import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { Candidates } from '../application/candidates.ts';
import { ElectionReader } from '../application/election-reader.ts';
import { ElectionRecords } from '../application/election-records.ts';
import type { Election } from '../domain/election.ts';
import type { ElectionType } from './election.type.ts';
import { toElectionType } from './elections.mapper.ts';

/** Child fields of elections, one statement each per request. */
@Injectable()
export class ElectionsLoader {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly transactions: TransactionRunner,
    readonly reader: ElectionReader,
    readonly candidates: Candidates,
    readonly records: ElectionRecords,
  ) {}

  present = (election: Election): ElectionType => toElectionType(election, this.settings.elections?.voteUrl ?? null);

  /** Where an issuer answers now. It may have moved since the election took it in; its keys in the manifest have not. */
  issuerUrl(issuerId: string, takenInAt: string): string {
    return this.settings.elections?.issuers.find(({ id }) => id === issuerId)?.publicUrl ?? takenInAt;
  }

  /** Loads by id what `batch` answers for many ids; an id without an entry has an empty list. */
  async list<Value>(
    loaders: Loaders,
    name: string,
    id: string,
    batch: (tx: Tx, ids: readonly string[]) => Promise<Map<string, readonly Value[]>>,
  ): Promise<readonly Value[]> {
    const found = await loaders.load<string, readonly Value[]>(name, id, (ids) =>
      this.transactions.read((tx) => batch(tx, ids)),
    );
    return found ?? [];
  }

  async election(loaders: Loaders, id: string): Promise<ElectionType | null> {
    const found = await loaders.load('elections.election', id, (ids) =>
      this.transactions.read((tx) => this.reader.byIds(tx, ids)),
    );
    return found && this.present(found);
  }

  styles(loaders: Loaders, electionId: string) {
    return this.list(loaders, 'elections.styles', electionId, (tx, ids) => this.reader.stylesOf(tx, ids));
  }

  read<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
    return this.transactions.read(work);
  }
}
