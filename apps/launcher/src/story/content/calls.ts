/** A call as the grants officer puts it before the board; dates and fund are added where the story proposes it. */
export interface StoryCall {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly envelopeMinor: string;
  readonly ceilingMinor: string;
  readonly currency: string;
  readonly eligibilityCriteria: readonly string[];
}

export const REGISTERED = 'The applicant is a charity or a non-profit organisation entered in a public register.';
export const CLOSE_TO_PEOPLE = 'The work reaches the people concerned directly, or groups that are run by them.';

const NOTE =
  'The applications that this demonstration shows retell real grants which other funders published as open data (360Giving). Nothing here says that those organisations or funders have anything to do with this fund.';

export const communityResponse: StoryCall = {
  slug: 'community-response',
  title: 'Community response when services move online',
  summary:
    'Grants for organisations that keep people fed, housed, advised and connected when public and commercial services move behind a screen almost overnight.',
  description: `When offices, counters and helplines close and everything happens on a website or in an app, the people who need a service most are the first to lose it. This call pays organisations that already know these people to reach them in the ways that still work: by phone, at the door, in their own language.

Grants are paid in two parts. The first follows the signed agreement; the second follows a report that says what was done, what was spent and what did not work.

${NOTE}`,
  envelopeMinor: '30000000',
  ceilingMinor: '14000000',
  currency: 'GBP',
  eligibilityCriteria: [REGISTERED, CLOSE_TO_PEOPLE],
};

export const ledByPeople: StoryCall = {
  slug: 'led-by-the-people-concerned',
  title: 'Organisations led by the people they serve',
  summary:
    'Grants for organisations whose leadership comes from the communities that technology companies ask for their views, so that they can hire, plan and answer on their own terms.',
  description: `Companies ask the same few organisations again and again, and ask them unpaid. Organisations that are led by the people concerned are asked last and funded least. This call gives them money they can plan with, to strengthen their own structures and to pass smaller grants on to groups that are too small to apply.

The envelope does not cover every application that was judged eligible. The board therefore decides each on its own merits, gives its reasons, and tells every applicant which criteria decided.

${NOTE}`,
  envelopeMinor: '100000000',
  ceilingMinor: '60000000',
  currency: 'GBP',
  eligibilityCriteria: [REGISTERED, CLOSE_TO_PEOPLE],
};

export const digitalAccess: StoryCall = {
  slug: 'digital-access-for-small-groups',
  title: 'Digital access for small community groups',
  summary:
    'Small grants, or money to pass on, that help community groups to work with the people they serve over poor connections and on old devices.',
  description: `A group that meets in a village hall cannot take part in a consultation that happens in a video call. This call pays for what is missing: devices that are repaired rather than replaced, data, training in the languages people speak, and the hours of somebody who helps.

Organisations may apply for their own work or to pass the money on in smaller grants. What matters is that the groups themselves decide what they need.

${NOTE}`,
  envelopeMinor: '15000000',
  ceilingMinor: '4000000',
  currency: 'EUR',
  eligibilityCriteria: [REGISTERED, CLOSE_TO_PEOPLE],
};

const field = (id: string, kind: string, label: string, hint: string, limits: object = {}): object => ({
  id,
  kind,
  label,
  hint,
  ...limits,
});

const PLACES = [
  ['england', 'England'],
  ['northern_ireland', 'Northern Ireland'],
  ['scotland', 'Scotland'],
  ['wales', 'Wales'],
  ['whole_uk', 'The whole United Kingdom'],
] as const;

/** The questions of all three calls. */
export const form: readonly object[] = [
  field('title', 'text', 'What is the title of the work?', 'It will be public if the work is funded.', {
    maxLength: 200,
  }),
  field(
    'work',
    'long_text',
    'What will you do, and for whom?',
    'Say it as you would to somebody who does not know your organisation.',
    { maxWords: 500, identifying: true },
  ),
  field('place', 'choice', 'Where will the work take place?', '', {
    multiple: false,
    options: PLACES.map(([value, label]) => ({ value, label })),
  }),
  field('requested', 'amount', 'How much do you ask for?', 'One award cannot be above the ceiling of the call.'),
  field('budget', 'budget', 'What will the money be spent on?', 'The lines add up to what you ask for.', {
    maxLines: 20,
  }),
  field(
    'accounts',
    'file',
    'Your latest annual accounts, if you have them',
    'A PDF. Reviewers do not see it; the grants officer does.',
    { required: false, maxFiles: 1, identifying: true },
  ),
];

export const criteria: readonly object[] = [
  {
    id: 'closeness',
    title: 'Closeness to the people concerned',
    hint: 'Who decides how the work is done, and how do the people concerned know of it?',
    weight: 40,
  },
  {
    id: 'feasibility',
    title: 'A plan that can work',
    hint: 'Do the steps, the time and the people fit together?',
    weight: 35,
  },
  {
    id: 'value',
    title: 'Money spent with care',
    hint: 'Does the budget fit the plan, and does most of it reach the work itself?',
    weight: 25,
  },
];
