import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayAfter, dayOf } from '../../../platform/clock/days.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import {
  type FieldFault,
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { type Consultation, PROPOSALS_EACH_DEFAULT } from '../domain/consultation.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { ConsultationAccess } from './consultation-access.ts';
import { ConsultationSurroundings } from './consultation-surroundings.ts';
import { faultsInAll, toTextsByLanguage, type WordsInLanguage } from './consultation-words.ts';

export interface ConsultationWords {
  readonly title: readonly WordsInLanguage[];
  readonly question: readonly WordsInLanguage[];
  readonly introduction: readonly WordsInLanguage[];
  readonly closesOn: string;
  readonly proposalsEach?: number | null | undefined;
  /** Slug of the engagement for which members are asked. */
  readonly engagement?: string | null | undefined;
}

export interface DraftConsultationInput extends ConsultationWords {
  readonly forum: string;
  readonly slug: string;
}

export type DraftConsultationFailure = NotFound | InvalidInput;
export type RewriteConsultationFailure = NotFound | InvalidInput | WrongState;

const DAYS_MAXIMUM = 180;

/** A representative writes down what members will be asked; nobody else sees it yet. */
@Injectable()
export class DraftConsultation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ConsultationAccess,
    private readonly surroundings: ConsultationSurroundings,
    private readonly consultations: ConsultationRepository,
  ) {}

  async execute(actor: Actor, input: DraftConsultationInput): Promise<Result<Consultation, DraftConsultationFailure>> {
    try {
      return await this.transactions.run<Consultation, DraftConsultationFailure>((tx) => this.draft(tx, actor, input));
    } catch (error) {
      if (constraintOf(error) !== 'consultations_slug_unique') throw error;
      return err(fault('slug', 'taken', 'Another consultation has this short name; choose another one.'));
    }
  }

  /** As long as it is a draft. */
  rewrite(
    actor: Actor,
    slug: string,
    words: ConsultationWords,
  ): Promise<Result<Consultation, RewriteConsultationFailure>> {
    return this.transactions.run<Consultation, RewriteConsultationFailure>(async (tx) => {
      const managed = await this.access.manage(tx, actor, slug);
      if (!managed.ok) return managed;
      const { consultation } = managed.value;
      if (consultation.state !== 'draft') {
        return err(
          wrongState(consultation.state, 'Members are being asked already; what they were asked stays as it is.'),
        );
      }
      const read = await this.read(tx, consultation.forumId, words);
      if (!read.ok) return read;
      const next = { ...consultation, ...read.value };
      await this.consultations.rewrite(tx, next);
      return ok(next);
    });
  }

  private async draft(
    tx: Tx,
    actor: Actor,
    input: DraftConsultationInput,
  ): Promise<Result<Consultation, DraftConsultationFailure>> {
    const forum = await this.surroundings.forums.bySlug(tx, input.forum);
    const standing = forum && (await this.access.standing(tx, actor, forum.id));
    if (!forum || !standing?.isRepresentative) return err(notFound('The forum'));
    const slug = input.slug.trim();
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60) {
      return err(fault('slug', 'malformed', 'A short name has small letters, digits and hyphens, at most 60.'));
    }
    const words = await this.read(tx, forum.id, input);
    if (!words.ok) return words;
    const consultation: Consultation = {
      ...{ id: uuidv7(this.clock.now()), forumId: forum.id, slug, state: 'draft', ...words.value },
      ...{ openedOn: null, closedAt: null, adoptedOn: null, publishedOn: null },
    };
    await this.consultations.insert(tx, consultation, actor.accountId);
    return ok(consultation);
  }

  private async read(tx: Tx, forumId: string, input: ConsultationWords): Promise<Result<Words, InvalidInput>> {
    const languages = await this.surroundings.languages(tx, forumId);
    const faults = [
      ...faultsInAll(input.title, languages, { path: 'title', minLength: 5, maxLength: 120 }),
      ...faultsInAll(input.question, languages, { path: 'question', minLength: 10, maxLength: 300 }),
      ...faultsInAll(input.introduction, languages, { path: 'introduction', minLength: 20, maxLength: 3_000 }),
      ...dateFaults(input.closesOn, dayOf(this.clock.now())),
    ];
    const proposalsEach = input.proposalsEach ?? PROPOSALS_EACH_DEFAULT;
    if (!Number.isInteger(proposalsEach) || proposalsEach < 0 || proposalsEach > 10) {
      faults.push({ path: 'proposalsEach', code: 'out_of_range', message: 'A member may propose 0 to 10 statements.' });
    }
    const engagement = input.engagement ? await this.surroundings.engagements.bySlug(tx, input.engagement) : null;
    if (input.engagement && engagement?.forumId !== forumId) {
      faults.push({ path: 'engagement', code: 'unknown', message: 'There is no such engagement of this forum.' });
    }
    if (faults.length > 0) return err(invalidInput(...faults));
    const [title, question, introduction] = [input.title, input.question, input.introduction].map(toTextsByLanguage);
    return ok({
      ...{ languages, title: title!, question: question!, introduction: introduction! },
      ...{ closesOn: input.closesOn, proposalsEach, engagementId: engagement?.id ?? null },
    });
  }
}

type Words = Pick<
  Consultation,
  'languages' | 'title' | 'question' | 'introduction' | 'closesOn' | 'proposalsEach' | 'engagementId'
>;

/** The last day lies ahead, and not so far that it will be forgotten. */
export function dateFaults(closesOn: string, today: string): FieldFault[] {
  const isWithin = closesOn > today && closesOn <= dayAfter(today, DAYS_MAXIMUM);
  const message = `The last day must be after today and within ${DAYS_MAXIMUM} days.`;
  return isWithin ? [] : [{ path: 'closesOn', code: 'out_of_range', message }];
}

const fault = (path: string, code: string, message: string): InvalidInput => invalidInput({ path, code, message });
