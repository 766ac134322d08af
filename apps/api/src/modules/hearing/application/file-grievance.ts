import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { invalidInput, notFound } from '../../../platform/errors/problems.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { promisedDays, type Shares } from '../domain/grievance.ts';
import type { SendFailure } from '../domain/hearing.errors.ts';
import { GrievanceRepository } from '../persistence/grievance.repository.ts';
import { HeardWords } from './heard-words.ts';
import { type Beginning, type Destination, Intake, type Place, wordFaults } from './intake.ts';
import { OfficeCalls } from './office-calls.ts';

export interface NewGrievanceInput extends Destination {
  readonly topic: string;
  readonly text: string;
  readonly shares: Shares;
  /** What the company may read, where `shares` is `part`. */
  readonly companyText?: string | null | undefined;
}

export interface FiledGrievance extends Beginning {
  readonly acknowledgeBy: string;
  readonly answerBy: string;
}

@Injectable()
export class GrievanceKeeping {
  constructor(
    private readonly intake: Intake,
    private readonly calls: OfficeCalls,
    private readonly words: HeardWords,
    private readonly grievances: GrievanceRepository,
  ) {}

  async keep(
    tx: Tx,
    input: NewGrievanceInput,
    { forum, productId, language, country }: Place,
    addressee: { readonly id: string; readonly organisationId: string | null },
  ): Promise<FiledGrievance> {
    const beginning = this.intake.begin('grievance');
    const { id, codeHash, receivedOn, purgeOn } = beginning;
    const promised = promisedDays(receivedOn);
    const textRef = await this.words.seal(tx, id, 'text', input.text);
    const isPart = input.shares === 'part' && input.companyText;
    const companyTextRef = isPart ? await this.words.seal(tx, id, 'company-text', isPart) : null;
    await this.grievances.insert(tx, {
      ...{ id, codeHash, receivedOn, purgeOn, forumId: forum.id, addresseeId: addressee.id, productId },
      ...{ language, country, topic: input.topic, shares: input.shares, textRef, companyTextRef, ...promised },
    });
    await this.calls.call(tx, 'hearing.grievance-received', forum.id, id);
    await this.calls.callCompany(tx, addressee.organisationId, id);
    await this.calls.setDays(tx, { kind: 'grievance', id }, [promised.acknowledgeBy, promised.answerBy, purgeOn]);
    await this.calls.setFigures(tx, receivedOn);
    return { ...beginning, ...promised };
  }
}

/** A grievance goes to a company's contact through a forum; the company reads what the person lets it read. */
@Injectable()
export class FileGrievance {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly addressees: AddresseeReader,
    private readonly keeping: GrievanceKeeping,
  ) {}

  async execute(input: NewGrievanceInput): Promise<Result<FiledGrievance, SendFailure>> {
    const faults = wordFaults(input.text);
    if (input.shares === 'part') faults.push(...wordFaults(input.companyText ?? '', 'companyText'));
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<FiledGrievance, SendFailure>(async (tx) => {
      const place = await this.intake.place(tx, input);
      if (!place.ok) return place;
      const { addresseeId } = place.value;
      const addressee = addresseeId === null ? null : await this.addressees.byId(tx, addresseeId);
      if (!addressee) return err(notFound('The company'));
      return ok(await this.keeping.keep(tx, input, place.value, addressee));
    });
  }
}
