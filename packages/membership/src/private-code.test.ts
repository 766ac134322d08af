import { generateElectionKey } from '@baraza/blind-ballots';
import { toBase64Url } from '@baraza/transparency-log';
import { expect, it } from 'vitest';
import {
  openReport,
  privateCodeHash,
  readPrivateCode,
  replyKey,
  reportHash,
  reportLookup,
  sealReport,
  toPrivateCode,
} from './index.ts';

const SECRET = Uint8Array.from({ length: 16 }, (_, index) => index * 7);

it('writes a private code in groups and reads it back however it was typed', () => {
  const code = toPrivateCode({ kind: 'open', secret: SECRET });
  expect(code).toMatch(/^B[0-9A-Z]{3}(-[0-9A-Z]{4}){7}$/);
  for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), code.replaceAll('0', 'o').replaceAll('1', 'l')]) {
    expect(readPrivateCode(typed)).toEqual({ ok: true, value: { kind: 'open', secret: SECRET } });
  }
  expect(toPrivateCode({ kind: 'sealed', secret: SECRET })).toMatch(/^S/);
});

it('notices each single slip of the hand', () => {
  const code = toPrivateCode({ kind: 'open', secret: SECRET });
  for (let at = 0; at < code.length; at += 1) {
    if (code[at] === '-') continue;
    const slip = code.slice(0, at) + (code[at] === '7' ? '8' : '7') + code.slice(at + 1);
    expect(readPrivateCode(slip)).toMatchObject({ ok: false, error: { type: 'mistyped' } });
  }
  expect(readPrivateCode(code.slice(1))).toMatchObject({ ok: false, error: { type: 'wrong-length' } });
  expect(readPrivateCode('U'.repeat(32))).toMatchObject({ ok: false, error: { type: 'unknown-sign' } });
});

it('keeps of a code what does not lead back to it', () => {
  expect(toBase64Url(privateCodeHash(SECRET))).not.toBe(toBase64Url(reportLookup(SECRET)));
});

it('opens a sealed report for its officer, and the answer for whoever has the code, and for nobody else', async () => {
  const officer = await generateElectionKey();
  const stranger = await generateElectionKey();
  const reporter = await replyKey(SECRET);
  expect(await replyKey(SECRET)).toEqual(reporter);
  const hash = reportHash(reportLookup(SECRET));
  const question = { forum: 'lake-riders', reportHash: hash, to: 'officer' } as const;
  const sealed = await sealReport(officer.publicKey, 'They counted our toilet breaks. سرّي', question);
  expect(await openReport(officer.secretKey, sealed, question)).toBe('They counted our toilet breaks. سرّي');
  expect(await openReport(stranger.secretKey, sealed, question)).toBeUndefined();
  expect(await openReport(officer.secretKey, sealed, { ...question, forum: 'other' })).toBeUndefined();
  expect(await openReport(officer.secretKey, sealed, { ...question, to: 'reporter' })).toBeUndefined();
  const reply = { ...question, to: 'reporter' } as const;
  const answer = await sealReport(reporter.publicKey, 'We read it.', reply);
  expect(await openReport(reporter.secretKey, answer, reply)).toBe('We read it.');
});

it('does not tell a short report from a long one by its length', async () => {
  const { publicKey } = await generateElectionKey();
  const binding = { forum: 'lake-riders', reportHash: reportHash(reportLookup(SECRET)), to: 'officer' } as const;
  const [short, long] = await Promise.all(['a', 'a'.repeat(1000)].map((text) => sealReport(publicKey, text, binding)));
  expect(short?.length).toBe(long?.length);
});
