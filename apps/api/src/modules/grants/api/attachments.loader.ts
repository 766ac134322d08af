import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { FileLinks } from '../../../platform/files/file-links.ts';
import { FileStore } from '../../../platform/files/file-store.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import type { Answers } from '../domain/answers.ts';
import { attachedFiles } from '../domain/attached-files.ts';
import type { AttachedFileType } from './application.type.ts';

interface Attaching {
  readonly organisationId: string;
  readonly answers: unknown;
}

/** Files named in answers, with links for whoever was just allowed to read these answers. */
@Injectable()
export class AttachmentsLoader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly files: FileStore,
    private readonly links: FileLinks,
  ) {}

  async load(
    loaders: Loaders,
    form: readonly { readonly id: string; readonly kind: string }[],
    { organisationId, answers }: Attaching,
  ): Promise<AttachedFileType[]> {
    const attached = attachedFiles(form, (answers ?? {}) as Answers);
    const found = await Promise.all(
      attached.map(async ({ fieldId, fileId }) => ({ fieldId, file: await this.one(loaders, organisationId, fileId) })),
    );
    return found.flatMap(({ fieldId, file }) =>
      file ? [{ ...file, fieldId, fileId: file.id, url: this.links.linkTo(file.id) }] : [],
    );
  }

  private one(loaders: Loaders, organisationId: string, fileId: string) {
    return loaders.load(`grants.files.${organisationId}`, fileId, (ids) =>
      this.transactions.read((tx) => this.files.ownedBy(tx, organisationId, ids)),
    );
  }
}
