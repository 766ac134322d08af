import { ok, err, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { ConsultationReader } from '../../consultations/index.ts';
import { EngagementReader } from '../../engagements/index.ts';
import type { CodedInput } from '../domain/coded-input.ts';
import { CodedInputRepository } from '../persistence/coded-input.repository.ts';
import { Intake } from './intake.ts';

/** Slugs; left out they stay as they are, empty takes them out. */
export interface WantedLinks {
  readonly consultation?: string | null | undefined;
  readonly engagement?: string | null | undefined;
}

/** Where a forum takes up what was said: only consultations and engagements of its own that everybody knows of. */
@Injectable()
export class InputLinks {
  constructor(
    private readonly consultations: ConsultationReader,
    private readonly engagements: EngagementReader,
    private readonly inputs: CodedInputRepository,
    private readonly intake: Intake,
  ) {}

  async set(tx: Tx, input: CodedInput, wanted: WantedLinks): Promise<Result<undefined, NotFound>> {
    const { consultation = input.consultationSlug, engagement } = wanted;
    if (consultation && consultation !== input.consultationSlug) {
      const found = await this.consultations.bySlug(tx, consultation);
      if (found?.forumId !== input.forumId || found.state === 'draft') return err(notFound('The consultation'));
    }
    const engagementId = engagement === undefined ? input.linkedEngagementId : await this.idOf(tx, input, engagement);
    if (engagementId === undefined) return err(notFound('The engagement'));
    await this.inputs.link(tx, input.id, consultation || null, engagementId);
    return ok(undefined);
  }

  /** The point in the forum's words, as far as the person's mode lets it go. */
  passOn(tx: Tx, id: string, text: string): Promise<void> {
    return this.inputs.passOn(tx, id, text, this.intake.today());
  }

  private async idOf(tx: Tx, input: CodedInput, slug: string | null): Promise<string | null | undefined> {
    if (!slug) return null;
    const found = await this.engagements.bySlug(tx, slug);
    return found?.forumId === input.forumId && found.announcedAt !== null ? found.id : undefined;
  }
}
