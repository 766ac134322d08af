import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { SeatFailure } from '../../governance/index.ts';
import type { GrantRefusal, IdentifierTaken } from '../../organisations/index.ts';
import { DEFAULT_CHARTER } from '../domain/charter.ts';
import { foundingFaults, type Founding } from '../domain/founding.ts';
import type { Fund } from '../domain/fund.ts';
import { FundRepository } from '../persistence/fund.repository.ts';
import { FundOffices } from './fund-offices.ts';

export type EstablishFundFailure = InvalidInput | NotFound | WrongState | GrantRefusal | SeatFailure | IdentifierTaken;

/**
 * Brings a fund into being: its organisation, its officers and its first board, whom the charter lets the founder name.
 * The founder's token does this once; afterwards nobody holds that power.
 */
@Injectable()
export class EstablishFund {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly funds: FundRepository,
    private readonly offices: FundOffices,
  ) {}

  execute(founderToken: string, founding: Founding): Promise<Result<Fund, EstablishFundFailure>> {
    return this.transactions.run(async (tx) => {
      const expected = this.settings.founderToken;
      if (!expected || !equalInConstantTime(founderToken, expected)) return err(notFound('The founding'));
      const foundingHash = hashOf(expected);
      if (await this.funds.byFoundingHash(tx, foundingHash)) {
        return err(wrongState('established', 'A fund was established with this token before. Nothing was changed.'));
      }
      const faults = foundingFaults(founding);
      if (faults.length > 0) return err(invalidInput(...faults));
      return this.establish(tx, founding, foundingHash);
    });
  }

  private async establish(
    tx: Tx,
    founding: Founding,
    foundingHash: string,
  ): Promise<Result<Fund, EstablishFundFailure>> {
    const organisation = await this.offices.createOrganisation(tx, founding);
    if (!organisation.ok) return organisation;
    const now = this.clock.now();
    const fund: Fund = {
      id: uuidv7(now),
      organisationId: organisation.value,
      slug: founding.slug,
      name: founding.name.trim(),
      purpose: founding.purpose.trim(),
      charter: { ...DEFAULT_CHARTER, ...founding.charter },
      receivingAccounts: founding.receivingAccounts,
      establishedOn: dayOf(now),
    };
    await this.funds.insert(tx, fund, foundingHash);
    const appointed = await this.offices.appoint(tx, fund, founding);
    return appointed.ok ? ok(fund) : appointed;
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function equalInConstantTime(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(expected)));
}
