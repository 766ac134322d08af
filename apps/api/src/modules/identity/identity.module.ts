import { Module } from '@nestjs/common';
import { AccountSecurityResolver } from './api/account-security.resolver.ts';
import { AccountSecurityView } from './api/account-security.view.ts';
import { DemoController } from './api/demo.controller.ts';
import { HandleLoader } from './api/handle.loader.ts';
import { EmailResolver } from './api/email.resolver.ts';
import { MembershipSignInResolver } from './api/membership-sign-in.resolver.ts';
import { OwnAccountResolver } from './api/own-account.resolver.ts';
import { ProofResolver } from './api/proof.resolver.ts';
import { RegistrationResolver } from './api/registration.resolver.ts';
import { SecondFactorResolver } from './api/second-factor.resolver.ts';
import { SessionCookies } from './api/session-cookies.ts';
import { SignInResolver } from './api/sign-in.resolver.ts';
import { VaultReadsResolver } from './api/vault-reads.resolver.ts';
import { AccountReader } from './application/account-reader.ts';
import { AccountRemains } from './application/account-remains.ts';
import { AddAuthenticatorApp } from './application/add-authenticator-app.ts';
import { AddPasskey } from './application/add-passkey.ts';
import { AttemptLimits } from './application/attempt-limits.ts';
import { AuthenticatorApps } from './application/authenticator-apps.ts';
import { ChangePassword } from './application/change-password.ts';
import { ConfirmEmail } from './application/confirm-email.ts';
import { CreateAccount } from './application/create-account.ts';
import { DemoMembershipKeys } from './application/demo-membership-keys.ts';
import { DemoPersonas } from './application/demo-personas.ts';
import { DestroyRetainedKeyWhenDue } from './application/destroy-retained-key-when-due.ts';
import { EndSessions } from './application/end-sessions.ts';
import { EraseAccount } from './application/erase-account.ts';
import { MembershipKeys } from './application/membership-keys.ts';
import { NewAccountAccess } from './application/new-account-access.ts';
import { ChooseLanguage, OwnAccountSecurity, OwnSessions } from './application/own-account.ts';
import { OwnEmail } from './application/own-email.ts';
import { OwnVaultReads } from './application/own-vault-reads.ts';
import { PasskeyCeremonies } from './application/passkey-ceremonies.ts';
import { PasswordHasher } from './application/password-hasher.ts';
import { ProveWithApp, ProveWithPassword } from './application/prove-presence.ts';
import { ProveWithPasskey } from './application/prove-with-passkey.ts';
import { RecoveryCodes } from './application/recovery-codes.ts';
import { RegisterWithPasskey } from './application/register-with-passkey.ts';
import { RegisterWithPassword } from './application/register-with-password.ts';
import { RemoveWayIn } from './application/remove-way-in.ts';
import { RenewRecoveryCodes } from './application/renew-recovery-codes.ts';
import { SecondFactors } from './application/second-factors.ts';
import { ConfirmationLetter } from './application/confirmation-letter.ts';
import { SendEmailConfirmationWhenWanted } from './application/send-email-confirmation-when-wanted.ts';
import { SessionProofs } from './application/session-proofs.ts';
import { SessionReader } from './application/session-reader.ts';
import { Sessions } from './application/sessions.ts';
import { SignInAsPersona } from './application/sign-in-as-persona.ts';
import { SignInWithMembershipKey } from './application/sign-in-with-membership-key.ts';
import { SignInWithPasskey } from './application/sign-in-with-passkey.ts';
import { SignInWithPassword } from './application/sign-in-with-password.ts';
import { SignInWithRecoveryCode } from './application/sign-in-with-recovery-code.ts';
import { StoredPasswords } from './application/stored-passwords.ts';
import { Vault } from './application/vault.ts';
import { AccountRepository } from './persistence/account.repository.ts';
import { CredentialRepository } from './persistence/credential.repository.ts';
import { DemoPersonaRepository } from './persistence/demo-persona.repository.ts';
import { EmailConfirmationRepository } from './persistence/email-confirmation.repository.ts';
import { MembershipKeyRepository } from './persistence/membership-key.repository.ts';
import { PasskeyRepository } from './persistence/passkey.repository.ts';
import { SessionRepository } from './persistence/session.repository.ts';
import { VaultRepository } from './persistence/vault.repository.ts';

const repositories = [
  AccountRepository,
  CredentialRepository,
  DemoPersonaRepository,
  EmailConfirmationRepository,
  MembershipKeyRepository,
  PasskeyRepository,
  SessionRepository,
  VaultRepository,
];
const door = [
  AccountReader,
  CreateAccount,
  DemoMembershipKeys,
  DemoPersonas,
  HandleLoader,
  MembershipKeys,
  PasswordHasher,
  SessionReader,
  Sessions,
  Vault,
];
const waysIn = [
  AttemptLimits,
  AuthenticatorApps,
  NewAccountAccess,
  PasskeyCeremonies,
  RecoveryCodes,
  RegisterWithPasskey,
  RegisterWithPassword,
  SecondFactors,
  SessionProofs,
  SignInAsPersona,
  SignInWithMembershipKey,
  SignInWithPasskey,
  SignInWithPassword,
  SignInWithRecoveryCode,
  StoredPasswords,
];
const ownAccount = [
  AccountRemains,
  AddAuthenticatorApp,
  AddPasskey,
  ChangePassword,
  ChooseLanguage,
  ConfirmationLetter,
  ConfirmEmail,
  DestroyRetainedKeyWhenDue,
  EndSessions,
  EraseAccount,
  OwnAccountSecurity,
  OwnEmail,
  OwnSessions,
  OwnVaultReads,
  ProveWithApp,
  ProveWithPasskey,
  ProveWithPassword,
  RemoveWayIn,
  RenewRecoveryCodes,
  SendEmailConfirmationWhenWanted,
];
const api = [
  AccountSecurityResolver,
  AccountSecurityView,
  EmailResolver,
  MembershipSignInResolver,
  OwnAccountResolver,
  ProofResolver,
  RegistrationResolver,
  SecondFactorResolver,
  SessionCookies,
  SignInResolver,
  VaultReadsResolver,
];

@Module({
  controllers: [DemoController],
  providers: [...repositories, ...door, ...waysIn, ...ownAccount, ...api],
  exports: door,
})
export class IdentityModule {}
