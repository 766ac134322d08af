import type { InLanguages } from './engagements.ts';

export type StoryRules = Readonly<
  Record<
    | 'regularity'
    | 'informationFirst'
    | 'questionsAndMethod'
    | 'facilitator'
    | 'sensitiveInformation'
    | 'speakingOfEachOther'
    | 'closingTheLoop'
    | 'compensation'
    | 'review'
    | 'wayOut',
    string
  >
>;

/** As the company proposes them first. */
export const proposedRules: InLanguages<StoryRules> = {
  en: {
    regularity: 'We meet four times in twelve months, and once more if either side asks for it.',
    informationFirst:
      'The company sends what will be talked about fourteen days before, in all languages of the forum.',
    questionsAndMethod:
      'The company proposes the questions. The forum may change, add and strike any of them, and the method too.',
    facilitator: 'A facilitator is chosen from a list of the company, and begins when the forum agrees.',
    sensitiveInformation:
      'What participants say stays in the room without names. What the company marks confidential has a reason and an end.',
    speakingOfEachOther:
      'Either side may say that it takes part and what the public page shows. Nobody uses the other as proof of good conduct.',
    closingTheLoop: 'Every point gets an answer with reasons within sixty days after the session in which it was made.',
    compensation: 'The fund pays participants by its public schedule. The company does not learn who took what.',
    review: 'After six months both sides say what was meaningful and what was not, each in public.',
    wayOut: 'Either side may leave with one month’s notice and a reason. Nothing that was said is taken back.',
  },
  fr: {
    regularity: 'Nous nous voyons quatre fois en douze mois, et une fois de plus si l’un des deux le demande.',
    informationFirst: 'L’entreprise envoie ce dont on parlera quatorze jours avant, dans toutes les langues du forum.',
    questionsAndMethod:
      'L’entreprise propose les questions. Le forum peut les changer, en ajouter, en rayer, et changer la méthode aussi.',
    facilitator: 'Un animateur est choisi sur une liste de l’entreprise et commence quand le forum est d’accord.',
    sensitiveInformation:
      'Ce que disent les participants reste dans la salle, sans noms. Ce que l’entreprise garde confidentiel a une raison et une fin.',
    speakingOfEachOther:
      'Chacun peut dire qu’il participe et ce que montre la page publique. Personne ne se sert de l’autre comme preuve de bonne conduite.',
    closingTheLoop: 'Chaque point reçoit une réponse motivée dans les soixante jours après la séance où il a été dit.',
    compensation: 'Le fonds paie les participants selon son barème public. L’entreprise n’apprend pas qui a pris quoi.',
    review: 'Après six mois, chacun dit en public ce qui a eu du sens et ce qui n’en a pas eu.',
    wayOut: 'Chacun peut partir avec un mois de préavis et une raison. Rien de ce qui a été dit n’est repris.',
  },
  ar: {
    regularity: 'نلتقي أربع مرات في اثني عشر شهرًا، ومرة أخرى إذا طلب أحد الطرفين.',
    informationFirst: 'ترسل الشركة ما سيُبحث قبل أربعة عشر يومًا بكل لغات المنتدى.',
    questionsAndMethod: 'تقترح الشركة الأسئلة، وللمنتدى أن يغيّر أيًّا منها أو يضيف أو يشطب، وأن يغيّر الطريقة أيضًا.',
    facilitator: 'يُختار الميسّر من قائمة الشركة ويبدأ حين يوافق المنتدى.',
    sensitiveInformation: 'ما يقوله المشاركون يبقى في الغرفة بلا أسماء، وما تجعله الشركة سريًّا له سبب ونهاية.',
    speakingOfEachOther: 'لكل طرف أن يقول إنه يشارك وما تُظهره الصفحة العامة، ولا يستعمل أحد الآخر دليلًا على حسن سلوكه.',
    closingTheLoop: 'كل نقطة يأتيها جواب معلَّل خلال ستين يومًا من الجلسة التي قيلت فيها.',
    compensation: 'يدفع الصندوق للمشاركين بحسب جدوله العام، ولا تعرف الشركة من أخذ ماذا.',
    review: 'بعد ستة أشهر يقول كل طرف علنًا ما كان ذا معنى وما لم يكن.',
    wayOut: 'لكل طرف أن يخرج بإخطار قبل شهر وبسبب، ولا يُسحب شيء مما قيل.',
  },
};

const changed: InLanguages<Pick<StoryRules, 'facilitator' | 'closingTheLoop'>> = {
  en: {
    facilitator:
      'A facilitator is chosen together, from names that both sides bring, and either side may ask for another.',
    closingTheLoop:
      'Every point gets an answer with reasons within thirty days after the session in which it was made.',
  },
  fr: {
    facilitator:
      'Un animateur est choisi ensemble, parmi des noms apportés par les deux côtés, et chacun peut en demander un autre.',
    closingTheLoop: 'Chaque point reçoit une réponse motivée dans les trente jours après la séance où il a été dit.',
  },
  ar: {
    facilitator: 'يُختار الميسّر معًا من أسماء يأتي بها الطرفان، ولكل طرف أن يطلب غيره.',
    closingTheLoop: 'كل نقطة يأتيها جواب معلَّل خلال ثلاثين يومًا من الجلسة التي قيلت فيها.',
  },
};

/** As the forum changes them. */
export const amendedRules: InLanguages<StoryRules> = {
  en: { ...proposedRules.en, ...changed.en },
  fr: { ...proposedRules.fr, ...changed.fr },
  ar: { ...proposedRules.ar, ...changed.ar },
};
