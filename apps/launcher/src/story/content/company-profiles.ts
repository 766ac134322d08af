/** What a company says of itself before anybody speaks with it: roles, never names. */
export interface StoryProfile {
  readonly addressee: string;
  /** Persona of the human-rights team. */
  readonly rights: string;
  readonly size: 'small' | 'medium' | 'large';
  readonly contactRole: string;
  readonly contactEmail: string;
  readonly website: string;
  readonly products: readonly { readonly name: string; readonly description: string }[];
  readonly risks: readonly { readonly title: string; readonly description: string }[];
  /** One for each level, the lowest first. */
  readonly signatories: readonly [operational: string, executive: string, board: string];
}

export const kitangaProfile: StoryProfile = {
  addressee: 'kitanga-telecom',
  rights: 'kitanga-rights',
  size: 'large',
  contactRole: 'Head of human rights',
  contactEmail: 'rights@kitanga.example',
  website: 'https://kitanga.example/people',
  products: [
    {
      name: 'Kitanga Go',
      description:
        'Dispatch for riders and drivers in Kisumu, Kampala and Mwanza: it offers jobs, ranks people and pays.',
    },
    { name: 'Kitanga Pay', description: 'Advances on wages, taken back from the next jobs.' },
  ],
  risks: [
    {
      title: 'An account switched off without a word',
      description:
        'A day without the app is a day without income. Software proposed and executed suspensions until June.',
    },
    {
      title: 'Night rides without a way to refuse',
      description: 'A refusal lowers the rank. Women who ride at night told us that they accept what they would not.',
    },
  ],
  signatories: ['Head of rider operations', 'Chief operating officer', 'Chair of the board’s committee on people'],
};

export const meridianProfile: StoryProfile = {
  addressee: 'meridian-search',
  rights: 'meridian-rights',
  size: 'large',
  contactRole: 'Director of human rights',
  contactEmail: 'human-rights@meridian.example',
  website: 'https://meridian.example/human-rights',
  products: [
    {
      name: 'Meridian Video',
      description:
        'Videos and comments in 94 languages. Reports are read by contractors’ people and sorted by software.',
    },
    { name: 'Meridian Search', description: 'Search on the web; results can be taken out on request.' },
  ],
  risks: [
    {
      title: 'Calls to violence in languages that few of us read',
      description: 'In eleven languages fewer than ten people read what is reported. What they miss stays online.',
    },
    {
      title: 'Harm to the people who moderate',
      description:
        'They see killings and abuse for hours. Most are employed by contractors and cannot choose their queue.',
    },
  ],
  signatories: [
    'Director, trust and safety operations',
    'Chief product officer',
    'Chair of the board’s committee on people',
  ],
};

export const haldenProfile: StoryProfile = {
  addressee: 'halden-cloud',
  rights: 'halden-rights',
  size: 'medium',
  contactRole: 'Lead for human rights, product',
  contactEmail: 'humanrights@halden.example',
  website: 'https://halden.example/responsibility',
  products: [
    {
      name: 'Halden Gate',
      description:
        'Opens doors by recognising faces and counts hours. Sold in Norway; other markets are being prepared.',
    },
    { name: 'Halden Shift', description: 'Plans shifts from the hours that Gate has counted.' },
  ],
  risks: [
    {
      title: 'Refused at the door because of one’s skin',
      description: 'In our tests the machine is wrong more often for people with dark skin. Being late costs them pay.',
    },
    {
      title: 'Watching people at their desks',
      description: 'Customers ask for minutes at the desk. They can be used to punish breaks.',
    },
  ],
  signatories: ['Vice president, product', 'Chief executive officer', 'Chair of the board'],
};
