import { Injectable } from '@nestjs/common';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ScreeningReader, VettingReader } from '../../organisations/index.ts';
import { PayeeDirectory, type CompensationGateFacts } from '../../payments/index.ts';
import type { CompensationPayment } from '../domain/batch.ts';
import { factsOf } from '../domain/country-facts.ts';
import { MethodRepository } from '../persistence/method.repository.ts';
import { ScreeningRepository } from '../persistence/screening.repository.ts';

type PayeeFacts = Pick<
  CompensationGateFacts,
  'payee' | 'vetting' | 'screening' | 'demandsVetting' | 'demandsScreening'
>;

const idsOf = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** Who receives the money, and what was found out about them; asked for many payments at once. */
@Injectable()
export class GatePayees {
  constructor(
    private readonly methods: MethodRepository,
    private readonly peopleScreened: ScreeningRepository,
    private readonly directory: PayeeDirectory,
    private readonly vettings: VettingReader,
    private readonly screenings: ScreeningReader,
  ) {}

  async of(tx: Tx, payments: readonly CompensationPayment[]): Promise<Map<string, PayeeFacts>> {
    const people = await this.people(
      tx,
      payments.filter(({ accountId }) => accountId !== null),
    );
    const organisations = await this.organisations(
      tx,
      payments.filter(({ organisationId }) => organisationId !== null),
    );
    return new Map([...people, ...organisations]);
  }

  private async people(tx: Tx, payments: readonly CompensationPayment[]): Promise<[string, PayeeFacts][]> {
    const methods = await this.methods.byIds(tx, idsOf(payments.map(({ methodId }) => methodId)));
    const screened = await this.peopleScreened.latestOf(tx, idsOf(payments.map(({ accountId }) => accountId)));
    return payments.map((payment) => {
      const method = methods.get(payment.methodId!)!;
      const found = screened.get(payment.accountId!);
      const { hint: accountHint, isCurrent, enteredAt, changedAt } = method;
      return [
        payment.id,
        {
          vetting: null,
          screening: found ? { outcome: found.outcome, at: found.screenedAt, validUntil: found.expiresAt } : null,
          demandsVetting: false,
          demandsScreening: factsOf(method.country)?.screensPeople ?? true,
          payee: { accountHint, isCurrent, enteredAt, changedAt, state: 'own', decidedAt: null },
        },
      ];
    });
  }

  private async organisations(tx: Tx, payments: readonly CompensationPayment[]): Promise<[string, PayeeFacts][]> {
    const ids = idsOf(payments.map(({ organisationId }) => organisationId));
    const details = await this.directory.details(tx, idsOf(payments.map(({ payeeDetailsId }) => payeeDetailsId)));
    const vettings = await this.vettings.latestOf(tx, ids);
    const screenings = await this.screenings.latestOf(tx, ids);
    return payments.map((payment) => {
      const vetting = vettings.get(payment.organisationId!);
      const screening = screenings.get(payment.organisationId!);
      const { accountHint, enteredAt, state, decidedAt, isCurrent, changedAt } = details.get(payment.payeeDetailsId!)!;
      return [
        payment.id,
        {
          vetting: vetting
            ? { outcome: vetting.outcome, at: vetting.vettedAt, validUntil: dayEnd(vetting.expiresOn) }
            : null,
          screening: screening
            ? { outcome: screening.outcome, at: screening.screenedAt, validUntil: screening.expiresAt }
            : null,
          demandsVetting: true,
          demandsScreening: true,
          payee: { accountHint, isCurrent, enteredAt, changedAt, state, decidedAt },
        },
      ];
    });
  }
}

/** The moment after the last second of a day, in UTC. */
const dayEnd = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS);
