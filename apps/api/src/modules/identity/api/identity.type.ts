import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '../../../platform/graphql/scalars.ts';

@ObjectType('SignedIn')
export class SignedInType {
  @Field(() => ID)
  accountId: string;
}

@ObjectType('NewAccount', { description: 'The account is signed in; its recovery codes are shown this once.' })
export class NewAccountType {
  @Field(() => ID)
  accountId: string;

  @Field(() => [String])
  recoveryCodes: string[];
}

@ObjectType('RecoveryCodes', { description: 'Shown this once; earlier codes no longer work.' })
export class RecoveryCodesType {
  @Field(() => [String])
  recoveryCodes: string[];
}

@ObjectType('PasskeyCeremony')
export class PasskeyCeremonyType {
  @Field(() => ID)
  ceremonyId: string;

  @Field(() => JsonScalar, { description: 'WebAuthn options for the browser, in their JSON form.' })
  options: object;
}

@ObjectType('MembershipChallenge', { description: 'For one answer within five minutes, signed by a membership key.' })
export class MembershipChallengeType {
  @Field(() => ID)
  challengeId: string;

  @Field()
  challenge: string;

  @Field({ description: 'What the signature is bound to; a browser signs for its own host only.' })
  host: string;
}

@ObjectType('AuthenticatorAppSecret', { description: 'In force with its first right code.' })
export class AuthenticatorAppSecretType {
  @Field({ description: 'Base32, for typing.' })
  secret: string;

  @Field({ description: 'otpauth: address, for a QR code.' })
  address: string;
}

@ObjectType('Proof', { description: 'A fresh proof of presence.' })
export class ProofType {
  @Field({ description: 'Until when money, roles and payee details need no further proof.' })
  provedUntil: Date;
}

@ObjectType('Passkey')
export class PasskeyType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  lastUsedAt: Date | null;
}

@ObjectType('AccountSecurity', { description: 'The ways into one’s own account.' })
export class AccountSecurityType {
  @Field(() => ID)
  accountId: string;

  @Field()
  hasPassword: boolean;

  @Field()
  hasAuthenticatorApp: boolean;

  @Field(() => Int)
  recoveryCodesLeft: number;

  @Field({ description: 'none, unconfirmed or confirmed; the address itself stays sealed.' })
  emailState: string;

  @Field(() => [PasskeyType])
  passkeys: PasskeyType[];
}

@ObjectType('Session')
export class SessionType {
  @Field(() => ID)
  id: string;

  @Field({
    description:
      'password, password_and_app, password_and_recovery_code, passkey, recovery_code, membership_key or demo.',
  })
  method: string;

  @Field()
  secondFactor: boolean;

  @Field()
  createdAt: Date;

  @Field({ description: 'Precise to five minutes.' })
  lastSeenAt: Date;

  @Field({ description: 'Whether this is the session that asks.' })
  current: boolean;
}

@ObjectType('SessionEnded')
export class SessionEndedType {
  @Field(() => ID)
  sessionId: string;
}

@ObjectType('LanguageChosen')
export class LanguageChosenType {
  @Field(() => ID)
  accountId: string;

  @Field()
  locale: string;
}

@ObjectType('AccountErasure')
export class AccountErasureType {
  @Field(() => ID)
  accountId: string;
}
