import type { InLanguages } from './engagements.ts';

type Words = InLanguages<string>;

export interface StoryClauseAnswer {
  readonly outcome: string;
  readonly reasonCode?: string;
  readonly words: Words;
  readonly evidence?: readonly { readonly title: string; readonly url: string }[];
}

export interface StoryAnswer {
  readonly number: number;
  readonly clauses: readonly StoryClauseAnswer[];
  /** Words of a commitment and of its one step, due so many days before the story was first told (negative: after). */
  readonly commitment: { readonly words: Words; readonly step: Words; readonly dueDaysAgo: number } | null;
}

const log = [{ title: 'Release notes of Kitanga Go 4.2', url: 'https://kitanga.example/go/release-notes-4-2' }];

const adopted = (words: Words): StoryClauseAnswer => ({ outcome: 'adopted', words, evidence: log });

export const kitangaAnswers: readonly StoryAnswer[] = [
  {
    number: 1,
    clauses: [
      adopted({
        en: 'Since version 4.2 every notice names the rule, the trips it rests on and the hour, in the rider’s language, 24 hours before the account is suspended.',
        fr: 'Depuis la version 4.2, chaque avis nomme la règle, les courses en cause et l’heure, dans la langue du livreur, 24 heures avant la suspension du compte.',
        ar: 'منذ الإصدار 4.2 يذكر كل إشعار القاعدة والرحلات التي يستند إليها والساعة، بلغة السائق، قبل إيقاف الحساب بأربع وعشرين ساعة.',
      }),
      {
        outcome: 'not_launched',
        words: {
          en: 'The immediate lock that was to start in the lake towns is not launched. If it ever is, both will be sent within two hours and accepted trips stay paid.',
          fr: 'Le blocage immédiat prévu dans les villes du lac n’est pas lancé. S’il l’est un jour, les deux seront envoyés dans les deux heures et les courses acceptées resteront payées.',
          ar: 'القفل الفوري الذي كان سيبدأ في مدن البحيرة لم يُطلق. وإن أُطلق يومًا فسيُرسل الأمران خلال ساعتين وتبقى الرحلات المقبولة مدفوعة.',
        },
      },
    ],
    commitment: {
      words: {
        en: 'We have the notices read by riders in each language before every release.',
        fr: 'Nous faisons relire les avis par des livreurs dans chaque langue avant chaque version.',
        ar: 'نعرض الإشعارات على سائقين في كل لغة قبل كل إصدار.',
      },
      step: {
        en: 'The Dholuo and Luganda notices have been read by ten riders each.',
        fr: 'Les avis en dholuo et en luganda ont été relus par dix livreurs chacun.',
        ar: 'راجع عشرة سائقين كلًّا من إشعارات لغتي الدولو واللوغندا.',
      },
      dueDaysAgo: 80,
    },
  },
  {
    number: 2,
    clauses: [
      adopted({
        en: 'Riders can appeal by voice from any phone, in the six languages, since the appeal line opened.',
        fr: 'Les livreurs peuvent faire appel de vive voix depuis n’importe quel téléphone, dans les six langues, depuis l’ouverture de la ligne.',
        ar: 'يستطيع السائقون التظلم صوتًا من أي هاتف وباللغات الست منذ افتتاح خط التظلم.',
      }),
      {
        outcome: 'adopted_in_part',
        words: {
          en: 'A rider chosen by the forum sits on the panel and is paid, in Kisumu and Mwanza. In the other towns two people of ours decide until there are enough cases.',
          fr: 'Un livreur choisi par le forum siège au panel, rémunéré, à Kisumu et Mwanza. Dans les autres villes, deux des nôtres décident tant qu’il y a peu de cas.',
          ar: 'يجلس سائق يختاره المنتدى في اللجنة بأجر في كيسومو وموانزا. وفي المدن الأخرى يبتّ اثنان منا إلى أن تكثر الحالات.',
        },
      },
    ],
    commitment: null,
  },
  {
    number: 3,
    clauses: [
      adopted({
        en: 'For each day of a suspension that is lifted we pay the average of the three months before, within a week. The 412 riders of March have been paid.',
        fr: 'Pour chaque jour d’une suspension levée, nous payons la moyenne des trois mois précédents, sous une semaine. Les 412 livreurs de mars ont été payés.',
        ar: 'عن كل يوم إيقاف أُلغي ندفع متوسط الأشهر الثلاثة السابقة خلال أسبوع. وقد دُفع لسائقي مارس الأربعمئة والاثني عشر.',
      }),
    ],
    commitment: {
      words: {
        en: 'We look for every wrong suspension of the last two years and pay it as well.',
        fr: 'Nous recherchons chaque suspension injustifiée des deux dernières années et la payons aussi.',
        ar: 'نبحث عن كل إيقاف خاطئ في السنتين الماضيتين وندفع عنه كذلك.',
      },
      step: {
        en: 'Every case of the last two years is found and paid.',
        fr: 'Chaque cas des deux dernières années est retrouvé et payé.',
        ar: 'كل حالات السنتين الماضيتين معروفة ومدفوعة.',
      },
      dueDaysAgo: -6,
    },
  },
  {
    number: 4,
    clauses: [
      adopted({
        en: 'The figures by town and ground are on our site since the first quarter, with those of the year before.',
        fr: 'Les chiffres par ville et par motif sont sur notre site depuis le premier trimestre, avec ceux de l’année précédente.',
        ar: 'الأرقام بحسب المدينة والسبب على موقعنا منذ الربع الأول مع أرقام السنة السابقة.',
      }),
    ],
    commitment: null,
  },
];

const vague: Words = {
  en: 'We take language quality very seriously and continuously invest in our global teams. We look forward to the dialogue.',
  fr: 'Nous prenons très au sérieux la qualité linguistique et investissons sans cesse dans nos équipes mondiales. Nous nous réjouissons du dialogue.',
  ar: 'نأخذ جودة اللغة على محمل الجد ونستثمر باستمرار في فرقنا حول العالم. ونتطلع إلى الحوار.',
};

/** Words without an answer; members say so. */
export const meridianAnswer: StoryAnswer = {
  number: 2,
  clauses: [
    { outcome: 'adopted', words: vague },
    { outcome: 'adopted', words: vague },
  ],
  commitment: null,
};

export const firstMeasures = {
  kitanga: {
    en: 'Until the notices are changed, nobody is suspended at night or on the ferry days, and a person looks at each case.',
    fr: 'Jusqu’au changement des avis, personne n’est suspendu la nuit ni les jours de ferry, et une personne regarde chaque cas.',
    ar: 'إلى أن تتغير الإشعارات لا يوقف أحد ليلًا ولا في أيام العبّارة، وينظر إنسان في كل حالة.',
  },
  meridian: {
    en: 'From tonight two readers of Kinubi are on call, and nothing is deleted in Kinubi by translation alone.',
    fr: 'Dès ce soir, deux lecteurs du kinubi sont d’astreinte, et rien n’est supprimé en kinubi sur la seule traduction.',
    ar: 'من هذه الليلة يناوب قارئان للكنوبي، ولا يُحذف شيء بالكنوبي بالترجمة وحدها.',
  },
} as const satisfies Record<string, Words>;

export const alertWords = {
  title: 'A list of names is passed on in Kinubi',
  words:
    'Since Tuesday a post with the names of market women is copied from group to group in Kinubi. It calls for going to their houses. Reports wait in the queue for nine hours.',
  reply:
    'Taken out of every group within forty minutes of your alert; copies are now found by their picture. A reader of Kinubi stays on it day and night.',
} as const;
