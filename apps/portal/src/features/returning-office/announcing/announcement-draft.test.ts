import { describe, expect, it } from 'vitest';
import {
  announcementFaults,
  announcementInput,
  freshAnnouncement,
  prefilledAnnouncement,
  slugFrom,
  type AnnouncementDraft,
} from './announcement-draft.ts';

const TODAY = '2026-11-22';
const whole: AnnouncementDraft = {
  ...freshAnnouncement(['north', 'south']),
  title: 'Élection du conseil 2027',
  nominationsOpenOn: '2026-11-22',
  nominationsCloseOn: '2026-12-05',
  opensOn: '2026-12-10',
  closesOn: '2026-12-17',
};

describe('an announcement being written', () => {
  it('has a short name from its title, or none where its script has no Latin letters', () => {
    expect(slugFrom(whole.title)).toBe('election-du-conseil-2027');
    expect(slugFrom('انتخاب')).toBe('');
    expect(announcementFaults({ ...whole, title: 'انتخاب المجلس' }, TODAY)).toEqual([
      { field: 'slug', type: 'missing' },
    ]);
  });

  it('wants its dates in order: nominations, then voting, each in the future', () => {
    expect(announcementFaults(whole, TODAY)).toEqual([]);
    expect(announcementFaults({ ...whole, opensOn: '2026-12-05' }, TODAY)).toEqual([
      { field: 'opensOn', type: 'order' },
    ]);
    expect(announcementFaults({ ...whole, closesOn: '2026-12-09' }, TODAY)).toEqual([
      { field: 'closesOn', type: 'order' },
    ]);
    expect(announcementFaults({ ...whole, nominationsCloseOn: TODAY, opensOn: '' }, TODAY)).toEqual([
      { field: 'nominationsCloseOn', type: 'past' },
      { field: 'opensOn', type: 'missing' },
    ]);
  });

  it('is sent with hours of Coordinated Universal Time, and a question without nominations', () => {
    expect(announcementInput('lake-riders', whole)).toMatchObject({
      slug: 'election-du-conseil-2027',
      styles: [{ constituency: 'north' }, { constituency: 'south' }],
      nominationsOpenAt: '2026-11-22T08:00:00Z',
      closesAt: '2026-12-17T20:00:00Z',
    });
    const question = { ...whole, kind: 'QUESTION', question: 'Shall we merge?', choices: 'Yes\n No \n\n' } as const;
    expect(announcementInput('lake-riders', question)).not.toHaveProperty('nominationsOpenAt');
    expect(announcementInput('lake-riders', question)).toMatchObject({ choices: ['Yes', 'No'] });
    expect(announcementFaults({ ...question, choices: 'Yes' }, TODAY)).toEqual([{ field: 'choices', type: 'missing' }]);
  });

  it('begins as the by-election that an address names, for seats of this charter only', () => {
    const query = new URLSearchParams('kind=BY_ELECTION&constituency=south&seats=1');
    const prefilled = prefilledAnnouncement(query, ['north', 'south']);
    expect(prefilled).toMatchObject({ kind: 'BY_ELECTION', constituencies: ['south'], seats: 1 });
    const dated = { ...whole, ...prefilled, title: whole.title };
    expect(announcementInput('lake-riders', dated).styles).toEqual([{ constituency: 'south', seats: 1 }]);
    expect(prefilledAnnouncement(query, ['north'])).toBeNull();
    expect(prefilledAnnouncement(new URLSearchParams(), ['south'])).toBeNull();
  });
});
