import { heatAndRain, payAndPunishment } from './consultation-riders.ts';

/** A statement in the languages of the forum's charter, and how the planted groups lean on it: +, - or 0 for each. */
export interface StoryStatement {
  readonly leans: string;
  readonly en: string;
  readonly fr: string;
  readonly ar: string;
}

type Words = Readonly<Record<'en' | 'fr' | 'ar', string>>;

export interface StoryConsultation {
  readonly forum: string;
  readonly slug: string;
  readonly title: Words;
  readonly question: Words;
  readonly introduction: Words;
  readonly statements: readonly StoryStatement[];
}

export const payConsultation: StoryConsultation = {
  forum: 'lake-riders',
  slug: 'pay-and-punishment',
  title: { en: 'Pay and punishment', fr: 'Paie et sanctions', ar: 'الأجر والعقوبة' },
  question: {
    en: 'What has to change in how apps pay us, and in how they punish us?',
    fr: 'Que faut-il changer dans la façon dont les applis nous paient, et nous punissent ?',
    ar: 'ما الذي يجب أن يتغير في الطريقة التي تدفع بها لنا التطبيقات وتعاقبنا بها؟',
  },
  introduction: {
    en: 'Before we write to the companies we want to know where we agree and where we do not. You will see one statement at a time; it takes about five minutes, and you may stop whenever you like. What most of every group says goes into the position first. What divides us stands in it too, openly.',
    fr: 'Avant d’écrire aux entreprises, nous voulons savoir où nous sommes d’accord et où nous ne le sommes pas. Vous verrez une affirmation à la fois ; cela prend environ cinq minutes, et vous pouvez arrêter quand vous voulez. Ce que dit la plupart de chaque groupe entre d’abord dans la position. Ce qui nous divise y figure aussi, ouvertement.',
    ar: 'قبل أن نكتب إلى الشركات نريد أن نعرف أين نتفق وأين نختلف. سترى عبارة واحدة في كل مرة؛ يستغرق ذلك نحو خمس دقائق، ويمكنك التوقف متى شئت. ما تقوله أغلبية كل مجموعة يدخل في الموقف أولًا. وما يفرّقنا يظهر فيه أيضًا، بصراحة.',
  },
  statements: payAndPunishment,
};

export const weatherConsultation: StoryConsultation = {
  forum: 'lake-riders',
  slug: 'heat-and-rain',
  title: { en: 'Heat and rain', fr: 'Chaleur et pluie', ar: 'الحر والمطر' },
  question: {
    en: 'What should happen when the weather makes riding dangerous?',
    fr: 'Que doit-il se passer quand le temps rend la conduite dangereuse ?',
    ar: 'ماذا ينبغي أن يحدث حين يجعل الطقس العمل خطرًا؟',
  },
  introduction: {
    en: 'The rains are coming. We will raise this with Kitanga Go in the next session, and we want to say what riders and drivers think, not what we suppose. Propose a sentence of your own if something is missing.',
    fr: 'La saison des pluies arrive. Nous en parlerons avec Kitanga Go à la prochaine séance, et nous voulons dire ce que pensent les livreurs et les chauffeurs, pas ce que nous supposons. Proposez une phrase à vous s’il manque quelque chose.',
    ar: 'موسم المطر قادم. سنطرح هذا مع Kitanga Go في الجلسة القادمة، ونريد أن نقول ما يراه السائقون لا ما نظنه نحن. اقترح جملة من عندك إن كان ينقص شيء.',
  },
  statements: heatAndRain,
};

/** What a few members say in words: comments on statements, by the number of the statement. */
export const payComments: readonly { readonly by: string; readonly statement: number; readonly text: string }[] = [
  { by: 'rider-one', statement: 1, text: 'I found out at a stranger’s door, with the food in my hand.' },
  { by: 'rider-12', statement: 1, text: 'Mine came back after nine days. Nobody said what it had been.' },
  {
    by: 'rider-two',
    statement: 3,
    text: 'On Fridays I stand there for an hour all in all. That is a meal for my children.',
  },
  { by: 'rider-20', statement: 6, text: 'I study. If they give me shifts I have to choose between the two.' },
  { by: 'driver-one', statement: 11, text: 'We all know the two streets. Only the map does not.' },
];

/** What a member proposes; a representative has it translated. */
export interface StoryProposal extends StoryStatement {
  readonly by: string;
}

export const payProposals: readonly StoryProposal[] = [
  {
    by: 'rider-one',
    leans: '+++',
    en: 'The sum of the week should be explained line by line, on paper if I ask for it.',
    fr: 'Le total de la semaine doit être expliqué ligne par ligne, sur papier si je le demande.',
    ar: 'ينبغي شرح مجموع الأسبوع سطرًا سطرًا، وعلى الورق إن طلبت ذلك.',
  },
  {
    by: 'driver-two',
    leans: '+-+',
    en: 'Cars should not be sent on orders that a rider could bring in half the time.',
    fr: 'Il ne faut pas envoyer de voitures pour des courses qu’un livreur ferait en moitié moins de temps.',
    ar: 'لا ينبغي إرسال السيارات في طلبات يوصلها راكب دراجة في نصف الوقت.',
  },
];

export const weatherProposal: StoryProposal = {
  by: 'rider-14',
  leans: '+++',
  en: 'The map should know which roads flood every year.',
  fr: 'La carte doit savoir quelles routes sont inondées chaque année.',
  ar: 'ينبغي أن تعرف الخريطة الطرق التي تغمرها المياه كل عام.',
};
