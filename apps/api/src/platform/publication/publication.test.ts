import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLICATION_MODES, reachOf, type Audience, type OpenMode, type Publication } from './publication.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const open = (mode: OpenMode): Publication => ({ mode, sealedUntil: null, thenMode: null });
const AUDIENCES: readonly Audience[] = ['public', 'company', 'member', 'participant', 'author'];

const anyPublication = fc.record({
  mode: fc.constantFrom(...PUBLICATION_MODES),
  sealedUntil: fc.option(fc.date({ noInvalidDate: true })),
  thenMode: fc.option(fc.constantFrom<OpenMode>('public', 'chatham_house', 'members_only')),
});

describe('what of a text reaches whom', () => {
  it('under the Chatham House rule is the words, and a person only for themselves', () => {
    for (const audience of AUDIENCES) {
      expect(reachOf(open('chatham_house'), audience, NOW)).toBe(audience === 'author' ? 'whole' : 'words');
    }
  });

  it('is nothing for companies and strangers where it is for members', () => {
    expect(reachOf(open('members_only'), 'company', NOW)).toBe('nothing');
    expect(reachOf(open('members_only'), 'public', NOW)).toBe('nothing');
    expect(reachOf(open('members_only'), 'member', NOW)).toBe('whole');
  });

  it('opens at the very moment the seal ends, in the mode that was chosen for then', () => {
    const sealed: Publication = { mode: 'sealed_until', sealedUntil: NOW, thenMode: 'chatham_house' };
    expect(reachOf(sealed, 'company', new Date(NOW.getTime() - 1))).toBe('nothing');
    expect(reachOf(sealed, 'company', NOW)).toBe('words');
  });

  it('never gives a company more than the public, nor the public more than a member', () => {
    const order = ['nothing', 'words', 'whole'];
    fc.assert(
      fc.property(anyPublication, (publication) => {
        const rank = (audience: Audience): number => order.indexOf(reachOf(publication, audience, NOW));
        expect(rank('company')).toBe(rank('public'));
        expect(rank('public')).toBeLessThanOrEqual(rank('member'));
        expect(reachOf(publication, 'author', NOW)).toBe('whole');
      }),
      { seed: 20261122 },
    );
  });
});
