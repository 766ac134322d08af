/** Who stands, in their own words; translations are by people. */
export interface StoryCandidate {
  readonly handle: string;
  readonly pseudonym: string;
  readonly statement: string;
  readonly translations?: Readonly<Record<string, string>>;
  readonly reserved?: string;
}

/** In the order of the numbers in `park-board-sample.ts`. */
export const riderCandidates: readonly StoryCandidate[] = [
  {
    handle: 'njiwa',
    pseudonym: 'Njiwa',
    statement:
      'Nine years on a motorbike, four of them under an app. When an account is blocked, a person must answer within a day and say which trip it was. I kept a notebook of ninety such cases; I will bring it to every meeting.',
    translations: {
      fr: 'Neuf ans à moto, dont quatre sous une application. Quand un compte est bloqué, une personne doit répondre dans la journée et dire de quelle course il s’agit. J’ai noté quatre-vingt-dix cas dans un carnet ; il sera sur la table à chaque réunion.',
      ar: 'تسع سنوات على الدراجة النارية، أربع منها تحت إمرة تطبيق. حين يُحظر حساب، ينبغي أن يجيب إنسان خلال يوم وأن يقول أي رحلة كانت السبب. دوّنت تسعين حالة كهذه في دفتر، وسأحمله إلى كل اجتماع.',
    },
  },
  {
    handle: 'kasuku',
    pseudonym: 'Kasuku',
    statement:
      'The map sends us through the flooded road because it is shorter. I want riders to be able to correct the map and to be paid for the way that was really possible.',
  },
  {
    handle: 'tumbili',
    pseudonym: 'Tumbili',
    statement:
      'I ride at night. The price at night is decided by a number nobody explains. I ask for one thing: show us the number before we accept, and keep it.',
  },
  {
    handle: 'mbuni',
    pseudonym: 'Mbuni',
    statement:
      'I speak for those who share one phone and one bike among three. The rules of the app call that fraud; we call it a family. Let us register together, with our own names and ratings.',
  },
  {
    handle: 'korongo',
    pseudonym: 'Korongo',
    statement:
      'Advances on wages are taken back from the next day’s trips without asking. I was a clerk before; I can read a contract, and I will read theirs aloud.',
  },
  {
    handle: 'twiga',
    pseudonym: 'Twiga',
    statement:
      'I organised the first meeting under the mango tree in 2021. A rating may warn us; it must never end our work without a hearing. I have negotiated with two companies and signed nothing I could not explain to you.',
    translations: {
      fr: 'J’ai organisé la première réunion sous le manguier en 2021. Une note peut nous avertir ; elle ne doit jamais mettre fin à notre travail sans que nous soyons entendus. J’ai négocié avec deux entreprises et je n’ai rien signé que je ne puisse vous expliquer.',
      ar: 'نظّمتُ أول اجتماع تحت شجرة المانجو سنة 2021. يجوز للتقييم أن ينبّهنا، لكن لا يجوز أن ينهي عملنا دون أن يُسمع قولنا. فاوضتُ شركتين ولم أوقّع شيئًا لا أستطيع أن أشرحه لكم.',
    },
  },
  {
    handle: 'swala',
    pseudonym: 'Swala',
    statement:
      'Women who ride get fewer trips after dark and more questions. I ask for figures by hour and by gender, published every quarter, and for a button that reaches a person.',
  },
  {
    handle: 'chui',
    pseudonym: 'Chui',
    statement:
      'After my accident the app sent a coupon. I want insurance that begins when the app is on, and a list of every accident the company knows of, by road.',
    translations: {
      fr: 'Après mon accident, l’application m’a envoyé un bon d’achat. Je veux une assurance qui commence quand l’application est allumée, et la liste, route par route, des accidents que l’entreprise connaît.',
      ar: 'بعد حادثي أرسل إليّ التطبيق قسيمة شراء. أريد تأمينًا يبدأ حين يعمل التطبيق، وقائمة بكل حادث تعرفه الشركة، طريقًا طريقًا.',
    },
  },
  {
    handle: 'kobe',
    pseudonym: 'Kobe',
    statement:
      'Slow is my name, and slow is how I read updates of the terms. I will write for each of them one page in plain words, before you have to tap “agree”.',
  },
  {
    handle: 'pundamilia',
    pseudonym: 'Pundamilia',
    statement:
      'I ride between two countries. Each says the other is responsible. I ask that complaints follow the rider and not the border.',
  },
];

export const moderatorCandidates: readonly StoryCandidate[] = [
  {
    handle: 'acacia',
    pseudonym: 'Acacia',
    statement:
      'Six years of queues in two languages. A target per hour is a decision about what nobody may look at twice. I will ask who decides it, and on what evidence.',
  },
  {
    handle: 'baobab',
    pseudonym: 'Baobab',
    statement:
      'The counsellor sees us eight minutes a week and reports to the contractor. Care has to be ours: confidential, chosen by us, and going on after the contract ends.',
  },
  {
    handle: 'dum-palm',
    pseudonym: 'Dum Palm',
    reserved: 'Night shift',
    statement:
      'I work nights. What we see at three in the morning is not in the training, and the manager is in another time zone. The night shift needs a voice that is awake when it is.',
  },
  {
    handle: 'marula',
    pseudonym: 'Marula',
    statement:
      'I label images for machines that will replace the queue. I want to know what becomes of the labels, and that those who made them are told.',
  },
];

export const driverCandidates: readonly StoryCandidate[] = [
  {
    handle: 'sokwe',
    pseudonym: 'Sokwe',
    statement:
      'A minibus is forty people’s morning. The app moves the stop and we pay the fine. I ask that stops are moved only together with those who drive them.',
    translations: {
      fr: 'Un minibus, c’est le matin de quarante personnes. L’application déplace l’arrêt et c’est nous qui payons l’amende. Je demande que les arrêts ne soient déplacés qu’avec celles et ceux qui y conduisent.',
      ar: 'الحافلة الصغيرة هي صباح أربعين شخصًا. ينقل التطبيق الموقف وندفع نحن الغرامة. أطلب ألا تُنقل المواقف إلا بالاتفاق مع من يقودون إليها.',
    },
  },
  {
    handle: 'fisi',
    pseudonym: 'Fisi',
    reserved: 'Night drivers',
    statement:
      'I drive only at night. Half of us have been robbed with the app’s map open. I want a way to refuse a place without losing the week’s bonus.',
    translations: {
      fr: 'Je conduis seulement la nuit. La moitié d’entre nous a été volée avec la carte de l’application ouverte. Je veux pouvoir refuser un lieu sans perdre la prime de la semaine.',
      ar: 'أقود ليلًا فقط. تعرّض نصفنا للسرقة وخريطة التطبيق مفتوحة. أريد أن أستطيع رفض مكان دون أن أخسر مكافأة الأسبوع.',
    },
  },
  {
    handle: 'paa',
    pseudonym: 'Paa',
    statement:
      'I am the treasurer of our savings group. The commission went from 15 to 23 in three updates. I will ask for the reckoning, line by line.',
    translations: {
      fr: 'Je tiens la caisse de notre groupe d’épargne. La commission est passée de 15 à 23 en trois mises à jour. Je demanderai le décompte, ligne par ligne.',
      ar: 'أنا أمين صندوق مجموعة الادخار لدينا. ارتفعت العمولة من 15 إلى 23 في ثلاثة تحديثات. سأطلب الحساب سطرًا سطرًا.',
    },
  },
  {
    handle: 'kanga',
    pseudonym: 'Kanga',
    statement:
      'I came from repairing the cars to driving one. Whoever sets the arrival time has never changed a tyre in the rain. Let drivers set what is possible, for each road and season.',
    translations: {
      fr: 'Avant de conduire, je réparais les voitures. Celui qui fixe l’heure d’arrivée n’a jamais changé une roue sous la pluie. Que les conducteurs disent ce qui est possible, par route et par saison.',
      ar: 'انتقلت من إصلاح السيارات إلى قيادتها. من يحدد وقت الوصول لم يبدّل إطارًا تحت المطر قط. ليحدد السائقون ما هو ممكن، لكل طريق ولكل فصل.',
    },
  },
];

export const hustings = [
  {
    asker: 'rider-one',
    question: 'What will you do when the company says that the dispatch rules are a trade secret?',
    answers: [
      [
        'twiga',
        'Ask for what it does to us, not for how it is written: who was switched off, how often, after what. That is no secret of theirs; it happened to us.',
      ],
      [
        'chui',
        'Ask for the figures by road and hour, and bring our own beside them. If they differ, the secret is theirs to explain.',
      ],
    ],
  },
  {
    asker: 'rider-two',
    question: 'Would you accept a paid post at a company while you represent us?',
    answers: [['njiwa', 'No. And for two years after it neither; I have put that in writing with the forum.']],
  },
] as const;
