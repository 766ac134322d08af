import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type FieldFault,
  type InvalidInput,
  type NotFound,
  type Problem,
} from '../../../platform/errors/problems.ts';
import type { Openness, Position } from '../domain/position.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { PositionAccess } from './position-access.ts';
import { PositionSurroundings } from './position-surroundings.ts';

export interface BeginPositionInput {
  readonly addresseeId: string;
  readonly engagementId: string | null;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly openness: Openness;
}

export type PositionSlugTaken = Problem<'SlugTaken'>;
export type BeginPositionFailure = NotFound | InvalidInput | PositionSlugTaken;

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,70}[a-z0-9])?$/;
const slugTaken = (): PositionSlugTaken => ({
  type: 'SlugTaken',
  message: 'Another position has this short name already. Choose another one; everything else is as you wrote it.',
});

/** The row of a new position with its first clause, the title. */
@Injectable()
export class DraftWords {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly clauses: ClauseRepository,
  ) {}

  async begin(tx: Tx, position: Parameters<DraftRepository['insert']>[1], title: string): Promise<Position> {
    await this.drafts.insert(tx, position);
    await this.clauses.insert(tx, {
      ...{ id: uuidv7(position.begunAt), positionId: position.id, part: 'title', recommendationId: null, place: 1 },
      ...{ text: title, changedAt: position.begunAt },
    });
    return (await this.drafts.byId(tx, position.id))!;
  }
}

/** A representative begins a position to a company, regulator or investor. */
@Injectable()
export class BeginPosition {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: PositionAccess,
    private readonly surroundings: PositionSurroundings,
    private readonly words: DraftWords,
  ) {}

  async execute(actor: Actor, input: BeginPositionInput): Promise<Result<Position, BeginPositionFailure>> {
    try {
      return await this.transactions.run((tx) => this.begin(tx, actor, input));
    } catch (error) {
      if (constraintOf(error) === 'positions_slug_once') return err(slugTaken());
      throw error;
    }
  }

  private async begin(
    tx: Tx,
    actor: Actor,
    input: BeginPositionInput,
  ): Promise<Result<Position, BeginPositionFailure>> {
    const person = await this.access.person(tx, actor);
    if (!person?.isRepresentative) return err(notFound('A seat of yours in a forum'));
    const { id: begunBy, forumId } = person.member;
    const faults = [...faultsOf(input), ...(await this.languageFaults(tx, forumId, input.language))];
    if (faults.length > 0) return err(invalidInput(...faults));
    if (!(await this.surroundings.exist(tx, forumId, input))) return err(notFound('The addressee or engagement'));
    const begunAt = this.clock.now();
    const { addresseeId, engagementId, slug, language, openness } = input;
    const id = uuidv7(begunAt);
    const position = { id, forumId, addresseeId, engagementId, slug, language, openness, begunBy, begunAt };
    return ok(await this.words.begin(tx, position, input.title.trim()));
  }

  private async languageFaults(tx: Tx, forumId: string, language: string): Promise<FieldFault[]> {
    const languages = await this.surroundings.languagesOf(tx, forumId);
    if (languages.includes(language)) return [];
    const message = `language is one of the charter’s: ${languages.join(', ')}.`;
    return [{ path: 'language', code: 'not_in_charter', message }];
  }
}

function faultsOf({ slug, title }: BeginPositionInput): FieldFault[] {
  const message =
    'slug needs 1 to 72 lowercase letters, digits or hyphens, and starts and ends with a letter or digit.';
  return [
    ...(SLUG.test(slug) ? [] : [{ path: 'slug', code: 'malformed', message }]),
    ...textFaults(title, { path: 'title', minLength: 5, maxLength: 200 }),
  ];
}
