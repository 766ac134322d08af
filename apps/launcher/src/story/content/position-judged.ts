import type { StoryPosition, StoryRest } from './positions.ts';

/** The riders to Kitanga Telecom, about what all groups of the map agree on: adopted, and waiting for its answer. */
export const judgedByStars: StoryPosition = {
  slug: 'judged-by-stars-and-faces',
  forum: 'lake-riders',
  addressee: 'kitanga-telecom',
  engagement: null,
  title: {
    en: 'Judged by stars and by our faces',
    fr: 'Jugés sur des étoiles et sur nos visages',
    ar: 'يُحكم علينا بالنجوم وبوجوهنا',
  },
  preamble: [
    {
      en: 'Six hundred of us said what has to change in pay and punishment. On much we differ, and the map of our answers shows where. On this all three groups agree: nobody should lose their work to a customer’s mood, or to a photograph that is taken without a reason.',
      fr: 'Six cents d’entre nous ont dit ce qui doit changer dans la paie et les sanctions. Sur beaucoup de points nous différons, et la carte de nos réponses le montre. Là-dessus, les trois groupes s’accordent : personne ne doit perdre son travail pour l’humeur d’un client, ni pour une photo prise sans raison.',
      ar: 'قال ستمئة منا ما الذي يجب أن يتغير في الأجر والعقوبة. نختلف في الكثير، وخريطة إجاباتنا تُظهر أين. أما هنا فتتفق المجموعات الثلاث: لا ينبغي أن يفقد أحد عمله بسبب مزاج زبون أو صورة تُلتقط بلا سبب.',
    },
  ],
  recommendations: [
    {
      title: {
        en: 'No account is closed by stars alone',
        fr: 'Aucun compte n’est fermé sur la seule foi des étoiles',
        ar: 'لا يُغلق حساب بالنجوم وحدها',
      },
      clauses: [
        {
          en: 'Let a person look at the rides themselves before low ratings cost somebody their account, and tell the rider in their own language what was found.',
          fr: 'Faites examiner les courses elles-mêmes par une personne avant que de mauvaises notes ne coûtent un compte, et dites au livreur, dans sa langue, ce qui a été constaté.',
          ar: 'دعوا إنسانًا ينظر في الرحلات نفسها قبل أن تكلّف التقييمات المنخفضة أحدًا حسابه، وأخبروا السائق بلغته بما تبيّن.',
        },
      ],
      evidence: {
        en: 'Most of each of the three opinion groups agreed that ratings by customers should never switch anybody off by themselves.',
        fr: 'La plupart de chacun des trois groupes d’opinion trouvent que les notes des clients ne doivent jamais désactiver quelqu’un à elles seules.',
        ar: 'وافق أغلب كل مجموعة من المجموعات الثلاث على أن تقييمات الزبائن يجب ألا توقف أحدًا بمفردها.',
      },
      severity: [2, 3, 2],
      phase: 'act',
      wishedInDays: 90,
      interimWanted: false,
    },
    {
      title: {
        en: 'Say what our faces are photographed for',
        fr: 'Dites pourquoi vous photographiez nos visages',
        ar: 'قولوا لماذا تصوّرون وجوهنا',
      },
      clauses: [
        {
          en: 'Say before the first photograph what it is compared with, who sees it and when it is deleted, and let a rider show an identity card to a person instead.',
          fr: 'Dites avant la première photo à quoi elle est comparée, qui la voit et quand elle est effacée, et laissez le livreur montrer plutôt une pièce d’identité à une personne.',
          ar: 'قولوا قبل الصورة الأولى بماذا تُقارن ومن يراها ومتى تُمحى، ودعوا السائق يُري بطاقة هويته لإنسان بدلًا منها.',
        },
      ],
      evidence: {
        en: 'Most of each group disagreed with a photograph of the face before every shift without a word on what it is for.',
        fr: 'La plupart de chaque groupe refusent une photo du visage avant chaque service sans un mot sur son usage.',
        ar: 'رفض أغلب كل مجموعة صورةً للوجه قبل كل نوبة دون كلمة عمّا تُستعمل له.',
      },
      severity: [2, 4, 2],
      phase: 'communicate',
      wishedInDays: 120,
      interimWanted: false,
    },
  ],
};

export const judgedByStarsRests: readonly StoryRest[] = [
  {
    number: 1,
    said: [
      { kind: 'statement', words: 'Ratings by customers' },
      { kind: 'statement', words: 'in their own language' },
      { kind: 'comment', words: 'Nobody said what it had been' },
    ],
  },
  { number: 2, said: [{ kind: 'statement', words: 'a photo of my face' }] },
];
