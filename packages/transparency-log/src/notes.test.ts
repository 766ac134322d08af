import { expectOk } from '@baraza/result';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex, utf8 } from './bytes.ts';
import { openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { isCanonicalPublicKey, signEd25519, verifyEd25519 } from './ed25519.ts';
import { sha256 } from './merkle-hash.ts';
import { formatNote, parseNote, signNoteText, verifyNote } from './signed-note.ts';
import { formatVerifierKey, parseVerifierKey, verifierKeyOf } from './verifier-key.ts';

/** The worked example of Go's golang.org/x/mod/sumdb/note, which C2SP signed-note describes (BSD-3-Clause). */
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const NOTE =
  'If you think cryptography is the answer to your problem,\nthen you don\u2019t know what your problem is.\n\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'.replace(
    '\u2019',
    "'",
  );
/** RFC 8032, section 7.1, test 1. */
const SEED = bytes('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
const PUBLIC_KEY = bytes('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
const SIGNATURE =
  'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b';

function bytes(text: string): Uint8Array {
  return fromHex(text) ?? new Uint8Array();
}

describe('Ed25519', () => {
  it('agrees with RFC 8032', () => {
    expect(toHex(signEd25519(SEED, new Uint8Array()))).toBe(SIGNATURE);
    expect(verifyEd25519(PUBLIC_KEY, new Uint8Array(), bytes(SIGNATURE))).toBe(true);
    expect(verifyEd25519(PUBLIC_KEY, utf8('x'), bytes(SIGNATURE))).toBe(false);
  });

  it('refuses encodings about which libraries disagree', () => {
    const smallOrder = bytes('00'.repeat(31) + '80');
    const notReduced = bytes('ed' + 'ff'.repeat(30) + '7f');
    const negativeZero = bytes('01' + '00'.repeat(30) + '80');
    expect(verifyEd25519(notReduced, new Uint8Array(), bytes(SIGNATURE))).toBe(false);
    expect(verifyEd25519(negativeZero, new Uint8Array(), bytes(SIGNATURE))).toBe(false);
    const negativeMinusOne = bytes('ec' + 'ff'.repeat(31));
    expect(isCanonicalPublicKey(negativeMinusOne)).toBe(false);
    expect(isCanonicalPublicKey(bytes('ec' + 'ff'.repeat(30) + '7f'))).toBe(true);
    expect(isCanonicalPublicKey(PUBLIC_KEY)).toBe(true);
    expect(verifyEd25519(smallOrder, new Uint8Array(), bytes(SIGNATURE))).toBe(false);
  });
});

describe('signed notes', () => {
  it('verifies the published example and writes the same bytes again', () => {
    const key = expectOk(parseVerifierKey(VKEY));
    expect(formatVerifierKey(key)).toBe(VKEY);
    const note = expectOk(parseNote(utf8(NOTE)));
    expect(verifyNote(note, key)).toEqual({ ok: true, value: undefined });
    expect(formatNote(note)).toEqual(utf8(NOTE));
    const altered = expectOk(parseNote(utf8(NOTE.replace('answer', 'Answer'))));
    expect(verifyNote(altered, key)).toMatchObject({ error: { type: 'bad-note-signature', key: 'PeterNeumann' } });
  });

  it.each([
    ['no signature', 'text\n\n'],
    ['no blank line', 'text\n\u2014 a AAAAAAA=\n'],
    ['a missing final newline', NOTE.slice(0, -1)],
    ['a hyphen for the dash', NOTE.replace('\u2014', '-')],
    ['Base 64 with stray bits', NOTE.replace('JnAM=', 'JnAN=')],
    ['a carriage return', NOTE.replace('problem,\n', 'problem,\r\n')],
    ['a space too many', NOTE.replace('PeterNeumann x', 'PeterNeumann  x')],
  ])('refuses %s', (_, source) => {
    expect(parseNote(utf8(source))).toMatchObject({ ok: false, error: { type: 'malformed-note' } });
  });

  it('ignores strangers but demands the key asked for', () => {
    const note = expectOk(parseNote(utf8(NOTE)));
    const own = signNoteText(note.text, 'log.example', SEED);
    const both = expectOk(parseNote(formatNote({ ...note, signatures: [...note.signatures, own] })));
    expect(verifyNote(both, verifierKeyOf('log.example', 1, SEED)).ok).toBe(true);
    expect(verifyNote(note, verifierKeyOf('log.example', 1, SEED))).toMatchObject({ error: { type: 'unsigned-note' } });
  });

  it('refuses a key whose id is not its own', () => {
    expect(parseVerifierKey(VKEY.replace('c74f20a3', 'c74f20a4')).ok).toBe(false);
    expect(parseVerifierKey(VKEY.replace('+ARpc', '+AxpC')).ok).toBe(false);
  });
});

describe('checkpoints', () => {
  const checkpoint = { origin: 'log.example/a', size: 7, root: sha256(utf8('root')), extensions: [] };
  const key = verifierKeyOf('log.example/a', 1, SEED);

  it('opens what the log signed', () => {
    expect(expectOk(openCheckpoint(signCheckpoint(checkpoint, SEED), key)).checkpoint).toEqual(checkpoint);
  });

  it('reads the example of the specification', () => {
    const example =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n';
    expect(expectOk(parseCheckpoint(utf8(example))).checkpoint.size).toBe(20_852_163);
  });

  it.each([
    ['leading zeroes', '\n7\n', '\n07\n'],
    ['a size beyond 2^53', '\n7\n', '\n9007199254740992\n'],
    ['a short root', /\n[A-Za-z0-9+/]+=\n\n/, '\nAAAA\n\n'],
  ])('refuses %s', (_, from, to) => {
    const text = new TextDecoder().decode(signCheckpoint(checkpoint, SEED)).replace(from, to);
    expect(parseCheckpoint(utf8(text))).toMatchObject({ ok: false, error: { type: 'malformed-checkpoint' } });
  });

  it('refuses another log and another root', () => {
    const source = new TextDecoder().decode(signCheckpoint(checkpoint, SEED));
    expect(openCheckpoint(utf8(source), verifierKeyOf('log.example/b', 1, SEED)).ok).toBe(false);
    expect(openCheckpoint(utf8(source.replace('\n7\n', '\n8\n')), key)).toMatchObject({
      error: { type: 'bad-note-signature' },
    });
  });
});
