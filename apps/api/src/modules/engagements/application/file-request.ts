import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  notFound,
  type FieldFault,
  type InvalidInput,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { slugTaken, type SlugTaken } from '../domain/engagements.errors.ts';
import { SLUG } from '../domain/engagement-draft.ts';
import { type CompanyRequest, requestFaults } from '../domain/request.ts';
import { RequestNotices } from './request-notices.ts';
import { RequestParties, type RequestPlace } from './request-parties.ts';

export interface FileRequestInput extends Pick<
  CompanyRequest,
  'slug' | 'kind' | 'texts' | 'language' | 'documents' | 'dueOn' | 'organisationId'
> {
  /** Slug; null where an organisation asks. */
  readonly forum: string | null;
  /** Slug. */
  readonly addressee: string;
  /** Slug. */
  readonly engagement: string | null;
}

export type FileRequestFailure = NotFound | InvalidInput | SlugTaken;

/** A forum, or an organisation, asks anybody anything, with a date. Whoever is asked need not be on the platform. */
@Injectable()
export class FileRequest {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly parties: RequestParties,
    private readonly notices: RequestNotices,
  ) {}

  async execute(actor: Actor, input: FileRequestInput): Promise<Result<CompanyRequest, FileRequestFailure>> {
    try {
      return await this.transactions.run((tx) => this.file(tx, actor, input));
    } catch (error) {
      if (constraintOf(error) !== 'requests_slug_unique') throw error;
      return err(slugTaken());
    }
  }

  private async file(
    tx: Tx,
    actor: Actor,
    input: FileRequestInput,
  ): Promise<Result<CompanyRequest, FileRequestFailure>> {
    const place = await this.parties.of(tx, actor, input);
    if (!place || !speaksFor(actor, input.organisationId)) return err(notFound('Whom you ask, or for whom,'));
    const filedAt = this.clock.now();
    const faults = [...requestFaults(input, dayOf(filedAt)), ...formFaults(input, place)];
    if (faults.length > 0) return err(invalidInput(...faults));
    const { slug, kind, texts, language, documents, dueOn, organisationId } = input;
    const request: CompanyRequest = {
      ...{
        id: uuidv7(filedAt),
        slug,
        kind,
        texts,
        language,
        documents,
        dueOn,
        organisationId,
        filedBy: actor.accountId,
      },
      ...{ forumId: place.forumId, addresseeId: place.addressee.id, engagementId: place.engagementId, filedAt },
      ...{ state: 'open', answeredAt: null, silentSince: null, heldAt: null, withdrawal: null },
    };
    await this.notices.filed(tx, request, place);
    return ok(request);
  }
}

const speaksFor = (actor: Actor, organisationId: string | null): boolean =>
  organisationId === null || holdsRoleIn(actor, organisationId, 'ngo_editor', 'ngo_signatory');

function formFaults({ slug, texts, language }: FileRequestInput, { languages }: RequestPlace): FieldFault[] {
  const foreign = languages === null ? [] : Object.keys(texts).filter((spoken) => !languages.includes(spoken));
  return [
    ...(SLUG.test(slug)
      ? []
      : [
          {
            path: 'slug',
            code: 'unfitting',
            message: 'A short name has lowercase letters, digits and hyphens, at most 48.',
          },
        ]),
    ...(language in texts
      ? []
      : [{ path: 'language', code: 'missing', message: 'Write the request in its own language.' }]),
    ...foreign.map((spoken) => ({
      path: `texts.${spoken}`,
      code: 'unknown',
      message: `The charter has no language ${spoken}.`,
    })),
  ];
}
