import { Int } from '@nestjs/graphql';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { InvalidInput, NotFound, WrongState } from '../../../platform/errors/problems.ts';
import type { AddPasskeyFailure } from '../application/add-passkey.ts';
import type { RegisterWithPasskeyFailure } from '../application/register-with-passkey.ts';
import type { RemoveWayInFailure } from '../application/remove-way-in.ts';
import type { SignInWithPasswordFailure } from '../application/sign-in-with-password.ts';
import type {
  CeremonyExpired,
  HandleTaken,
  ProofRefused,
  SecondFactorFirst,
  SignInRefused,
  TooManyAttempts,
} from '../domain/identity.errors.ts';
import {
  AccountErasureType,
  AccountSecurityType,
  AuthenticatorAppSecretType,
  LanguageChosenType,
  NewAccountType,
  PasskeyCeremonyType,
  ProofType,
  RecoveryCodesType,
  SessionEndedType,
  SignedInType,
} from './identity.type.ts';

const HandleTakenProblem = problemType('HandleTaken');
const SignInRefusedProblem = problemType('SignInRefused');
const CodeNeededProblem = problemType('CodeNeeded');
const TooManyAttemptsProblem = problemType('TooManyAttempts', { retryAfterMinutes: () => Int });
const ProofRefusedProblem = problemType('ProofRefused');
const CeremonyExpiredProblem = problemType('CeremonyExpired');
const SecondFactorFirstProblem = problemType('SecondFactorFirst');
const LastWayInProblem = problemType('LastWayIn');

export const RegisterWithPasswordResult = mutationResult<InvalidInput | HandleTaken>(
  'RegisterWithPasswordResult',
  NewAccountType,
  {
    InvalidInput: InvalidInputProblem,
    HandleTaken: HandleTakenProblem,
  },
);

export const BeginPasskeyRegistrationResult = mutationResult<InvalidInput | HandleTaken>(
  'BeginPasskeyRegistrationResult',
  PasskeyCeremonyType,
  {
    InvalidInput: InvalidInputProblem,
    HandleTaken: HandleTakenProblem,
  },
);

export const RegisterWithPasskeyResult = mutationResult<RegisterWithPasskeyFailure>(
  'RegisterWithPasskeyResult',
  NewAccountType,
  {
    InvalidInput: InvalidInputProblem,
    HandleTaken: HandleTakenProblem,
    CeremonyExpired: CeremonyExpiredProblem,
    ProofRefused: ProofRefusedProblem,
  },
);

export const SignInWithPasswordResult = mutationResult<SignInWithPasswordFailure>(
  'SignInWithPasswordResult',
  SignedInType,
  {
    SignInRefused: SignInRefusedProblem,
    CodeNeeded: CodeNeededProblem,
    TooManyAttempts: TooManyAttemptsProblem,
  },
);

export const SignInWithRecoveryCodeResult = mutationResult<SignInRefused | TooManyAttempts>(
  'SignInWithRecoveryCodeResult',
  SignedInType,
  {
    SignInRefused: SignInRefusedProblem,
    TooManyAttempts: TooManyAttemptsProblem,
  },
);

export const SignInWithPasskeyResult = mutationResult<SignInRefused | CeremonyExpired>(
  'SignInWithPasskeyResult',
  SignedInType,
  {
    SignInRefused: SignInRefusedProblem,
    CeremonyExpired: CeremonyExpiredProblem,
  },
);

export const SignInWithMembershipKeyResult = mutationResult<SignInRefused | CeremonyExpired>(
  'SignInWithMembershipKeyResult',
  SignedInType,
  {
    SignInRefused: SignInRefusedProblem,
    CeremonyExpired: CeremonyExpiredProblem,
  },
);

export const ProveResult = mutationResult<ProofRefused | TooManyAttempts>('ProveResult', ProofType, {
  ProofRefused: ProofRefusedProblem,
  TooManyAttempts: TooManyAttemptsProblem,
});

export const ProveWithPasskeyResult = mutationResult<ProofRefused | CeremonyExpired>(
  'ProveWithPasskeyResult',
  ProofType,
  {
    ProofRefused: ProofRefusedProblem,
    CeremonyExpired: CeremonyExpiredProblem,
  },
);

export const BeginAddingPasskeyResult = mutationResult<SecondFactorFirst>(
  'BeginAddingPasskeyResult',
  PasskeyCeremonyType,
  {
    SecondFactorFirst: SecondFactorFirstProblem,
  },
);

export const AddPasskeyResult = mutationResult<AddPasskeyFailure>('AddPasskeyResult', AccountSecurityType, {
  CeremonyExpired: CeremonyExpiredProblem,
  ProofRefused: ProofRefusedProblem,
  SecondFactorFirst: SecondFactorFirstProblem,
});

export const BeginAddingAuthenticatorAppResult = mutationResult<SecondFactorFirst | WrongState>(
  'BeginAddingAuthenticatorAppResult',
  AuthenticatorAppSecretType,
  { SecondFactorFirst: SecondFactorFirstProblem, WrongState: WrongStateProblem },
);

export const ConfirmAuthenticatorAppResult = mutationResult<ProofRefused | TooManyAttempts | SecondFactorFirst>(
  'ConfirmAuthenticatorAppResult',
  AccountSecurityType,
  {
    ProofRefused: ProofRefusedProblem,
    TooManyAttempts: TooManyAttemptsProblem,
    SecondFactorFirst: SecondFactorFirstProblem,
  },
);

export const RemoveWayInResult = mutationResult<RemoveWayInFailure>('RemoveWayInResult', AccountSecurityType, {
  NotFound: NotFoundProblem,
  LastWayIn: LastWayInProblem,
  SecondFactorFirst: SecondFactorFirstProblem,
});

export const ChangePasswordResult = mutationResult<InvalidInput | SecondFactorFirst>(
  'ChangePasswordResult',
  AccountSecurityType,
  {
    InvalidInput: InvalidInputProblem,
    SecondFactorFirst: SecondFactorFirstProblem,
  },
);

export const RenewRecoveryCodesResult = mutationResult<SecondFactorFirst>(
  'RenewRecoveryCodesResult',
  RecoveryCodesType,
  {
    SecondFactorFirst: SecondFactorFirstProblem,
  },
);

export const SetEmailResult = mutationResult<InvalidInput>('SetEmailResult', AccountSecurityType, {
  InvalidInput: InvalidInputProblem,
});

export const ConfirmEmailResult = mutationResult<ProofRefused | TooManyAttempts>(
  'ConfirmEmailResult',
  AccountSecurityType,
  {
    ProofRefused: ProofRefusedProblem,
    TooManyAttempts: TooManyAttemptsProblem,
  },
);

export const RevokeSessionResult = mutationResult<NotFound>('RevokeSessionResult', SessionEndedType, {
  NotFound: NotFoundProblem,
});

export const ChooseLanguageResult = mutationResult<InvalidInput>('ChooseLanguageResult', LanguageChosenType, {
  InvalidInput: InvalidInputProblem,
});

export const EraseMyAccountResult = mutationResult<InvalidInput>('EraseMyAccountResult', AccountErasureType, {
  InvalidInput: InvalidInputProblem,
});
