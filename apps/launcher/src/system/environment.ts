import type { Environment } from '@baraza/api';
import type { Secrets } from './secrets.ts';

/** What of the embedded parts this start needs. In production none: everything must be said. */
export interface EmbeddedParts {
  readonly database: boolean;
  readonly stripe: boolean;
  readonly secrets: boolean;
  /** Ballot box, issuers and witness beside the API. */
  readonly elections: boolean;
  /** Whether the demo is wanted: with the embedded database unless refused, else only on request. */
  readonly demo: boolean;
}

export function embeddedParts(env: Environment): EmbeddedParts {
  const production = env['NODE_ENV'] === 'production';
  const database = !production && !env['DATABASE_URL'];
  const demo = env['BARAZA_DEMO'] === '1' || (database && env['BARAZA_DEMO'] !== '0');
  return {
    database,
    stripe: !production && !env['STRIPE_SECRET_KEY'] && !env['STRIPE_API_BASE'],
    secrets: !production,
    elections: database && !env['VOTE_URL'],
    demo,
  };
}

export interface StartedParts {
  readonly port: number;
  readonly secrets: Secrets | null;
  readonly databaseUrl: string | null;
  readonly stripeApiBase: string | null;
  /** What the election parts say of themselves. */
  readonly elections: Environment | null;
}

/** The environment as the API shall read it: what the person set, and the embedded parts where they set nothing. */
export function environmentWith(env: Environment, parts: EmbeddedParts, started: StartedParts): Environment {
  const { secrets, databaseUrl, stripeApiBase, elections } = started;
  return {
    ...elections,
    ...(secrets && {
      VAULT_MASTER_KEY: secrets.vaultMasterKey,
      LINK_SECRET: secrets.linkSecret,
      FOUNDER_TOKEN: secrets.founderToken,
    }),
    ...withoutEmpty(env),
    PORT: String(started.port),
    ...(parts.demo && { BARAZA_DEMO: '1' }),
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ...(secrets &&
      parts.stripe &&
      stripeApiBase && {
        STRIPE_API_BASE: stripeApiBase,
        STRIPE_SECRET_KEY: secrets.stripeSecretKey,
        STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
      }),
  };
}

function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
}
