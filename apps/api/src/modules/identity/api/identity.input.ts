import { Field, ID, InputType } from '@nestjs/graphql';
import { JsonScalar } from '../../../platform/graphql/scalars.ts';

const REMEMBER = {
  defaultValue: false,
  description: 'Stay signed in when the browser closes. Off by default: devices are shared.',
};

@InputType()
export class RegisterWithPasswordInput {
  @Field()
  handle: string;

  @Field()
  password: string;

  @Field()
  locale: string;

  @Field(() => Boolean, REMEMBER)
  remember: boolean;
}

@InputType()
export class SignInWithPasswordInput {
  @Field()
  handle: string;

  @Field()
  password: string;

  @Field(() => String, { nullable: true, description: 'Of the authenticator app, or one of the recovery codes.' })
  code?: string | null;

  @Field(() => Boolean, REMEMBER)
  remember: boolean;
}

@InputType()
export class SignInWithRecoveryCodeInput {
  @Field()
  handle: string;

  @Field()
  code: string;
}

@InputType()
export class PasskeyAnswerInput {
  @Field(() => ID)
  ceremonyId: string;

  @Field(() => JsonScalar, { description: 'The browser’s answer in its JSON form.' })
  response: unknown;
}

@InputType()
export class SignInWithPasskeyInput extends PasskeyAnswerInput {
  @Field(() => Boolean, REMEMBER)
  remember: boolean;
}

@InputType()
export class AddPasskeyInput extends PasskeyAnswerInput {
  @Field({ description: 'The person’s own name for it, e.g. "Phone".' })
  name: string;
}

@InputType()
export class RegisterWithPasskeyInput extends AddPasskeyInput {
  @Field()
  locale: string;

  @Field(() => Boolean, REMEMBER)
  remember: boolean;
}

@InputType()
export class SignInWithMembershipKeyInput {
  @Field(() => ID)
  challengeId: string;

  @Field({ description: 'Ed25519 public key, base64url.' })
  publicKey: string;

  @Field({
    description: 'Over the canonical JSON of challenge, host and kind "baraza/membership-sign-in/v1"; base64url.',
  })
  signature: string;

  @Field(() => Boolean, REMEMBER)
  remember: boolean;
}
