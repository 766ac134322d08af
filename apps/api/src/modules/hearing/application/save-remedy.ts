import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type FieldFault, invalidInput, notFound } from '../../../platform/errors/problems.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import type { OfficeFailure } from '../domain/hearing.errors.ts';
import type { RemedyKind, RemedyTexts } from '../domain/remedy.ts';
import { RemedyRepository } from '../persistence/remedy.repository.ts';
import { HearingAccess } from './hearing-access.ts';
import { Intake } from './intake.ts';

export interface NewRemedy {
  /** The forum whose safety officer vouches for it. */
  readonly forumId: string;
  readonly country: string;
  /** Slug; a company's own mechanism names it. */
  readonly about?: string | null | undefined;
  readonly kind: RemedyKind;
  readonly name: string;
  readonly texts: readonly (RemedyTexts & { readonly language: string })[];
  readonly law: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly needsCheck: boolean;
  /** The entry that this one takes the place of. */
  readonly replacesId?: string | null | undefined;
}

const PARTS = ['gives', 'cost', 'time', 'risk', 'how'] as const;
const PART_MAXIMUM = 1200;

/** A safety officer enters a mechanism, or a newer state of one; earlier ones stay on record. */
@Injectable()
export class SaveRemedy {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly access: HearingAccess,
    private readonly addressees: AddresseeReader,
    private readonly remedies: RemedyRepository,
  ) {}

  async execute(actor: Actor, input: NewRemedy): Promise<Result<{ id: string }, OfficeFailure>> {
    const faults = this.faultsOf(input);
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<{ id: string }, OfficeFailure>(async (tx) => {
      if (!(await this.access.isSafety(tx, actor, input.forumId))) return err(notFound('The forum'));
      const addressee = input.about ? await this.addressees.bySlug(tx, input.about) : null;
      if (input.about && !addressee) return err(notFound('The company'));
      const replacesId = input.replacesId ?? null;
      if (replacesId !== null && !(await this.replace(tx, replacesId, input.forumId)))
        return err(notFound('The earlier entry'));
      const texts = Object.fromEntries(input.texts.map(({ language, ...text }) => [language, text]));
      const { forumId, country, kind, name, law, source, checkedOn, needsCheck } = input;
      const id = uuidv7(this.intake.now());
      const row = { id, forumId, country, kind, name: name.trim(), texts, law: law.trim(), source, checkedOn };
      const entered = { needsCheck, addresseeId: addressee?.id ?? null, enteredBy: actor.accountId, replacesId };
      await this.remedies.insert(tx, { ...row, ...entered });
      return ok({ id });
    });
  }

  private async replace(tx: Tx, id: string, forumId: string): Promise<boolean> {
    const earlier = isUuid(id) ? await this.remedies.lock(tx, id) : null;
    if (earlier?.forumId !== forumId) return false;
    await this.remedies.end(tx, id, this.intake.today());
    return true;
  }

  private faultsOf({ country, kind, about, name, law, source, checkedOn, texts }: NewRemedy): FieldFault[] {
    const fault = (path: string, message: string): FieldFault => ({ path, code: 'invalid', message });
    return [
      ...textFaults(name, { path: 'name', minLength: 2, maxLength: 200 }),
      ...textFaults(law, { path: 'law', minLength: 2, maxLength: 300 }),
      ...(/^[A-Z]{2}$/.test(country) ? [] : [fault('country', 'country is a code of two letters.')]),
      ...(/^https?:\/\/\S{3,490}$/.test(source) ? [] : [fault('source', 'source is an address on the web.')]),
      ...(checkedOn <= this.intake.today() ? [] : [fault('checkedOn', 'checkedOn is not in the future.')]),
      ...(kind !== 'company' || about ? [] : [fault('about', 'A company’s mechanism names its company.')]),
      ...(texts.some(({ language }) => language === 'en')
        ? []
        : [fault('texts', 'English is always among the texts.')]),
      ...(texts.length <= 20 ? [] : [fault('texts', 'At most 20 languages fit.')]),
      ...texts.flatMap((text) =>
        PARTS.flatMap((part) =>
          textFaults(text[part], { path: `texts.${part}`, minLength: 1, maxLength: PART_MAXIMUM }),
        ),
      ),
    ];
  }
}
