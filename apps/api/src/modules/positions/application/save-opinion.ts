import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, wrongState, type InvalidInput } from '../../../platform/errors/problems.ts';
import type { MinorityOpinion } from '../domain/draft.ts';
import { type OpinionFailure, Opinions } from './opinions.ts';
import type { OpenedPosition } from './position-access.ts';
import { PositionSurroundings } from './position-surroundings.ts';

export interface SaveOpinionInput {
  readonly positionId: string;
  readonly text: string;
  /** One of the charter’s. */
  readonly language: string;
}

export type SaveOpinionFailure = OpinionFailure | InvalidInput;

/** Begins one’s own minority opinion or goes on with it, as it is being written. One each. */
@Injectable()
export class SaveOpinion {
  constructor(
    private readonly opinions: Opinions,
    private readonly surroundings: PositionSurroundings,
  ) {}

  execute(actor: Actor, input: SaveOpinionInput): Promise<Result<MinorityOpinion, SaveOpinionFailure>> {
    return this.opinions.run<MinorityOpinion, SaveOpinionFailure>(actor, input.positionId, async (tx, opened) => {
      const languages = await this.surroundings.languagesOf(tx, opened.position.forumId);
      const faults = textFaults(input.text, { path: 'text', maxLength: 6000 });
      if (!languages.includes(input.language)) {
        const message = `language is one of the charter’s: ${languages.join(', ')}.`;
        faults.push({ path: 'language', code: 'not_in_charter', message });
      }
      if (faults.length > 0) return err(invalidInput(...faults));
      const own = await this.opinions.rows.ownOf(tx, opened.position.id, opened.member.id);
      if (!own) return ok(await this.begin(tx, opened, input));
      if (own.state !== 'begun') {
        return err(
          wrongState(own.state, 'Your opinion has been handed in and stands as it is. Withdraw it to write another.'),
        );
      }
      await this.opinions.rows.save(tx, own, input.text, input.language);
      return ok((await this.opinions.rows.byId(tx, own.id))!);
    });
  }

  private async begin(
    tx: Tx,
    { position, member, isRepresentative }: OpenedPosition,
    { text, language }: SaveOpinionInput,
  ): Promise<MinorityOpinion> {
    const begunAt = this.opinions.clock.now();
    const id = uuidv7(begunAt);
    const voice = isRepresentative ? 'representative' : 'members';
    const opinion = { id, positionId: position.id, memberId: member.id, voice, language, text, begunAt } as const;
    await this.opinions.rows.insert(tx, { ...opinion, state: 'begun' });
    return (await this.opinions.rows.byId(tx, id))!;
  }
}
