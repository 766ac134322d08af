import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { invalidInput } from '../../../platform/errors/problems.ts';
import { nobodyToHear, type SendFailure } from '../domain/hearing.errors.ts';
import { CONTACT_MAXIMUM, respondBy } from '../domain/matter.ts';
import type { Urgency } from '../domain/reprisal.ts';
import { ReprisalRepository } from '../persistence/reprisal.repository.ts';
import { HeardWords } from './heard-words.ts';
import { type Beginning, type Destination, Intake, type Place, wordFaults } from './intake.ts';
import { OfficeCalls } from './office-calls.ts';

export interface NewReprisal extends Destination {
  readonly kind: string;
  readonly urgency: Urgency;
  readonly text: string;
  /** How and when it is safe to reach the person, in their own words; the code is enough without it. */
  readonly safeContact?: string | null | undefined;
}

export interface ReportedReprisal extends Beginning {
  readonly respondBy: Date;
}

/** Somebody is made to pay for having spoken: to the forum's safety officers, and a clock of 72 hours begins. */
@Injectable()
export class ReportReprisal {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly calls: OfficeCalls,
    private readonly words: HeardWords,
    private readonly reports: ReprisalRepository,
  ) {}

  async execute(input: NewReprisal): Promise<Result<ReportedReprisal, SendFailure>> {
    const faults = wordFaults(input.text);
    if (input.safeContact) faults.push(...wordFaults(input.safeContact, 'safeContact', CONTACT_MAXIMUM));
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<ReportedReprisal, SendFailure>(async (tx) => {
      const place = await this.intake.place(tx, input);
      if (!place.ok) return place;
      if ((await this.calls.safetyOf(tx, place.value.forum.id)).length === 0) return err(nobodyToHear());
      return ok(await this.keep(tx, input, place.value));
    });
  }

  private async keep(tx: Tx, input: NewReprisal, place: Place): Promise<ReportedReprisal> {
    const { forum, addresseeId, language, country } = place;
    const beginning = this.intake.begin('reprisal');
    const { id, codeHash, receivedOn, purgeOn } = beginning;
    const due = respondBy(this.intake.now());
    const textRef = await this.words.seal(tx, id, 'text', input.text);
    const contactRef = input.safeContact ? await this.words.seal(tx, id, 'contact', input.safeContact) : null;
    await this.reports.insert(tx, {
      ...{ id, codeHash, receivedOn, purgeOn, forumId: forum.id, addresseeId, language, country, textRef, contactRef },
      ...{ kind: input.kind, urgency: input.urgency, respondBy: due },
    });
    await this.calls.call(tx, 'hearing.reprisal-received', forum.id, id);
    await this.calls.setClock(tx, { kind: 'reprisal', id }, due);
    await this.calls.setDays(tx, { kind: 'reprisal', id }, [purgeOn]);
    return { ...beginning, respondBy: due };
  }
}
