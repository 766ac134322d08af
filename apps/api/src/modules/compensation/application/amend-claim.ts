import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Vault } from '../../identity/index.ts';
import type { Claim } from '../domain/claim.ts';
import { cleanPhoto, type PhotoRefused } from './receipt-photo.ts';
import { ClaimRecords } from './claim-records.ts';

export type AmendClaimFailure = NotFound | WrongState | InvalidInput | PhotoRefused;

const MOST_RECEIPTS = 10;

/** What somebody adds to a claim of their own: a picture of a receipt, what an advance was spent on, or its withdrawal. */
@Injectable()
export class AmendClaim {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: ClaimRecords,
    private readonly vault: Vault,
  ) {}

  /** `image` in base64. Its metadata is cut out before anything is kept; what is kept is sealed. */
  addReceipt(
    actor: Pick<Actor, 'accountId'>,
    claimId: string,
    image: string,
  ): Promise<Result<string, AmendClaimFailure>> {
    return this.change(actor, claimId, async (tx, claim) => {
      if (claim.state === 'refused' || claim.state === 'withdrawn') return err(over(claim));
      if (claim.receiptCount >= MOST_RECEIPTS)
        return err(wrongState('full', `A claim holds at most ${MOST_RECEIPTS} pictures. The earlier ones are kept.`));
      const photo = cleanPhoto(Buffer.from(image, 'base64'));
      if (!photo.ok) return photo;
      const addedAt = this.clock.now();
      const { mediaType, content } = photo.value;
      const entry = { subjectId: claim.accountId, kind: 'receipt', plaintext: content.toString('base64') };
      const vaultRef = await this.vault.seal(tx, entry);
      const receipt = { id: uuidv7(addedAt), claimId, vaultRef, mediaType, sizeBytes: content.length, addedAt };
      await this.records.claims.insertReceipt(tx, receipt);
      return ok(claim.id);
    });
  }

  /** Says what an advance was spent on. What is over is set against the next payment by agreement, never by force. */
  settleAdvance(
    actor: Pick<Actor, 'accountId'>,
    claimId: string,
    spent: { readonly spentMinor: bigint; readonly note: string; readonly declaration?: string | null | undefined },
  ): Promise<Result<string, AmendClaimFailure>> {
    return this.change(actor, claimId, async (tx, claim) => {
      if (!claim.isAdvance || claim.state !== 'approved' || claim.settlement !== null) return err(over(claim));
      const declaration = spent.declaration?.trim() ?? '';
      const faults = textFaults(spent.note, { path: 'note', maxLength: 1_000 });
      if (declaration)
        faults.push(...textFaults(declaration, { path: 'declaration', minLength: 20, maxLength: 1_000 }));
      if (!declaration && !claim.declaration && claim.receiptCount === 0)
        faults.push({ path: 'receipts', code: 'missing', message: 'Add a picture of a receipt, or a declaration.' });
      if (spent.spentMinor < 0n)
        faults.push({ path: 'spent', code: 'negative', message: 'The amount is zero or more.' });
      if (faults.length > 0) return err(invalidInput(...faults));
      if (declaration) await this.records.claims.declare(tx, claim.id, declaration);
      await this.records.claims.fileSettlement(tx, claim.id, spent.spentMinor, spent.note.trim(), this.clock.now());
      await this.records.tellOffice(tx, claim.id, claim.fundId);
      return ok(claim.id);
    });
  }

  withdraw(actor: Pick<Actor, 'accountId'>, claimId: string): Promise<Result<string, AmendClaimFailure>> {
    return this.change(actor, claimId, async (tx, claim) => {
      if (claim.state !== 'filed') return err(over(claim));
      await this.records.claims.withdraw(tx, claim.id);
      await this.records.rules.envelopes.unreserve(tx, claim.envelopeId, claim.amountMinor);
      return ok(claim.id);
    });
  }

  private change(
    actor: Pick<Actor, 'accountId'>,
    claimId: string,
    work: (tx: Tx, claim: Claim) => Promise<Result<string, AmendClaimFailure>>,
  ): Promise<Result<string, AmendClaimFailure>> {
    return this.transactions.run<string, AmendClaimFailure>(async (tx) => {
      const claim = isUuid(claimId) ? await this.records.claims.lock(tx, claimId) : null;
      return claim?.accountId === actor.accountId ? work(tx, claim) : err(notFound('The claim'));
    });
  }
}

const over = (claim: Claim): WrongState =>
  wrongState(claim.settlement ?? claim.state, 'Nothing was changed: this claim does not wait for that any more.');
