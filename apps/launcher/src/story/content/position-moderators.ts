import type { StoryPosition, StoryRest } from './positions.ts';

/** The moderators to Meridian Search, about a language in which few people moderate. */
export const queueNobodyCanRead: StoryPosition = {
  slug: 'a-queue-nobody-can-read',
  forum: 'moderators-voice',
  addressee: 'meridian-search',
  engagement: 'meridian-small-languages',
  title: {
    en: 'A queue nobody can read',
    fr: 'Une file que personne ne sait lire',
    ar: 'طابور لا يقرؤه أحد',
  },
  preamble: [
    {
      en: 'Some 3.1 million people search and write in Kinubi. Eleven of us read it. Everything else in the queue is judged by a translation that does not know the difference between a threat and a proverb.',
      fr: 'Quelque 3,1 millions de personnes cherchent et écrivent en kinubi. Onze d’entre nous le lisent. Tout le reste de la file est jugé par une traduction qui ne distingue pas une menace d’un proverbe.',
      ar: 'نحو 3.1 مليون إنسان يبحثون ويكتبون بالكينوبية. أحد عشر منا يقرؤونها. وكل ما بقي في الطابور تحكم عليه ترجمة لا تفرّق بين تهديد ومَثَل.',
    },
    {
      en: 'In the weeks before the county vote, calls to burn a market stayed up for four days, while posts that warned of it were taken down as incitement.',
      fr: 'Dans les semaines avant le vote du comté, des appels à brûler un marché sont restés quatre jours en ligne, tandis que des messages qui en avertissaient étaient retirés pour incitation.',
      ar: 'في الأسابيع التي سبقت تصويت المقاطعة بقيت دعوات إلى حرق سوق أربعة أيام، بينما حُذفت منشورات تحذّر منها بوصفها تحريضًا.',
    },
  ],
  recommendations: [
    {
      title: {
        en: 'No decision in Kinubi without somebody who reads it',
        fr: 'Aucune décision en kinubi sans quelqu’un qui le lit',
        ar: 'لا قرار بالكينوبية دون من يقرؤها',
      },
      clauses: [
        {
          en: 'Route every report in Kinubi that concerns violence to a person who reads the language, within one hour, day and night.',
          fr: 'Envoyez tout signalement en kinubi qui touche à la violence à une personne qui lit la langue, en une heure, jour et nuit.',
          ar: 'وجّهوا كل بلاغ بالكينوبية يتعلق بالعنف إلى إنسان يقرأ اللغة خلال ساعة واحدة، ليلًا ونهارًا.',
        },
        {
          en: 'Until then, take nothing down in Kinubi by translation alone; hide it and say so to its author.',
          fr: 'D’ici là, ne retirez rien en kinubi sur la seule foi d’une traduction ; masquez et dites-le à l’auteur.',
          ar: 'وإلى ذلك الحين لا تحذفوا شيئًا بالكينوبية بالترجمة وحدها؛ أخفوه وأخبروا كاتبه.',
        },
      ],
      evidence: {
        en: 'In a sample of 400 decisions that we made a second time, 31 in 100 were wrong where only a translation had been read, and 6 in 100 where a reader had.',
        fr: 'Sur 400 décisions reprises, 31 sur 100 étaient fausses là où seule une traduction avait été lue, et 6 sur 100 là où quelqu’un lisait la langue.',
        ar: 'في عيّنة من 400 قرار أعدنا النظر فيها كان 31 من كل 100 خطأً حيث قُرئت الترجمة وحدها، و6 من كل 100 حيث قرأها عارف باللغة.',
      },
      severity: [4, 3, 4],
      phase: 'act',
      wishedInDays: 60,
      interimWanted: true,
    },
    {
      title: {
        en: 'Hire before you open, not after',
        fr: 'Recrutez avant d’ouvrir, pas après',
        ar: 'وظّفوا قبل أن تفتحوا لا بعده',
      },
      clauses: [
        {
          en: 'Do not open a product in a language before at least one moderator for each 50,000 daily users reads it.',
          fr: 'N’ouvrez pas un produit dans une langue avant qu’au moins un modérateur pour 50 000 utilisateurs quotidiens la lise.',
          ar: 'لا تفتحوا منتجًا بلغة قبل أن يقرأها مراجع واحد على الأقل لكل 50 ألف مستخدم يوميًا.',
        },
        {
          en: 'Publish for each language how many moderators read it and how long reports wait.',
          fr: 'Publiez pour chaque langue combien de modérateurs la lisent et combien de temps attendent les signalements.',
          ar: 'انشروا لكل لغة كم مراجعًا يقرؤها وكم تنتظر البلاغات.',
        },
      ],
      evidence: {
        en: 'Kinubi was switched on in a product update that none of us was told about; the queue grew from 200 to 19,000 in nine days.',
        fr: 'Le kinubi a été activé dans une mise à jour dont aucun de nous n’a été averti ; la file est passée de 200 à 19 000 en neuf jours.',
        ar: 'فُعّلت الكينوبية في تحديث لم يُخبَر به أحد منا، فكبر الطابور من 200 إلى 19 ألفًا في تسعة أيام.',
      },
      severity: [3, 3, 2],
      phase: 'identify',
      wishedInDays: 180,
      interimWanted: false,
    },
    {
      title: {
        en: 'Time to read, and somebody to talk to',
        fr: 'Du temps pour lire, et quelqu’un à qui parler',
        ar: 'وقت للقراءة ومن نتحدث إليه',
      },
      clauses: [
        {
          en: 'Give the eleven readers of Kinubi ninety seconds for each item instead of thirty, and a paid hour with a counsellor of their own choice each week.',
          fr: 'Accordez aux onze lecteurs du kinubi quatre-vingt-dix secondes par cas au lieu de trente, et chaque semaine une heure payée avec un conseiller de leur choix.',
          ar: 'امنحوا قرّاء الكينوبية الأحد عشر تسعين ثانية لكل حالة بدل ثلاثين، وساعة مدفوعة كل أسبوع مع مرشد نفسي يختارونه.',
        },
      ],
      evidence: {
        en: 'Seven of the eleven cannot sleep without medicine. Two have left since this was first drafted.',
        fr: 'Sept des onze ne dorment plus sans médicament. Deux sont partis depuis la première version de ce texte.',
        ar: 'سبعة من الأحد عشر لا ينامون دون دواء، واثنان تركا العمل منذ كُتبت المسودة الأولى.',
      },
      severity: [3, 1, 3],
      phase: 'act',
      wishedInDays: 90,
      interimWanted: false,
    },
  ],
};

/** What somebody sent in by code goes into the first of them. */
export const queueRests: readonly StoryRest[] = [
  { number: 1, said: [{ kind: 'one-off-input', words: 'reported eleven times in two weeks' }] },
];
