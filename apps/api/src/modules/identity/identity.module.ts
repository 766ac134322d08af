import { Module } from '@nestjs/common';
import { DemoController } from './api/demo.controller.ts';
import { AccountReader } from './application/account-reader.ts';
import { CreateAccount } from './application/create-account.ts';
import { DestroyRetainedKeyWhenDue } from './application/destroy-retained-key-when-due.ts';
import { DemoPersonas } from './application/demo-personas.ts';
import { SessionReader } from './application/session-reader.ts';
import { Sessions } from './application/sessions.ts';
import { SignInAsPersona } from './application/sign-in-as-persona.ts';
import { Vault } from './application/vault.ts';
import { AccountRepository } from './persistence/account.repository.ts';
import { DemoPersonaRepository } from './persistence/demo-persona.repository.ts';
import { SessionRepository } from './persistence/session.repository.ts';
import { VaultRepository } from './persistence/vault.repository.ts';

const repositories = [AccountRepository, DemoPersonaRepository, SessionRepository, VaultRepository];
const door = [AccountReader, DemoPersonas, SessionReader, Sessions, Vault];

@Module({
  controllers: [DemoController],
  providers: [...repositories, ...door, CreateAccount, DestroyRetainedKeyWhenDue, SignInAsPersona],
  exports: door,
})
export class IdentityModule {}
