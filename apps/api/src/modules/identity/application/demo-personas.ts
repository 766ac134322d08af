import { Injectable } from '@nestjs/common';
import { expectOk } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Account, Locale } from '../domain/account.ts';
import type { Persona } from '../domain/persona.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { DemoPersonaRepository } from '../persistence/demo-persona.repository.ts';
import { CreateAccount } from './create-account.ts';

/** The people of the demo. Called by the launcher only, which plays the demo's past. */
@Injectable()
export class DemoPersonas {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly createAccount: CreateAccount,
    private readonly personas: DemoPersonaRepository,
  ) {}

  /** Makes the persona and its account; safe to repeat. */
  async register(tx: Tx, persona: Persona, locale: Locale = 'en'): Promise<Account> {
    await this.personas.save(tx, persona);
    const known = await this.accounts.byHandle(tx, persona.handle);
    return known ?? expectOk(await this.createAccount.execute(tx, { handle: persona.handle, locale }));
  }

  list(tx: Tx): Promise<Persona[]> {
    return this.personas.all(tx);
  }
}
