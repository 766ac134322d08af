import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { reachOf } from '../../../platform/publication/publication.ts';
import { HeardPoints, patternOf } from '../../engagements/index.ts';
import { type CodedInput, publicationOf } from '../domain/coded-input.ts';
import { CodedInputRepository } from '../persistence/coded-input.repository.ts';

/** One-off input as a source of recommendations: what a forum passed on, as far as the person's mode lets it. */
@Injectable()
export class InputPoints implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly points: HeardPoints,
    private readonly inputs: CodedInputRepository,
  ) {}

  onModuleInit(): void {
    this.points.register('one-off-input', {
      existing: async (tx, forumId, ids) =>
        (await this.inputs.byIds(tx, ids))
          .filter((input) => input.forumId === forumId && input.passedOn !== null)
          .map(({ id }) => id),
      inForum: async (tx, forumId, { words, ...request }) => {
        const readable = this.readable(await this.inputs.passedOnIn(tx, forumId)).map(({ id }) => id);
        return this.inputs.heard(tx, readable, patternOf(words), request);
      },
      authors: (_tx, ids) => Promise.resolve(new Map(ids.map((id) => [id, null]))),
      texts: (tx, ids) => this.texts(tx, ids),
      mine: () => Promise.resolve([]),
    });
  }

  /** What may reach members; what is sealed or was taken back is left out. */
  private async texts(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const readable = this.readable(await this.inputs.byIds(tx, ids));
    return new Map(readable.flatMap(({ id, passedOn }) => (passedOn === null ? [] : [[id, passedOn] as const])));
  }

  private readable(inputs: readonly CodedInput[]): CodedInput[] {
    const now = this.clock.now();
    return inputs.filter((input) => reachOf(publicationOf(input), 'member', now) !== 'nothing');
  }
}
