import type { StoryOpinion, StoryPosition, StoryRest } from './positions.ts';

/** The riders to Kitanga Telecom, about accounts that are suspended. */
export const switchedOff: StoryPosition = {
  slug: 'switched-off-without-a-word',
  forum: 'lake-riders',
  addressee: 'kitanga-telecom',
  engagement: 'kitanga-suspensions',
  title: {
    en: 'Switched off without a word',
    fr: 'Coupés sans un mot',
    ar: 'أُوقفنا دون كلمة',
  },
  preamble: [
    {
      en: 'Last year Kitanga Go suspended 4,120 accounts. For most of us the account is the whole of our income: rent, school fees and the instalment for the motorcycle are due whether it is open or not.',
      fr: 'L’an dernier, Kitanga Go a suspendu 4 120 comptes. Pour la plupart d’entre nous, le compte est tout notre revenu : le loyer, l’école et la mensualité de la moto sont dus, qu’il soit ouvert ou non.',
      ar: 'أوقفت «كيتانغا غو» في العام الماضي 4120 حسابًا. والحساب عند أكثرنا هو الدخل كله: فالإيجار والمدرسة وقسط الدراجة مستحقة سواء أكان مفتوحًا أم لا.',
    },
    {
      en: 'In four sessions 63 riders told us what happened to them. Few were given a reason, nobody saw evidence, and those who appealed waited nine days on average without work.',
      fr: 'En quatre séances, 63 livreurs nous ont dit ce qui leur est arrivé. Peu ont reçu une raison, personne n’a vu de preuve, et ceux qui ont fait appel ont attendu neuf jours en moyenne sans travail.',
      ar: 'أخبرنا 63 سائقًا في أربع جلسات بما جرى لهم. قليل منهم ذُكر له سبب، ولم ير أحد دليلًا، ومن اعترض انتظر تسعة أيام في المتوسط بلا عمل.',
    },
  ],
  recommendations: [
    {
      title: {
        en: 'Say why, and show it, before you switch off',
        fr: 'Dites pourquoi, et montrez-le, avant de couper',
        ar: 'اذكروا السبب وأظهروا دليله قبل الإيقاف',
      },
      clauses: [
        {
          en: 'Send the rider the reason and the evidence in their language at least 24 hours before the account is suspended, unless somebody is in danger.',
          fr: 'Envoyez au livreur, dans sa langue, la raison et les preuves au moins 24 heures avant la suspension, sauf si quelqu’un est en danger.',
          ar: 'أرسلوا إلى السائق بلغته السبب والدليل قبل الإيقاف بأربع وعشرين ساعة على الأقل، إلا إذا كان أحد في خطر.',
        },
        {
          en: 'Where you must suspend at once, send both within two hours and keep paying for the trips already accepted.',
          fr: 'Si vous devez suspendre aussitôt, envoyez les deux dans les deux heures et payez les courses déjà acceptées.',
          ar: 'إذا وجب الإيقاف فورًا فأرسلوا كليهما خلال ساعتين، وادفعوا أجر الرحلات التي قُبلت من قبل.',
        },
      ],
      evidence: {
        en: 'Of 63 riders heard, 51 had been given no reason. In the ferry incident of March, 412 accounts were closed for “unusual movement”.',
        fr: 'Sur 63 livreurs entendus, 51 n’avaient reçu aucune raison. Lors de l’incident du bac en mars, 412 comptes ont été fermés pour « mouvement inhabituel ».',
        ar: 'من 63 سائقًا استمعنا إليهم لم يُذكر سبب لـ51 منهم. وفي حادثة العبّارة في مارس أُغلق 412 حسابًا بحجة «حركة غير معتادة».',
      },
      severity: [3, 3, 2],
      phase: 'act',
      wishedInDays: 90,
      interimWanted: true,
    },
    {
      title: {
        en: 'A person hears every appeal within three days',
        fr: 'Une personne entend chaque recours en trois jours',
        ar: 'إنسان يسمع كل اعتراض خلال ثلاثة أيام',
      },
      clauses: [
        {
          en: 'Let riders appeal by voice, on a cheap phone, in Swahili, Dholuo, Luganda, Arabic, French and English.',
          fr: 'Permettez de faire appel de vive voix, sur un téléphone simple, en swahili, dholuo, luganda, arabe, français et anglais.',
          ar: 'أتيحوا الاعتراض بالصوت على هاتف بسيط، بالسواحيلية والدولو واللوغندا والعربية والفرنسية والإنجليزية.',
        },
        {
          en: 'Seat one rider chosen by the forum on the panel that decides appeals, paid for the time.',
          fr: 'Faites siéger un livreur choisi par le forum dans la commission des recours, et payez son temps.',
          ar: 'أجلسوا في لجنة الاعتراضات سائقًا يختاره المنتدى، مدفوع الأجر عن وقته.',
        },
      ],
      evidence: {
        en: 'One appeal in five succeeded, and most suspended riders never appealed: the form is in English only and does not open on a phone.',
        fr: 'Un recours sur cinq a abouti, et la plupart n’ont jamais fait appel : le formulaire n’existe qu’en anglais et ne s’ouvre pas sur un téléphone.',
        ar: 'نجح اعتراض من كل خمسة، وأكثر الموقوفين لم يعترضوا قط: فالنموذج بالإنجليزية وحدها ولا يفتح على الهاتف.',
      },
      severity: [2, 3, 2],
      phase: 'remedy',
      wishedInDays: 120,
      interimWanted: false,
    },
    {
      title: {
        en: 'Pay for the days that a wrong suspension cost',
        fr: 'Payez les jours qu’une suspension injuste a coûtés',
        ar: 'عوّضوا أيام الإيقاف الخاطئ',
      },
      clauses: [
        {
          en: 'Pay the rider’s average of the three months before for each day of a suspension that is lifted, within a week and without being asked.',
          fr: 'Pour chaque jour d’une suspension levée, payez la moyenne des trois mois précédents, dans la semaine et sans qu’on le demande.',
          ar: 'ادفعوا عن كل يوم من إيقاف أُلغي متوسط دخل السائق في الأشهر الثلاثة السابقة، خلال أسبوع ودون أن يُطلب.',
        },
      ],
      evidence: {
        en: 'The 412 riders of March lost between one and nine days. Eleven lost their motorcycle to the lender. Nobody was paid.',
        fr: 'Les 412 livreurs de mars ont perdu d’un à neuf jours. Onze ont perdu leur moto au profit du prêteur. Personne n’a été payé.',
        ar: 'خسر السائقون الـ412 في مارس ما بين يوم وتسعة أيام، وفقد أحد عشر منهم دراجته للمُقرض، ولم يُعوَّض أحد.',
      },
      severity: [3, 2, 4],
      phase: 'remedy',
      wishedInDays: 60,
      interimWanted: true,
    },
    {
      title: {
        en: 'Publish how often you suspend, and how often you were wrong',
        fr: 'Publiez combien vous suspendez, et combien de fois à tort',
        ar: 'انشروا كم تُوقفون وكم أخطأتم',
      },
      clauses: [
        {
          en: 'Publish each quarter, by town and ground, how many accounts were suspended, how many appeals there were and how many succeeded.',
          fr: 'Publiez chaque trimestre, par ville et par motif, le nombre de suspensions, de recours et de recours acceptés.',
          ar: 'انشروا كل ثلاثة أشهر، بحسب المدينة والسبب، عدد الإيقافات والاعتراضات وما قُبل منها.',
        },
      ],
      evidence: {
        en: 'The figures in this position had to be asked for three times.',
        fr: 'Les chiffres de cette position ont dû être demandés trois fois.',
        ar: 'الأرقام الواردة في هذا الموقف طُلبت ثلاث مرات.',
      },
      severity: [1, 2, 1],
      phase: 'communicate',
      wishedInDays: 180,
      interimWanted: false,
    },
  ],
};

export const switchedOffRests: readonly StoryRest[] = [
  {
    number: 1,
    said: [
      { kind: 'session-point', words: 'could not see why' },
      { kind: 'session-point', words: 'activité inhabituelle' },
    ],
  },
  {
    number: 2,
    said: [
      { kind: 'session-point', words: 'whether anybody had listened' },
      { kind: 'session-point', words: 'photographs that I sent' },
      { kind: 'session-point', words: 'An appeal in Swahili' },
    ],
  },
  { number: 3, said: [{ kind: 'session-point', words: 'أسبوع واحد بلا عمل' }] },
];

export const switchedOffOpinion: StoryOpinion = {
  text: {
    en: 'We agree with all four points and still voted no. A rider on the appeals panel will be one of us sitting beside those who switch us off, and will be blamed for every appeal that fails. We would rather have an ombudsperson whom neither side can dismiss.',
    fr: 'Nous approuvons les quatre points et avons pourtant voté non. Un livreur dans la commission des recours sera l’un des nôtres assis à côté de ceux qui nous coupent, et on lui reprochera chaque recours perdu. Nous préférons une médiatrice qu’aucun des deux côtés ne peut renvoyer.',
    ar: 'نوافق على النقاط الأربع ومع ذلك صوّتنا بلا. فالسائق في لجنة الاعتراضات سيكون واحدًا منا يجلس إلى جانب من يوقفوننا، وسيُلام على كل اعتراض يُرفض. نفضّل أمين مظالم لا يستطيع أي من الطرفين عزله.',
  },
};
