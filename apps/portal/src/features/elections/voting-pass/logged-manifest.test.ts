import { canonicalJson, manifestHash } from '@baraza/blind-ballots';
import {
  formatVerifierKey,
  recordCommitment,
  signCheckpoint,
  toBase64Url,
  utf8,
  verifierKeyOf,
} from '@baraza/transparency-log';
import { describe, expect, it } from 'vitest';
import { checkLoggedManifest, type ManifestClaim } from './logged-manifest.ts';
import { LogUnreachable } from './public-log.ts';
import { aPublicLog, LOG_NAME, LOG_SEED } from './testing/a-public-log.ts';

const MANIFEST = '{"kind":"a manifest"}';
const recordOf = (manifestText: string, election = 'north-2026') => ({
  election,
  manifestHash: toBase64Url(manifestHash(utf8(manifestText))),
});
/** The record stands in the middle of a log of more than one tile. */
const INDEX = 257;
const SIZE = 300;
const claim: ManifestClaim = { election: 'north-2026', manifestText: MANIFEST, logIndex: INDEX };
const logWith = (record: object = recordOf(MANIFEST)) => aPublicLog({ size: SIZE, index: INDEX, record });

const faultOf = async (...given: Parameters<typeof checkLoggedManifest>) => {
  const checked = await checkLoggedManifest(...given);
  return checked.ok ? 'none' : checked.error.type;
};

describe('the rules of an election in the public log', () => {
  it('stand there under the signed checkpoint, whatever else the log holds', async () => {
    expect(await checkLoggedManifest(claim, await logWith())).toEqual({ ok: true, value: { index: INDEX } });
    const small = await aPublicLog({ size: 1, index: 0, record: recordOf(MANIFEST) });
    expect(await faultOf({ ...claim, logIndex: 0 }, small)).toBe('none');
  });

  it('are others than those that were sent', async () => {
    const log = await logWith();
    expect(await faultOf({ ...claim, manifestText: '{"kind":"another"}' }, log)).toBe('manifest-not-as-logged');
    expect(await faultOf({ ...claim, election: 'south-2026' }, log)).toBe('manifest-not-as-logged');
    expect(await faultOf(claim, await logWith(recordOf(MANIFEST, 'south-2026')))).toBe('manifest-not-as-logged');
  });

  it('are not there: no place, a place beyond the end, no log', async () => {
    const log = await logWith();
    expect(await faultOf({ ...claim, logIndex: null }, log)).toBe('manifest-not-logged');
    expect(await faultOf({ ...claim, logIndex: SIZE }, log)).toBe('manifest-not-logged');
    expect(await faultOf(claim, null)).toBe('manifest-not-logged');
  });

  it('cannot be read: then nothing is said about them', async () => {
    const log = await logWith();
    const silent = (what: RegExp) => ({
      ...log,
      read: (path: string) => (what.test(path) ? Promise.reject(new LogUnreachable()) : log.read(path)),
    });
    for (const what of [/^checkpoint$/, /^records/, /^tile/])
      expect(await faultOf(claim, silent(what))).toBe('log-unreachable');
  });
});

describe('a log that does not hold together', () => {
  const replaced = async (what: RegExp, change: (bytes: Uint8Array) => Uint8Array | undefined) => {
    const log = await logWith(recordOf('{"kind":"the one that was really logged"}'));
    const read = async (path: string) => {
      const bytes = await log.read(path);
      return bytes && what.test(path) ? change(bytes) : bytes;
    };
    return { ...log, read };
  };
  const forgedRecord = (changes: object) => (bytes: Uint8Array) =>
    utf8(JSON.stringify({ ...(JSON.parse(new TextDecoder().decode(bytes)) as object), ...changes }));

  it('a record written anew for the member: its seal is not the one under the checkpoint', async () => {
    expect(await faultOf(claim, await replaced(/^records/, forgedRecord({ record: recordOf(MANIFEST) })))).toBe(
      'log-broken',
    );
    const salt = new Uint8Array(32).fill(7);
    const commitment = toBase64Url(recordCommitment(salt, canonicalJson(recordOf(MANIFEST))));
    const whole = { record: recordOf(MANIFEST), salt: toBase64Url(salt), commitment };
    expect(await faultOf(claim, await replaced(/^records/, forgedRecord(whole)))).toBe('log-broken');
  });

  it('a forged proof: tiles that were changed, cut or are gone', async () => {
    const log = await logWith();
    const changed = (change: (bytes: Uint8Array) => Uint8Array | undefined) => ({
      ...log,
      read: async (path: string) => {
        const bytes = await log.read(path);
        return bytes && path.startsWith('tile/0/') ? change(bytes) : bytes;
      },
    });
    expect(
      await faultOf(
        claim,
        changed((bytes) => bytes.map((byte) => byte ^ 1)),
      ),
    ).toBe('log-broken');
    expect(
      await faultOf(
        claim,
        changed((bytes) => bytes.slice(1)),
      ),
    ).toBe('log-broken');
    expect(
      await faultOf(
        claim,
        changed(() => undefined),
      ),
    ).toBe('log-broken');
  });

  it('a checkpoint over another tree, or signed by somebody else', async () => {
    const root = new Uint8Array(32).fill(1);
    const other = signCheckpoint({ origin: LOG_NAME, size: SIZE, root, extensions: [] }, LOG_SEED);
    expect(await faultOf(claim, await replaced(/^checkpoint/, () => other))).toBe('log-broken');
    const log = await logWith();
    const key = formatVerifierKey(verifierKeyOf(LOG_NAME, 1, new Uint8Array(32).fill(9)));
    expect(await faultOf(claim, { ...log, key })).toBe('log-broken');
    expect(await faultOf(claim, { ...log, key: 'no key' })).toBe('log-broken');
  });

  it('a record without its text or its salt, or no record', async () => {
    for (const changes of [{ record: null }, { salt: 'AA' }, { salt: 5 }])
      expect(await faultOf(claim, await replaced(/^records/, forgedRecord(changes)))).toBe('log-broken');
    expect(await faultOf(claim, await replaced(/^records/, () => utf8('<html>')))).toBe('log-broken');
    expect(await faultOf(claim, await replaced(/^records/, () => undefined))).toBe('log-broken');
  });
});
