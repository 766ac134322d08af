import { formatManifest, parseManifest } from '@baraza/blind-ballots';
import { seedOf } from '@baraza/blind-ballots/testing';
import { generateKeyPairSync } from 'node:crypto';
import { expectOk } from '@baraza/result';
import { utf8, verifierKeyOf } from '@baraza/transparency-log';
import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidate.ts';
import type { Election, ElectionStyle } from './election.ts';
import { manifestOf, seatsToFill, type ManifestParts } from './manifest-draft.ts';

const STYLE: ElectionStyle = {
  ...{ id: '1', electionId: '1', position: 1, constituencyId: '1', slug: 'riders', title: 'Riders', rule: 'scottish' },
  ...{ seats: 3, ranksMaximum: 8, reserved: [{ name: 'Women', minimum: 2, maximum: 3 }] },
  ...{ rollSize: 40, rollRoot: Buffer.from(seedOf('roll')) },
};

const candidate = (number: number, ...reservedGroups: string[]): Candidate => ({
  ...{ id: String(number), styleId: '1', memberId: String(number), title: `Rider ${number}`, state: 'standing' },
  ...{ reservedGroups, number, electedPosition: null, seconders: 2 },
});

function spki(): Uint8Array {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
}

const ISSUERS = ['platform', 'observer'].map((id) => {
  return { id, key: verifierKeyOf(`${id}.example`, 1, seedOf(id)), rsaKeys: [spki()] };
});

function draft(style: ElectionStyle, candidates: readonly Candidate[], kind: Election['kind'] = 'seats') {
  const election = {
    ...{ slug: 'an-election', title: 'An election', kind, castMinimum: 100, uniquePercentMaximum: 5 },
    ...{ opensAt: new Date('2026-12-01T08:00:00Z'), closesAt: new Date('2026-12-08T08:00:00Z') },
    ...{ electionKey: Buffer.alloc(65, 4), keyRequired: 2, scrutineersRequired: 1 },
  } as Election;
  const parts: ManifestParts = {
    ...{ election, ballots: [{ style, candidates }], issuers: ISSUERS },
    holders: ['one', 'two'].map((id) => ({ id, shareHash: seedOf(id) })),
    board: verifierKeyOf('log.example/elections/an-election', 1, seedOf('log')),
    witnesses: ['v', 'w', 'x'].map((name) => verifierKeyOf(name, 4, seedOf(name))),
    scrutineers: [verifierKeyOf('scrutineer', 1, seedOf('scrutineer'))],
  };
  return expectOk(parseManifest(utf8(formatManifest(manifestOf(parts)))));
}

describe('a manifest draft', () => {
  it('is one that the protocol takes, with a majority of the witnesses', () => {
    const manifest = draft(STYLE, [candidate(1, 'Women'), candidate(2, 'Women'), candidate(3), candidate(4)]);
    expect(manifest.board.witnessesRequired).toBe(2);
    expect(manifest.styles[0]).toMatchObject({
      ...{ seats: 3, ranksMaximum: 4, candidates: ['Rider 1', 'Rider 2', 'Rider 3', 'Rider 4'] },
      reserved: [{ name: 'Women', minimum: 2, maximum: 3, candidates: [1, 2] }],
    });
  });

  it('leaves a reserved seat empty for which nobody of its group stands', () => {
    const [style] = draft(STYLE, [candidate(1, 'Women'), candidate(2), candidate(3)]).styles;
    expect(style).toMatchObject({ seats: 2, reserved: [{ minimum: 1, maximum: 2, candidates: [1] }] });
    expect(draft(STYLE, [candidate(1), candidate(2)]).styles[0]).toMatchObject({ seats: 1, reserved: [] });
    expect(seatsToFill({ ...STYLE, seats: 2 }, [candidate(1)])).toBe(0);
  });

  it('asks for one choice where a question is put', () => {
    const style: ElectionStyle = { ...STYLE, rule: 'choice', seats: 1, ranksMaximum: 1, reserved: [] };
    const [question] = draft(style, [candidate(1), candidate(2)], 'question').styles;
    expect(question).toMatchObject({ content: 'choice', rule: 'choice', seats: 1 });
  });
});
