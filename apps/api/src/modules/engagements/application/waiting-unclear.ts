import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import { WaitingItems } from '../../../platform/waiting/waiting-items.ts';
import { UnclearRepository } from '../persistence/unclear.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';

/** What readers found unclear goes back to the company: from five people on, or in the words of whoever passed it on. */
@Injectable()
export class WaitingUnclear implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly addressees: AddresseeReader,
    private readonly unclear: UnclearRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register(async (tx, actor) => {
      const own = await this.addressees.ofActor(tx, actor, 'company_rights', 'company_signatory');
      if (own.length === 0) return [];
      const found = await this.unclear.waitingFor(
        tx,
        own.map(({ id }) => id),
        SMALLEST_GROUP,
      );
      return found.map(({ slug, title, since }) => ({
        ...{ kind: 'unclear-to-answer', subjectId: slug, title, dueAt: null, since },
      }));
    });
  }
}
