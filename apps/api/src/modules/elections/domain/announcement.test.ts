import { describe, expect, it } from 'vitest';
import { announcementFaults, type Announcement } from './announcement.ts';

const NOW = new Date('2026-11-21T09:00:00Z');
const day = (count: number): Date => new Date(NOW.getTime() + count * 86_400_000);

const SEATS: Announcement = {
  ...{ forum: 'riders', slug: 'riders-2026', title: 'Who speaks for us', kind: 'seats' },
  ...{ nominationsOpenAt: day(1), nominationsCloseAt: day(5), opensAt: day(8), closesAt: day(10) },
};
const QUESTION: Announcement = {
  ...{ forum: 'riders', slug: 'riders-question', title: 'Whether we strike', kind: 'question' },
  ...{ question: 'Shall we ask for a pause of the new dispatch rules?', choices: ['Yes', 'No', 'Later'] },
  ...{ opensAt: day(2), closesAt: day(3) },
};

const paths = (announcement: Announcement): string[] => announcementFaults(announcement, NOW).map(({ path }) => path);

describe('an announcement', () => {
  it('is taken whole', () => {
    expect(paths(SEATS)).toEqual([]);
    expect(paths(QUESTION)).toEqual([]);
  });

  it.each<[string, Partial<Announcement>, string]>([
    ['a short name that the protocol does not take', { slug: 'Riders 2026' }, 'slug'],
    ['a vote that opens in the past', { opensAt: day(-1) }, 'opensAt'],
    ['a vote that closes before it opens', { closesAt: day(7) }, 'closesAt'],
    ['nominations that end after the vote has opened', { nominationsCloseAt: day(9) }, 'opensAt'],
    ['no nominations', { nominationsOpenAt: undefined }, 'nominationsOpenAt'],
    ['a fund where no board is elected', { fund: 'the-fund' }, 'fund'],
    ['a question among seats', { question: 'Why?' }, 'question'],
    ['a recall, which begins with a petition', { kind: 'recall' }, 'kind'],
    ['a title of two lines', { title: 'Two\nlines' }, 'title'],
  ])('is refused with %s', (_, change, path) => {
    expect(paths({ ...SEATS, ...change })).toContain(path);
  });

  it.each<[string, Partial<Announcement>, string]>([
    ['one choice', { choices: ['Yes'] }, 'choices'],
    ['the same choice twice', { choices: ['Yes', 'yes '] }, 'choices'],
    ['nominations', { nominationsOpenAt: day(1) }, 'nominationsOpenAt'],
    ['a matter that nobody knows', { about: 'secede' as never }, 'about'],
    ['answers turned round where they have consequences', { about: 'continue', choices: ['No', 'Yes'] }, 'choices'],
  ])('of a question is refused with %s', (_, change, path) => {
    expect(paths({ ...QUESTION, ...change })).toContain(path);
  });

  it('lets a question with consequences have its own answers only', () => {
    expect(paths({ ...QUESTION, about: 'continue', choices: undefined })).toEqual([]);
  });
});
