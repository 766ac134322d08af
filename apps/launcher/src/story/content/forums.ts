import { HALDEN, KITANGA, MERIDIAN } from './personas.ts';

export interface StoryConstituency {
  readonly slug: string;
  readonly title: string;
  readonly seats: number;
  readonly reserved: readonly { readonly name: string; readonly minimum: number; readonly maximum: number }[];
  readonly panelRequired: number;
  /** Organisations by their key in the story. */
  readonly panel: readonly string[];
}

export interface StoryForum {
  readonly slug: string;
  readonly name: string;
  /** Keys of the organisations that found it; the first one proposes. */
  readonly founders: readonly string[];
  readonly constituencies: readonly StoryConstituency[];
  readonly charter: object;
}

/** Charter of the forum of riders and drivers: three languages, three organisations of whom two attest. */
export const lakeRiders: StoryForum = {
  slug: 'lake-riders',
  name: 'Lake Riders’ Forum',
  founders: ['ziwa', 'nyanza', 'barabara'],
  constituencies: [
    {
      ...{ slug: 'riders', title: 'Riders', seats: 3, reserved: [], panelRequired: 2 },
      panel: ['ziwa', 'nyanza', 'barabara'],
    },
    {
      ...{ slug: 'drivers', title: 'Drivers', seats: 2, panelRequired: 2 },
      reserved: [{ name: 'Night drivers', minimum: 1, maximum: 2 }],
      panel: ['ziwa', 'nyanza', 'barabara'],
    },
  ],
  charter: {
    purpose:
      'People who ride and drive for dispatch apps around the lake speak with one voice to the companies whose software decides who gets work, what it pays and who is switched off.',
    companies: [
      { name: KITANGA, products: ['Kitanga Go, dispatch', 'Kitanga Pay, advances on wages'] },
      { name: MERIDIAN, products: ['Meridian Maps, routes and arrival times'] },
    ],
    languages: ['en', 'fr', 'ar'],
    rule: 'scottish',
    ranksMaximum: 3,
    termMonths: 24,
    termLimit: 2,
    seconders: 2,
    petitionPercent: 25,
    noticeDays: 14,
    castMinimum: 100,
    uniquePercentMaximum: 33,
    challengeDays: 7,
    vouchersRequired: 3,
  },
};

/** Charter of the forum of content moderators: a small electorate, whose ballots its gate keeps closed. */
export const moderatorsVoice: StoryForum = {
  slug: 'moderators-voice',
  name: 'Moderators’ Voice',
  founders: ['atlas', 'nyanza', 'ziwa'],
  constituencies: [
    {
      ...{ slug: 'moderators', title: 'Content moderators', seats: 2, panelRequired: 2 },
      reserved: [{ name: 'Night shift', minimum: 1, maximum: 1 }],
      panel: ['atlas', 'nyanza', 'ziwa'],
    },
  ],
  charter: {
    purpose:
      'People who look at the worst of the internet so that others need not, through contractors in several countries, agree on what they ask of the companies that send them the queues.',
    companies: [
      { name: MERIDIAN, products: ['Meridian Review, moderation queues'] },
      { name: HALDEN, products: ['Halden Label, annotation of images'] },
    ],
    languages: ['en', 'fr', 'ar'],
    rule: 'meek',
    ranksMaximum: 5,
    termMonths: 12,
    termLimit: 3,
    seconders: 2,
    petitionPercent: 25,
    noticeDays: 14,
    castMinimum: 100,
    uniquePercentMaximum: 5,
    challengeDays: 7,
    vouchersRequired: 3,
    appealForumSlug: 'lake-riders',
  },
};
