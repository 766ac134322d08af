import type { InLanguages } from './engagements.ts';

export interface StorySession {
  /** Names the step in the journal. */
  readonly key: string;
  readonly engagement: string;
  readonly title: string;
  readonly agenda: InLanguages<string>;
  readonly contentWarning: InLanguages<string>;
  readonly whyAgain: string;
  readonly supportContact: string;
  readonly place: 'in_person' | 'online';
  readonly howToJoin: string;
  readonly timeZone: string;
}

export interface StoryPoint {
  readonly text: string;
  readonly language: string;
  readonly speakerKind: 'affected' | 'proxy' | 'expert';
  /** By which day after the session it is followed up; none where it was answered at once or only heard. */
  readonly followUpDays?: number;
  readonly answer?: readonly [role: string, text: string];
  /** The handle of whoever wrote it down for themselves and is told what becomes of it; otherwise nobody is joined to it. */
  readonly by?: string;
}

const kitanga = {
  engagement: 'kitanga-suspensions',
  supportContact:
    'Nyanza Workers’ Desk, 0800 22 11 40, every day from six to ten in the evening. You need not say who you are.',
  timeZone: 'Africa/Kampala',
  contentWarning: {
    en: 'We speak of days without income, and of debts. You can leave the room at any moment and are paid all the same.',
    fr: 'Nous parlons de jours sans revenu et de dettes. Vous pouvez sortir à tout moment et vous êtes payé quand même.',
    ar: 'نتحدث عن أيام بلا دخل وعن ديون. لك أن تغادر الغرفة في أي لحظة ويُدفع لك رغم ذلك.',
  },
} as const;

export const whatASuspensionDoes: StorySession = {
  ...kitanga,
  key: 'kitanga-first',
  title: 'What a suspension does to a day',
  agenda: {
    en: 'First each tells, in their own time, what happened after the app switched them off. Then we collect what would have helped. The company listens; it answers only when we ask it to.',
    fr: 'Chacun raconte d’abord, à son rythme, ce qui s’est passé après la coupure. Puis nous rassemblons ce qui aurait aidé. L’entreprise écoute ; elle ne répond que si nous le demandons.',
    ar: 'يحكي كلٌّ أولًا، على مهل، ما جرى بعد أن أوقفه التطبيق. ثم نجمع ما كان سينفع. الشركة تستمع، ولا تجيب إلا إذا طلبنا.',
  },
  whyAgain: 'Nobody has been asked yet how the hours between the suspension and the first answer pass.',
  place: 'in_person',
  howToJoin: 'Community hall at the landing site, second floor, there is a lift. Fares are paid in advance.',
};

export const howAnAppealIsRead: StorySession = {
  ...kitanga,
  key: 'kitanga-second',
  title: 'How an appeal is read',
  agenda: {
    en: 'The head of dispatch shows, on a made-up case, who reads an appeal and what they see. Then the riders say what is missing. Points are sorted in the room.',
    fr: 'La direction du dispatch montre, sur un cas inventé, qui lit un recours et ce qu’on y voit. Puis les livreurs disent ce qui manque. Les points sont classés sur place.',
    ar: 'يعرض مدير التوزيع على حالة مختلقة من يقرأ التظلم وماذا يرى. ثم يقول السائقون ما ينقص. وتُصنَّف النقاط في الغرفة.',
  },
  whyAgain: 'We know how long people wait. We do not know yet what in an appeal is looked at, and by whom.',
  place: 'online',
  howToJoin: 'Online; the link comes an hour before, by the way you chose. You can take part by telephone.',
};

export const halfAYearLater: StorySession = {
  ...kitanga,
  key: 'kitanga-third',
  title: 'Half a year later: what changed on the road',
  agenda: {
    en: 'We go through the four answers one by one: what does a rider notice of each? Nobody has to know the papers.',
    fr: 'Nous prenons les quatre réponses une par une : qu’en remarque un livreur ? Nul n’a besoin de connaître les papiers.',
    ar: 'نمرّ على الأجوبة الأربعة واحدًا واحدًا: ماذا يلاحظ السائق من كل منها؟ ولا يحتاج أحد إلى معرفة الأوراق.',
  },
  whyAgain: 'The company says what it did. Nobody has told us yet whether a rider notices it.',
  place: 'in_person',
  howToJoin: 'Community hall at the landing site, or by telephone. Say what you need and it is paid in advance.',
};

export const aQueueInKinubi: StorySession = {
  key: 'meridian-next',
  engagement: 'meridian-small-languages',
  title: 'A queue that nobody can read',
  agenda: {
    en: 'What happens to a post in Kinubi between the report and the decision, told by those who sit at the queue. Then the company says which of it can change before the next quarter.',
    fr: 'Ce qui arrive à une publication en kinubi entre le signalement et la décision, raconté par celles et ceux qui sont devant la file. Puis l’entreprise dit ce qui peut changer avant le prochain trimestre.',
    ar: 'ما يحدث لمنشور بالكينوبية بين البلاغ والقرار، يرويه من يجلسون أمام القائمة. ثم تقول الشركة ما يمكن أن يتغير قبل الربع القادم.',
  },
  contentWarning: {
    en: 'Violent posts are spoken of, never shown.',
    fr: 'On parle de publications violentes, on n’en montre jamais.',
    ar: 'يُتحدث عن منشورات عنيفة، ولا تُعرض أبدًا.',
  },
  whyAgain: 'The position says how few people read Kinubi. It does not say what they would need first.',
  supportContact: 'Atlas Moderation Watch, counselling by telephone, 0800 51 70 03, day and night.',
  place: 'in_person',
  howToJoin:
    'The hall behind the post office, second floor; a lift is there. No cameras. Whoever cannot come gets a line to listen and speak an hour before.',
  timeZone: 'Africa/Nairobi',
};

export const suspensionPoints: readonly StoryPoint[] = [
  {
    text: 'I was switched off at five in the morning. The first person who answered me did so four days later, and could not see why.',
    language: 'en',
    speakerKind: 'affected',
    followUpDays: 30,
  },
  {
    text: 'On m’a dit « activité inhabituelle ». L’activité inhabituelle, c’était l’enterrement de ma mère.',
    language: 'fr',
    speakerKind: 'affected',
  },
  {
    text: 'أدفع قسط الدراجة كل أسبوع. أسبوع واحد بلا عمل يكفي لأخسرها.',
    language: 'ar',
    speakerKind: 'affected',
  },
];

export const appealPoints: readonly StoryPoint[] = [
  {
    text: 'Whoever reads the appeal does not see the photographs that I sent with it.',
    language: 'en',
    speakerKind: 'affected',
    answer: [
      'Head of dispatch',
      'That is true today. From the first of next month the photographs open beside the appeal.',
    ],
  },
  {
    text: 'An appeal in Swahili is read by somebody who puts it through a translator and does not say so.',
    language: 'en',
    speakerKind: 'proxy',
    followUpDays: 21,
  },
  {
    text: 'Pendant le recours, je devrais pouvoir finir les courses déjà acceptées.',
    language: 'fr',
    speakerKind: 'affected',
    followUpDays: 21,
  },
  {
    text: 'I appealed by voice, because nobody writes a page on this telephone in the rain. I was never told whether anybody had listened to it.',
    language: 'en',
    speakerKind: 'affected',
    by: 'rider-one',
  },
];

export const appealNotes: InLanguages<{ body: string; attendance: string }> = {
  en: {
    body: 'Riders told how an appeal goes: a form of 300 signs, no place for photographs, an answer after four days on average. The company showed what its readers see: the score, the reason code, three sentences.\n\nIt was agreed that photographs open beside an appeal from next month. What an appeal in Swahili goes through, and whether accepted rides may be finished, is followed up within three weeks.',
    attendance: 'Eight riders, one person of a workers’ desk, the head of dispatch and two people of her team.',
  },
  fr: {
    body: 'Les livreurs ont raconté un recours : un formulaire de 300 signes, pas de place pour des photos, une réponse après quatre jours en moyenne. L’entreprise a montré ce que voient ses lecteurs : le score, le code du motif, trois phrases.\n\nIl a été convenu que les photos s’ouvrent à côté du recours dès le mois prochain. Le chemin d’un recours en swahili, et la possibilité de finir les courses acceptées, sont suivis sous trois semaines.',
    attendance:
      'Huit livreurs, une personne d’un bureau de travailleurs, la direction du dispatch et deux personnes de son équipe.',
  },
  ar: {
    body: 'روى السائقون مسار التظلم: استمارة من 300 حرف، لا مكان فيها للصور، وجواب بعد أربعة أيام في المتوسط. وعرضت الشركة ما يراه قراؤها: الدرجة ورمز السبب وثلاث جمل.\n\nاتُّفق على أن تُفتح الصور بجانب التظلم ابتداءً من الشهر القادم. أما مسار التظلم بالسواحيلية، وهل يجوز إتمام المشاوير المقبولة، فيُتابعان خلال ثلاثة أسابيع.',
    attendance: 'ثمانية سائقين، وشخص من مكتب للعمال، ومديرة التوزيع واثنان من فريقها.',
  },
};

export interface StoryEdition {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly heading: string; readonly body: string }[];
}

export const dispatchRanking: InLanguages<StoryEdition> = {
  en: {
    title: 'How dispatch software ranks people',
    summary: 'What a ranking sees, what it cannot see, and what you can ask a company about it. Five minutes.',
    sections: [
      {
        heading: 'A number for each rider, and each job',
        body: 'When a job comes in, the software gives every rider nearby a number: how soon they would be there, how often they finished jobs, how often customers complained. The job is offered to the highest number first. A small change in one part can move you from first to tenth, and you see only that fewer jobs come.',
      },
      {
        heading: 'What it cannot see',
        body: 'It sees that you refused a job. It does not see that the road was flooded. It sees that you were offline for three days. It does not see the funeral. Whatever is not in the data does not exist for it, unless somebody made a way to say it.',
      },
      {
        heading: 'What you can ask',
        body: 'Which parts make up the number? Which of them hurt people who did nothing wrong? Who looks at it when the number is wrong, and how soon? A company that knows its own software can answer this without giving away a secret.',
      },
    ],
  },
  fr: {
    title: 'Comment un logiciel de dispatch classe les gens',
    summary:
      'Ce qu’un classement voit, ce qu’il ne peut pas voir, et ce que vous pouvez demander à une entreprise. Cinq minutes.',
    sections: [
      {
        heading: 'Un chiffre par livreur, et par course',
        body: 'Quand une course arrive, le logiciel donne à chaque livreur proche un chiffre : dans combien de temps il serait là, combien de courses il a finies, combien de clients se sont plaints. La course est d’abord proposée au chiffre le plus haut. Un petit changement dans une seule part peut vous faire passer du premier au dixième rang, et vous voyez seulement que les courses se font rares.',
      },
      {
        heading: 'Ce qu’il ne peut pas voir',
        body: 'Il voit que vous avez refusé une course. Il ne voit pas que la route était inondée. Il voit que vous étiez absent trois jours. Il ne voit pas l’enterrement. Ce qui n’est pas dans les données n’existe pas pour lui, sauf si quelqu’un a prévu un moyen de le dire.',
      },
      {
        heading: 'Ce que vous pouvez demander',
        body: 'De quelles parts le chiffre est-il fait ? Lesquelles nuisent à des gens qui n’ont rien fait de mal ? Qui regarde quand le chiffre est faux, et sous quel délai ? Une entreprise qui connaît son logiciel peut répondre sans livrer de secret.',
      },
    ],
  },
  ar: {
    title: 'كيف يرتّب برنامج التوزيع الناس',
    summary: 'ما الذي يراه الترتيب، وما الذي لا يستطيع رؤيته، وما الذي يمكنك أن تسأل الشركة عنه. خمس دقائق.',
    sections: [
      {
        heading: 'رقم لكل سائق ولكل مشوار',
        body: 'حين يأتي مشوار يعطي البرنامج كل سائق قريب رقمًا: متى يصل، وكم مشوارًا أتمّ، وكم مرة اشتكى العملاء. ويُعرض المشوار أولًا على صاحب أعلى رقم. وقد ينقلك تغيّر صغير في جزء واحد من الأول إلى العاشر، ولا ترى إلا أن المشاوير قلّت.',
      },
      {
        heading: 'ما لا يستطيع رؤيته',
        body: 'يرى أنك رفضت مشوارًا، ولا يرى أن الطريق غمرته المياه. يرى أنك غبت ثلاثة أيام، ولا يرى الجنازة. ما ليس في البيانات لا وجود له عنده، إلا إذا جعل أحدٌ سبيلًا لقوله.',
      },
      {
        heading: 'ما يمكنك أن تسأل عنه',
        body: 'من أي أجزاء يتكوّن الرقم؟ أيّها يضرّ أناسًا لم يخطئوا؟ من ينظر فيه حين يكون خاطئًا، وبعد كم من الوقت؟ الشركة التي تعرف برنامجها تستطيع أن تجيب دون أن تكشف سرًّا.',
      },
    ],
  },
};
