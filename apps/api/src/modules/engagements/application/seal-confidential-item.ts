import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type FieldFault,
  invalidInput,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { ForumReader } from '../../forums/index.ts';
import { type ConfidentialItem, sunsetOf } from '../domain/confidential-item.ts';
import { ConfidentialOffice } from './confidential-office.ts';
import { EngagementDesk } from './engagement-desk.ts';

export type SealInput = Pick<
  ConfidentialItem,
  'engagementId' | 'ownerRole' | 'stub' | 'language' | 'reason' | 'reasonText' | 'text' | 'launchOn'
>;
export type SealFailure = NotFound | InvalidInput | WrongState;

/**
 * Keeps something confidential, with a stub that is public at once. A company's item has its end from the beginning; what
 * representatives seal for participants opens only when they open it.
 */
@Injectable()
export class SealConfidentialItem {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly forums: ForumReader,
    private readonly office: ConfidentialOffice,
  ) {}

  execute(actor: Actor, input: SealInput): Promise<Result<ConfidentialItem, SealFailure>> {
    return this.transactions.run<ConfidentialItem, SealFailure>(async (tx) => {
      const found = await this.desk.asEither(tx, actor, input.engagementId);
      if (!found.ok) return found;
      const { engagement, side, addresseeId } = found.value;
      if (engagement.announcedAt === null || engagement.endedAt !== null)
        return err(
          wrongState(engagement.state, 'Items are kept between the announcement and the end. Nothing was kept.'),
        );
      const languages = (await this.forums.charterOf(tx, engagement.forumId))?.content.languages ?? [];
      const sealedAt = this.desk.now();
      const faults = sealFaults(input, languages, dayOf(sealedAt));
      if (faults.length > 0) return err(invalidInput(...faults));
      const ofCompany = side === 'company';
      const sunsetOn = ofCompany ? sunsetOf(dayOf(sealedAt), input.launchOn) : null;
      const item: ConfidentialItem = {
        ...{
          id: uuidv7(sealedAt),
          ...input,
          addresseeId,
          sealedAt,
          sunsetOn,
          firstSunsetOn: sunsetOn,
          state: 'sealed',
        },
        ...{ owner: ofCompany ? 'company' : 'participants', launchOn: ofCompany ? input.launchOn : null },
        ...{ renewedOn: null, renewalReason: null, law: null, releasedOn: null },
      };
      await this.office.seal(tx, item, engagement.slug, actor.accountId);
      return ok(item);
    });
  }
}

function sealFaults(input: SealInput, languages: readonly string[], today: string): FieldFault[] {
  const { ownerRole, stub, reasonText, text, language, launchOn } = input;
  return [
    ...textFaults(ownerRole, { path: 'ownerRole', minLength: 2, maxLength: 160 }),
    ...textFaults(stub, { path: 'stub', minLength: 10, maxLength: 400 }),
    ...textFaults(reasonText, { path: 'reasonText', minLength: 20, maxLength: 2000 }),
    ...textFaults(text, { path: 'text', minLength: 10, maxLength: 40000 }),
    ...(languages.includes(language)
      ? []
      : [{ path: 'language', code: 'unknown', message: 'The charter does not have this language.' }]),
    ...(launchOn === null || launchOn > today
      ? []
      : [{ path: 'launchOn', code: 'out_of_range', message: 'The launch is still to come.' }]),
  ];
}
