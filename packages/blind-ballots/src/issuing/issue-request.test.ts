import { expectOk } from '@baraza/result';
import { sha256, utf8 } from '@baraza/transparency-log';
import { describe, expect, it } from 'vitest';
import { decideIssue } from './decide-issue.ts';
import { formatIssueRequest, parseIssueRequest, signIssueRequest } from './issue-request.ts';
import { commitRoll } from './roll.ts';

const SEED = sha256(utf8('member'));
const asked = { issuer: 'observer', election: 'board', style: 'north', blindedMessage: new Uint8Array(256).fill(7) };
const request = signIssueRequest(asked, SEED);
const knowledge = {
  issuer: 'observer',
  election: 'board',
  isOpen: true,
  hasReplayedLog: true,
  isOnRoll: true,
  earlier: undefined,
};

describe('a signed issue request', () => {
  it('reads back, and nobody can swap any of it', () => {
    const text = formatIssueRequest(request);
    expect(expectOk(parseIssueRequest(utf8(text)))).toEqual(request);
    for (const [from, to] of [
      ['"issuer":"observer"', '"issuer":"platform"'],
      ['"election":"board"', '"election":"beard"'],
      ['"style":"north"', '"style":"south"'],
      ['"blindedMessage":"Bwc', '"blindedMessage":"Bwd'],
    ] as const) {
      expect(parseIssueRequest(utf8(text.replace(from, to)))).toEqual({
        ok: false,
        error: { type: 'bad-member-signature' },
      });
    }
  });

  it('names a roll leaf that is not the member’s', () => {
    const text = formatIssueRequest({ ...request, rollLeaf: sha256(utf8('somebody else')) });
    expect(parseIssueRequest(utf8(text))).toMatchObject({ error: { type: 'wrong-roll-leaf' } });
  });
});

describe('an issuer', () => {
  it('signs once per member and repeats its answer', () => {
    expect(decideIssue(request, knowledge)).toEqual({ ok: true, value: { type: 'sign' } });
    const repeated = { ...knowledge, earlier: request, isOpen: false };
    expect(decideIssue(request, repeated)).toEqual({ ok: true, value: { type: 'repeat-answer' } });
    const other = signIssueRequest({ ...asked, blindedMessage: new Uint8Array(256).fill(8) }, SEED);
    expect(decideIssue(other, repeated)).toEqual({ ok: false, error: { type: 'already-issued' } });
  });

  it.each([
    [{ issuer: 'platform' }, 'other-issuer'],
    [{ election: 'another' }, 'other-election'],
    [{ isOnRoll: false }, 'not-on-the-roll'],
    [{ isOpen: false }, 'issuing-closed'],
    [{ hasReplayedLog: false }, 'replaying-log'],
  ])('with %o refuses: %s', (change, type) => {
    expect(decideIssue(request, { ...knowledge, ...change })).toMatchObject({ ok: false, error: { type } });
  });
});

describe('a roll', () => {
  it('has one root whatever the order of joining, and nobody twice', () => {
    const keys = ['a', 'b', 'c'].map((name) => sha256(utf8(name)));
    const first = expectOk(commitRoll(keys));
    expect(expectOk(commitRoll([...keys].reverse()))).toEqual(first);
    expect(commitRoll([...keys, keys[0] ?? new Uint8Array()])).toMatchObject({
      error: { type: 'key-on-the-roll-twice' },
    });
    expect(commitRoll([new Uint8Array(31)])).toMatchObject({ error: { type: 'not-a-membership-key' } });
  });
});
