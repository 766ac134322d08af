import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { ForumReader } from '../../forums/index.ts';
import { HearingSubjects, type Subjects } from './hearing-subjects.ts';
import { OfficeCalls } from './office-calls.ts';
import { SafetyKeys } from './safety-keys.ts';

export interface HearingPlace extends Subjects {
  readonly id: string;
  readonly forumId: string;
  readonly triageReaders: number;
  readonly safetyReaders: number;
  readonly sealedKeyId: string | null;
  readonly sealedKey: string | null;
}

/** Exactly who would read what is sent to a forum, before anybody sends anything. */
@Injectable()
export class HearingPlaces {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly forums: ForumReader,
    private readonly calls: OfficeCalls,
    private readonly keys: SafetyKeys,
    private readonly subjects: HearingSubjects,
  ) {}

  of(slug: string): Promise<HearingPlace | null> {
    return this.transactions.read(async (tx) => {
      const forum = await this.forums.bySlug(tx, slug);
      if (forum?.state !== 'active') return null;
      const { id } = forum;
      const key = (await this.keys.current(tx, [id])).get(id);
      return {
        ...{ id, forumId: id, sealedKeyId: key?.id ?? null, sealedKey: key?.publicKey.toString('base64url') ?? null },
        triageReaders: (await this.calls.triageOf(tx, id)).length,
        safetyReaders: (await this.calls.safetyOf(tx, id)).length,
        ...(await this.subjects.of(tx, id)),
      };
    });
  }
}
