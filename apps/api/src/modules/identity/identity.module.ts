import { Module } from '@nestjs/common';
import { DemoController } from './api/demo.controller.ts';
import { AccountReader } from './application/account-reader.ts';
import { CreateAccount } from './application/create-account.ts';
import { DemoPersonas } from './application/demo-personas.ts';
import { SessionReader } from './application/session-reader.ts';
import { Sessions } from './application/sessions.ts';
import { SignInAsPersona } from './application/sign-in-as-persona.ts';
import { AccountRepository } from './persistence/account.repository.ts';
import { DemoPersonaRepository } from './persistence/demo-persona.repository.ts';
import { SessionRepository } from './persistence/session.repository.ts';

const repositories = [AccountRepository, DemoPersonaRepository, SessionRepository];
const door = [AccountReader, DemoPersonas, SessionReader, Sessions];

@Module({
  controllers: [DemoController],
  providers: [...repositories, ...door, CreateAccount, SignInAsPersona],
  exports: door,
})
export class IdentityModule {}
