import type { StoryPosition, StoryRest } from './positions.ts';

/** Still being drafted: pay that riders can count. */
export const payYouCanCount: StoryPosition = {
  slug: 'pay-you-can-count',
  forum: 'lake-riders',
  addressee: 'kitanga-telecom',
  engagement: null,
  title: { en: 'Pay you can count', fr: 'Une paie que l’on peut compter', ar: 'أجر يمكن أن نحسبه' },
  preamble: [
    {
      en: 'Nobody among us can say on Friday what the week will have paid. The fare of a trip changes while we ride it, and a penalty is taken off before we know of it.',
      fr: 'Aucun d’entre nous ne peut dire le vendredi ce que la semaine aura rapporté. Le prix d’une course change pendant que nous la faisons, et une pénalité est retirée avant que nous le sachions.',
      ar: 'لا أحد منا يستطيع أن يقول يوم الجمعة كم سيكون أجر الأسبوع. فأجرة الرحلة تتغير ونحن فيها، والغرامة تُخصم قبل أن نعلم بها.',
    },
  ],
  recommendations: [
    {
      title: {
        en: 'Show the fare and what is taken off it before a trip is accepted',
        fr: 'Montrez le prix et les retenues avant d’accepter une course',
        ar: 'أظهروا الأجرة وما يُخصم منها قبل قبول الرحلة',
      },
      clauses: [
        {
          en: 'Show the fare, the commission and every deduction before a rider accepts, and do not change them afterwards.',
          fr: 'Montrez le prix, la commission et chaque retenue avant l’acceptation, et ne les changez plus ensuite.',
          ar: 'أظهروا الأجرة والعمولة وكل خصم قبل القبول، ولا تغيّروها بعده.',
        },
        {
          en: 'Give every rider a weekly statement that can be read on a cheap phone and kept.',
          fr: 'Donnez à chaque livreur un relevé hebdomadaire lisible sur un téléphone simple et que l’on peut garder.',
          ar: 'أعطوا كل سائق كشفًا أسبوعيًا يُقرأ على هاتف بسيط ويُحفظ.',
        },
      ],
      evidence: {
        en: 'Of 600 members asked, nine in ten say that they could not explain their last payment to their family.',
        fr: 'Sur 600 membres interrogés, neuf sur dix disent ne pas pouvoir expliquer leur dernière paie à leur famille.',
        ar: 'من 600 عضو سُئلوا يقول تسعة من كل عشرة إنهم لا يستطيعون شرح آخر أجر لأهلهم.',
      },
      severity: [2, 4, 1],
      phase: 'act',
      wishedInDays: 120,
      interimWanted: false,
    },
    {
      title: {
        en: 'No penalty without a hearing',
        fr: 'Pas de pénalité sans être entendu',
        ar: 'لا غرامة دون سماع صاحبها',
      },
      clauses: [
        {
          en: 'Take no penalty off a rider’s pay before the rider has had three days to answer.',
          fr: 'Ne retirez aucune pénalité avant que le livreur ait eu trois jours pour répondre.',
          ar: 'لا تخصموا غرامة قبل أن يُمنح السائق ثلاثة أيام ليرد.',
        },
      ],
      evidence: {
        en: 'Penalties for “refusing” trips were taken from riders whose phone had no network at the time.',
        fr: 'Des pénalités pour « refus » de courses ont été retirées à des livreurs dont le téléphone n’avait pas de réseau.',
        ar: 'خُصمت غرامات «رفض» رحلات من سائقين كانت هواتفهم حينها بلا شبكة.',
      },
      severity: [2, 3, 1],
      phase: 'act',
      wishedInDays: 90,
      interimWanted: false,
    },
    {
      title: {
        en: 'A licence for dispatch software',
        fr: 'Une autorisation pour les logiciels de répartition',
        ar: 'ترخيص لبرامج توزيع الرحلات',
      },
      clauses: [
        {
          en: 'License software that sets fares and penalties for drivers only if its rules are deposited with the authority.',
          fr: 'N’autorisez un logiciel qui fixe prix et pénalités que si ses règles sont déposées auprès de l’autorité.',
          ar: 'لا ترخّصوا برنامجًا يحدد الأجور والغرامات إلا إذا أُودعت قواعده لدى الهيئة.',
        },
      ],
      evidence: {
        en: 'Taxi meters are checked once a year. The software that took their place has never been looked at by anybody outside.',
        fr: 'Les taximètres sont vérifiés chaque année. Le logiciel qui les a remplacés n’a jamais été examiné par personne d’extérieur.',
        ar: 'عدادات سيارات الأجرة تُفحص كل سنة. أما البرنامج الذي حل محلها فلم ينظر فيه أحد من الخارج قط.',
      },
      severity: [2, 3, 2],
      phase: 'identify',
      wishedInDays: 240,
      interimWanted: false,
      addressee: 'lake-transport-authority',
    },
  ],
};

export const payRests: readonly StoryRest[] = [
  {
    number: 1,
    said: [
      { kind: 'statement', words: 'explained line by line' },
      { kind: 'statement', words: 'I want to see the whole fare' },
      { kind: 'statement', words: 'Waiting at the restaurant' },
    ],
  },
  { number: 2, said: [{ kind: 'statement', words: 'Turning down three orders' }] },
];

/** A regulator that is not on the platform. */
export const transportAuthority = {
  slug: 'lake-transport-authority',
  kind: 'regulator',
  name: 'Lake Region Transport Authority',
  country: 'KE',
  size: 'large',
  contactRole: 'Licensing department',
  contactEmail: 'licensing@lake-transport-authority.example',
  website: 'https://lake-transport-authority.example',
} as const;

/** Two representatives want the same clause to say different things. */
export const payAmendments = [
  {
    text: 'Show the fare, the commission and every deduction in shillings before a rider accepts, and do not change them afterwards.',
    reasons: 'Percentages are what we are shown today. Nobody can buy bread with a percentage.',
  },
  {
    text: 'Show the fare, the commission and every deduction before a rider accepts, and change them afterwards only in the rider’s favour.',
    reasons: 'If the road is closed the fare should rise, as it does today.',
  },
] as const;

export const payOpinion =
  'I am against asking for fixed fares at all. When it rains we earn twice as much, and a fare that never changes afterwards';
