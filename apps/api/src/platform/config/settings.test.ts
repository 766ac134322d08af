import { describe, expect, it } from 'vitest';
import { readSettings, type Environment } from './settings.ts';

const TOKEN = 'Zr8mQ1vX0aLs7dKp3nWy5tBc9eFgHj2u';
const SEED = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64');
const issuer = (id: string, more: object = {}) => ({
  id,
  name: `Issuer ${id}`,
  operatorUrl: 'http://127.0.0.1:1/',
  publicUrl: `https://${id}.example.org/issue/`,
  token: TOKEN,
  ...more,
});
const BASE: Environment = {
  DATABASE_URL: 'postgres://somewhere',
  VAULT_MASTER_KEY: SEED,
  LINK_SECRET: TOKEN,
  STRIPE_SECRET_KEY: 'sk_live_abc',
  STRIPE_WEBHOOK_SECRET: 'whsec_abc',
  PUBLIC_URL: 'https://baraza.example.org',
};
const ELECTIONS: Environment = {
  VOTE_URL: 'https://vote.baraza.example.org/',
  BALLOT_BOX_OPERATOR_URL: 'http://127.0.0.1:2',
  BALLOT_BOX_TOKEN: TOKEN,
  ELECTION_ISSUERS: JSON.stringify([issuer('platform'), issuer('observer')]),
};
const LOG: Environment = { LOG_NAME: 'log.example.org', LOG_SIGNING_SEED: SEED };

const read = (more: Environment) => readSettings({ ...BASE, ...more });
const faults = (more: Environment): string => {
  const settings = read(more);
  return settings.ok ? '' : settings.error.join('\n');
};

describe('settings of elections and of the log', () => {
  it('does without them, and takes them whole', () => {
    expect(read({})).toMatchObject({ ok: true, value: { elections: null, log: null } });
    const both = read({ ...ELECTIONS, ...LOG, NODE_ENV: 'production' });
    expect(both).toMatchObject({
      ok: true,
      value: {
        elections: {
          voteUrl: 'https://vote.baraza.example.org',
          issuers: [{ publicUrl: 'https://platform.example.org/issue', operatorUrl: 'http://127.0.0.1:1' }, {}],
        },
        log: { name: 'log.example.org', witnesses: [] },
      },
    });
  });

  it('says what is missing or wrong', () => {
    expect(faults({ VOTE_URL: 'https://vote.example.org' })).toContain('BALLOT_BOX_TOKEN, ELECTION_ISSUERS');
    expect(faults({ ...ELECTIONS, ELECTION_ISSUERS: '[{"id":"a"}]' })).toContain('must be a JSON list');
    expect(faults({ ...ELECTIONS, ELECTION_ISSUERS: JSON.stringify([issuer('alone')]) })).toContain('at least two');
    expect(faults({ ...ELECTIONS, VOTE_URL: 'vote' })).toContain('VOTE_URL is not an http address');
    expect(faults({ ...LOG, LOG_SIGNING_SEED: 'c2hvcnQ=' })).toContain('32 bytes');
    expect(faults({ ...LOG, LOG_WITNESSES: '[{"key":"x","url":"http://w"}]' })).toContain('verifier key');
  });

  it('refuses in production what only one machine may do', () => {
    const weak = { ...ELECTIONS, VOTE_URL: 'http://vote.localhost:4000', BALLOT_BOX_TOKEN: 'x'.repeat(40) };
    const said = faults({ ...weak, NODE_ENV: 'production' });
    expect(said).toContain('must start with https://');
    expect(said).toContain('looks like a demo value');
    expect(said).toContain('set LOG_NAME and LOG_SIGNING_SEED');
    const seed = Buffer.alloc(32, 1).toString('base64');
    expect(faults({ ...LOG, LOG_SIGNING_SEED: seed, NODE_ENV: 'production' })).toContain('is not random');
  });
});

describe('the proxies in front', () => {
  it('are addresses and subnets; anything else keeps the product from starting', () => {
    const settings = read({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8' });
    expect(settings).toMatchObject({ ok: true, value: { trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'] } });
    expect(read({})).toMatchObject({ ok: true, value: { trustedProxies: [] } });
    expect(faults({ TRUSTED_PROXIES: 'proxy.example.org' })).toContain('neither an address nor a subnet');
    expect(faults({ TRUSTED_PROXIES: '10.0.0.0/33' })).toContain('10.0.0.0/33');
  });
});
