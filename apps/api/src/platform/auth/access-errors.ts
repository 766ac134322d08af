import { HttpException, IntrinsicException } from '@nestjs/common';

export type AccessCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'SECOND_FACTOR_REQUIRED' | 'STEP_UP_REQUIRED' | 'RATE_LIMITED';

const TEXTS: Record<AccessCode, { status: number; message: string }> = {
  UNAUTHENTICATED: { status: 401, message: 'Please sign in first. Nothing was changed.' },
  FORBIDDEN: { status: 403, message: 'This is not open to your account. Nothing was changed.' },
  SECOND_FACTOR_REQUIRED: {
    status: 403,
    message: 'Your role needs a second factor. Add a passkey or an authenticator app, then sign in with it.',
  },
  STEP_UP_REQUIRED: { status: 403, message: 'Please confirm that it is you, then try again. Nothing was changed.' },
  RATE_LIMITED: { status: 429, message: 'Too many attempts. Please wait a little and try again.' },
};

/** What a refused GraphQL operation or HTTP request answers; says nothing about the record behind it. */
export function accessError(code: AccessCode, transport: 'graphql' | 'http'): Error {
  const { status, message } = TEXTS[code];
  if (transport === 'http') return new HttpException({ code, message }, status);
  return new AccessRefusal(code, message);
}

/** A refused GraphQL operation: expected, so neither Nest nor we write it to the log. */
export class AccessRefusal extends IntrinsicException {
  /** GraphQL takes the code that the client sees from here. */
  readonly extensions: { readonly code: AccessCode };

  constructor(code: AccessCode, message: string) {
    super(message);
    this.extensions = { code };
  }
}
