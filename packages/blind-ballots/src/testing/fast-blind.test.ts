import { expectOk } from '@baraza/result';
import { describe, expect, it } from 'vitest';
import { importIssuerKey, signBlinded, verifySignature } from '../index.ts';
import { createRawRsaKey, issuerSpki } from '../node/index.ts';
import { fastBlind } from './fast-blind.ts';
import { seedOf, setUpElection } from './simulate-election.ts';

const VOTERS = [{ name: 'one', style: 'north', content: { ranking: [1] } }] as const;

describe('the simulated voter’s blinding', () => {
  it('gives tokens that the library accepts, and the same request from the same seed', async () => {
    const { rsaKeys } = await setUpElection([...VOTERS], { castMinimum: 1, uniquePercentMaximum: 100 });
    const pem = rsaKeys.get('observer.north') ?? '';
    const spki = issuerSpki(pem);
    const key = expectOk(await importIssuerKey(spki));
    for (const name of ['a', 'b', 'c', 'd']) {
      const prepared = new Uint8Array([...seedOf('randomizer'), ...seedOf(name)]);
      const blinding = fastBlind(spki, prepared, seedOf(`seed ${name}`));
      expect(fastBlind(spki, prepared, seedOf(`seed ${name}`)).blindedMessage).toEqual(blinding.blindedMessage);
      const token = blinding.finalize(expectOk(signBlinded(createRawRsaKey(pem), blinding.blindedMessage)));
      expect(await verifySignature(key, prepared, token)).toBe(true);
      expect(await verifySignature(key, seedOf('another message'), token)).toBe(false);
    }
  });
});
