import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { FileStore } from '../../../platform/files/file-store.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import type { Evidence, EvidenceFile } from '../domain/evidence.ts';
import type { ResponseContent } from '../domain/response.ts';

/** What is known of files that somebody names as evidence: only of those that the company itself handed in. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly files: FileStore,
    private readonly addressees: AddresseeReader,
  ) {}

  async ofWords(tx: Tx, addresseeId: string, evidence: readonly Evidence[]): Promise<Evidence[]> {
    return described(evidence, await this.known(tx, addresseeId, evidence));
  }

  async ofContent(tx: Tx, addresseeId: string, content: ResponseContent): Promise<ResponseContent> {
    const named = content.clauses.flatMap(({ evidence }) => evidence);
    const known = await this.known(tx, addresseeId, named);
    const clauses = content.clauses.map((clause) => ({ ...clause, evidence: described(clause.evidence, known) }));
    return { clauses, commitments: content.commitments };
  }

  private async known(
    tx: Tx,
    addresseeId: string,
    evidence: readonly Evidence[],
  ): Promise<ReadonlyMap<string, EvidenceFile>> {
    const ids = evidence.flatMap(({ fileId }) => (fileId !== null && isUuid(fileId) ? [fileId] : []));
    if (ids.length === 0) return new Map();
    const organisationId = (await this.addressees.byId(tx, addresseeId))?.organisationId;
    return organisationId ? this.files.ownedBy(tx, organisationId, ids) : new Map();
  }
}

const described = (evidence: readonly Evidence[], known: ReadonlyMap<string, EvidenceFile>): Evidence[] =>
  evidence.map((one) => ({ ...one, file: one.fileId === null ? null : (known.get(one.fileId) ?? null) }));
