import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../../../platform/errors/problems.ts';
import { Vault } from '../../identity/index.ts';
import { facilitates } from '../domain/room.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';
import { NeedRepository } from '../persistence/need.repository.ts';
import { TakingPartAccess } from './taking-part-access.ts';

const KIND = 'needs-to-take-part';

/** What a person needs to take part: access, care, interpretation. Kept in the vault; opened by whoever facilitates. */
@Injectable()
export class Needs {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: TakingPartAccess,
    private readonly invitations: InvitationRepository,
    private readonly needs: NeedRepository,
    private readonly vault: Vault,
  ) {}

  /** An empty text forgets what was kept. */
  save({ accountId }: Actor, sessionId: string, text: string): Promise<Result<null, NotFound | InvalidInput>> {
    const faults = textFaults(text, { path: 'text', maxLength: 2000 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<null, NotFound | InvalidInput>(async (tx) => {
      const invitation = isUuid(sessionId) ? await this.invitations.own(tx, sessionId, accountId) : null;
      if (!invitation || !['sent', 'accepted'].includes(invitation.state)) return err(notFound('Your invitation'));
      const earlier = await this.needs.refOf(tx, sessionId, accountId);
      await this.needs.remove(tx, sessionId, accountId);
      if (earlier) await this.vault.discard(tx, earlier);
      if (text.trim() === '') return ok(null);
      const ref = await this.vault.seal(tx, { subjectId: accountId, kind: KIND, plaintext: text.trim() });
      await this.needs.save(tx, sessionId, accountId, ref);
      return ok(null);
    });
  }

  /** One’s own words, to change them; null where there are none. Each opening is on the person’s own list. */
  own({ accountId }: Actor, sessionId: string): Promise<string | null> {
    return this.transactions.commit(async (tx) => {
      const ref = isUuid(sessionId) ? await this.needs.refOf(tx, sessionId, accountId) : null;
      return ref && this.vault.open(tx, { ref, readerAccountId: accountId, purpose: 'own-needs' });
    });
  }

  /** Whether something of one's own is sealed, which needs no opening of it. */
  isSealed({ accountId }: Actor, sessionId: string): Promise<boolean> {
    return this.transactions.read(async (tx) => (await this.needs.refOf(tx, sessionId, accountId)) !== null);
  }

  /** All needs of a session without a person: to prepare the room it is enough to know what is needed in it. */
  ofSession(actor: Actor, sessionId: string): Promise<Result<readonly string[], NotFound>> {
    return this.transactions.run<readonly string[], NotFound>(async (tx) => {
      const found = await this.access.ofSession(tx, actor, sessionId);
      if (!found || !facilitates(found.room)) return err(notFound('The session'));
      const refs = (await this.needs.ofSession(tx, sessionId)).map(({ ref }) => ref);
      const access = { readerAccountId: actor.accountId, purpose: 'prepare-session' };
      const texts = await this.vault.openMany(tx, { refs, ...access });
      return ok([...texts.values()].sort());
    });
  }
}
