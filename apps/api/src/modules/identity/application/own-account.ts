import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { needsSecondFactor } from '../../../platform/auth/access.guard.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';
import { isLocale } from '../domain/account.ts';
import type { Session } from '../domain/session.ts';
import { isSessionAlive } from '../domain/session-lifetime.ts';
import { type AccountContact, AccountRepository } from '../persistence/account.repository.ts';
import { CredentialRepository, type Factors } from '../persistence/credential.repository.ts';
import { type Passkey, PasskeyRepository } from '../persistence/passkey.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

const LONGEST_SESSION_MS = 30 * DAY_MS;

export interface AccountSecurity {
  readonly factors: Factors;
  readonly passkeys: Passkey[];
  readonly emailState: 'none' | 'unconfirmed' | 'confirmed';
}

function emailStateOf(contact: AccountContact | null): AccountSecurity['emailState'] {
  if (!contact?.emailRef) return 'none';
  return contact.emailVerifiedAt ? 'confirmed' : 'unconfirmed';
}

/** What a person sees of the ways into their own account. */
@Injectable()
export class OwnAccountSecurity {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly credentials: CredentialRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly accounts: AccountRepository,
  ) {}

  read(actor: Actor): Promise<AccountSecurity> {
    return this.transactions.read(async (tx) => ({
      factors: await this.credentials.factorsOf(tx, actor.accountId),
      passkeys: await this.passkeys.ofAccount(tx, actor.accountId),
      emailState: emailStateOf(await this.accounts.contact(tx, actor.accountId)),
    }));
  }
}

/** The sessions in which a person is signed in at this moment. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly sessions: SessionRepository,
  ) {}

  async list(actor: Actor): Promise<Session[]> {
    const now = this.clock.now();
    const startedAfter = new Date(now.getTime() - LONGEST_SESSION_MS);
    const sessions = await this.transactions.read((tx) => this.sessions.openOf(tx, actor.accountId, startedAfter));
    return sessions.filter((session) => isSessionAlive(session, needsSecondFactor(actor), now));
  }
}

/** The language in which a person reads and is written to. */
@Injectable()
export class ChooseLanguage {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
  ) {}

  async execute(actor: Actor, locale: string): Promise<Result<undefined, InvalidInput>> {
    if (!isLocale(locale))
      return err(invalidInput({ path: 'locale', code: 'unknown', message: 'Not one of our languages yet.' }));
    return this.transactions.run(async (tx) => {
      await this.accounts.setLocale(tx, actor.accountId, locale);
      return ok();
    });
  }
}
