import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type FieldFault,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { TranslatorRole } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import { translationByMachine, type TranslationByMachine } from '../domain/positions.errors.ts';
import { TranslationRepository } from '../persistence/translation.repository.ts';
import { PositionAccess } from './position-access.ts';

export interface TranslatedWords {
  /** Exactly one of the two. */
  readonly clauseId: string | null;
  readonly opinionId: string | null;
  /** The version that was translated. */
  readonly version: number;
  readonly text: string;
}

export interface SaveTranslationsInput {
  readonly positionId: string;
  readonly language: string;
  readonly translatorRole: TranslatorRole;
  /** What whoever translated declares: a person did, and no machine. */
  readonly byHuman: boolean;
  readonly words: readonly TranslatedWords[];
}

export type SaveTranslationsFailure = NotFound | InvalidInput | WrongState | TranslationByMachine;

const WORDS_MAXIMUM = 200;
const STALE =
  'Some of these words have changed since they were translated. Nothing was saved; your text is still with you. Look at what changed and save again.';

/** Words of a position in another language of the charter, translated by a person whose role is named (rule S4). */
@Injectable()
export class SaveTranslations {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: PositionAccess,
    private readonly translations: TranslationRepository,
  ) {}

  async execute(actor: Actor, input: SaveTranslationsInput): Promise<Result<Position, SaveTranslationsFailure>> {
    try {
      return await this.transactions.run((tx) => this.save(tx, actor, input));
    } catch (error) {
      if (constraintOf(error) !== 'position_translations_current') throw error;
      return err(wrongState('moved', STALE));
    }
  }

  private async save(
    tx: Tx,
    actor: Actor,
    input: SaveTranslationsInput,
  ): Promise<Result<Position, SaveTranslationsFailure>> {
    const opened = await this.access.lockAsRepresentative(tx, actor, input.positionId);
    if (!opened.ok) return opened;
    const { position, member } = opened.value;
    if (!input.byHuman) return err(translationByMachine());
    if (position.state !== 'drafting' && position.state !== 'deciding') {
      return err(wrongState(position.state, 'The position is adopted, so its words are fixed in every language.'));
    }
    const faults = faultsOf(input, await this.translations.languagesOf(tx, position.forumId));
    if (faults.length > 0) return err(invalidInput(...faults));
    if (!input.words.every(({ clauseId, opinionId }) => isUuid(clauseId ?? opinionId ?? '')))
      return err(notFound('The words'));
    const translatedAt = this.clock.now();
    const { language, translatorRole } = input;
    const shared = { positionId: position.id, language, translatorRole, translatedBy: member.id, translatedAt };
    for (const { clauseId, opinionId, version: ofVersion, text } of input.words) {
      await this.translations.save(tx, { ...shared, id: uuidv7(translatedAt), clauseId, opinionId, ofVersion, text });
    }
    return ok(position);
  }
}

function faultsOf({ language, words }: SaveTranslationsInput, languages: readonly string[]): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!languages.includes(language)) {
    const message = `language is one of the charter’s: ${languages.join(', ')}.`;
    faults.push({ path: 'language', code: 'not_in_charter', message });
  }
  if (words.length < 1 || words.length > WORDS_MAXIMUM) {
    faults.push({ path: 'words', code: 'out_of_range', message: `words has 1 to ${WORDS_MAXIMUM} entries.` });
  }
  for (const [index, { clauseId, opinionId, text }] of words.slice(0, WORDS_MAXIMUM).entries()) {
    const path = `words.${index}`;
    faults.push(...textFaults(text, { path: `${path}.text`, minLength: 1, maxLength: 8000 }));
    if ((clauseId === null) === (opinionId === null)) {
      faults.push({ path, code: 'malformed', message: `${path} names a clause or an opinion.` });
    }
  }
  return faults;
}
