import type { StoryEngagement } from './engagements.ts';

/** Moderation in a language with few moderators. */
export const meridianSmallLanguages: StoryEngagement = {
  slug: 'meridian-small-languages',
  forum: 'moderators-voice',
  addressee: 'meridian-search',
  rights: 'meridian-rights',
  signatory: 'meridian-signatory',
  titles: {
    en: 'A language with four moderators: Kinubi on Meridian Video',
    fr: 'Une langue pour quatre modérateurs : le kinubi sur Meridian Video',
    ar: 'لغة لها أربعة مراجعين: الكينوبي في ميريديان فيديو',
  },
  moment:
    'Meridian decides in this half-year whether Kinubi gets a queue of its own before the elections in two countries.',
  purposeKind: 'tracking',
  phases: ['identify', 'track', 'communicate'],
  timeZone: 'Africa/Nairobi',
  briefing: {
    en: {
      what: 'Reports about videos in Kinubi are read by four people. What they cannot read goes to a queue for Arabic, where most reviewers do not understand it, and from there to software.',
      why: 'Of 31,000 reports last year 70 in 100 were closed without anybody who reads Kinubi having seen them. We measured this after moderators told us.',
      plans: 'We plan to hire eight reviewers through our contractor, and to stop sending Kinubi to the Arabic queue.',
      canChange:
        'Numbers, pay grade and place of the new reviewers; which reports come first; what counselling they have; how a mistake is put right.',
      cannotChange: 'The contract with the contractor runs until the end of next year.',
      whoDecides:
        'The vice president for trust and safety decides on people and money; regional policy decides on the order of the queue.',
      dates: [
        { daysAgo: 60, what: 'Budget of the half-year is decided.' },
        { daysAgo: -45, what: 'Campaigns for the elections begin.' },
      ],
      risks: [
        {
          risk: 'Calls to drive people from their homes stay online for days.',
          who: 'Nubian families in three towns, and the moderators who see them and cannot act.',
          mitigation: 'Reports that name a place are read within an hour, by day.',
          unmitigated: 'At night and on Fridays nobody who reads Kinubi is at work.',
        },
        {
          risk: 'Videos of weddings and prayers are taken down because software reads them as violence.',
          who: 'Everybody who speaks Kinubi online.',
          mitigation: 'Removals by software alone are paused for this language.',
          unmitigated: 'Videos removed earlier stay removed unless somebody appeals.',
        },
      ],
      remedyPlan:
        'Whoever appeals a removal of the last two years gets a decision by a reader of Kinubi. Moderators who worked the queue alone are offered six paid sessions with a counsellor of their choice.',
      pastHarms: [
        {
          what: 'A video that named a street stayed online for four days; two houses there were set on fire.',
          stance: 'acknowledged',
          account: 'It was reported 61 times. Nobody in the queue could read it. We have told the families so.',
        },
      ],
    },
    fr: {
      what: 'Les signalements de vidéos en kinubi sont lus par quatre personnes. Ce qu’elles ne peuvent lire part vers la file arabe, où la plupart ne comprennent pas cette langue, puis vers un logiciel.',
      why: 'Sur 31 000 signalements l’an dernier, 70 sur 100 ont été classés sans que personne lisant le kinubi les ait vus. Nous l’avons mesuré après que des modérateurs nous l’ont dit.',
      plans:
        'Nous prévoyons huit recrutements par notre sous-traitant, et de ne plus envoyer le kinubi vers la file arabe.',
      canChange:
        'Le nombre, la paie et le lieu des nouveaux postes ; ce qui est lu d’abord ; le soutien psychologique ; comment une erreur est réparée.',
      cannotChange: 'Le contrat avec le sous-traitant court jusqu’à la fin de l’an prochain.',
      whoDecides:
        'La vice-présidence confiance et sécurité décide des postes et de l’argent ; la politique régionale décide de l’ordre de la file.',
      dates: [
        { daysAgo: 60, what: 'Le budget du semestre est décidé.' },
        { daysAgo: -45, what: 'Les campagnes électorales commencent.' },
      ],
      risks: [
        {
          risk: 'Des appels à chasser des gens de chez eux restent en ligne pendant des jours.',
          who: 'Des familles nubiennes de trois villes, et les modérateurs qui les voient sans pouvoir agir.',
          mitigation: 'Les signalements qui nomment un lieu sont lus en une heure, de jour.',
          unmitigated: 'La nuit et le vendredi, personne qui lit le kinubi n’est au travail.',
        },
        {
          risk: 'Des vidéos de mariages et de prières sont retirées parce que le logiciel y lit de la violence.',
          who: 'Tous ceux qui parlent kinubi en ligne.',
          mitigation: 'Les retraits par logiciel seul sont suspendus pour cette langue.',
          unmitigated: 'Les vidéos retirées avant restent retirées si personne ne fait appel.',
        },
      ],
      remedyPlan:
        'Tout appel contre un retrait des deux dernières années est jugé par une personne qui lit le kinubi. Les modérateurs qui ont tenu seuls la file reçoivent six séances payées avec un conseiller de leur choix.',
      pastHarms: [
        {
          what: 'Une vidéo qui nommait une rue est restée quatre jours en ligne ; deux maisons y ont été incendiées.',
          stance: 'acknowledged',
          account:
            'Elle a été signalée 61 fois. Personne dans la file ne pouvait la lire. Nous l’avons dit aux familles.',
        },
      ],
    },
    ar: {
      what: 'يقرأ البلاغاتِ عن المقاطع بالكينوبي أربعةُ أشخاص. وما لا يستطيعون قراءته يذهب إلى طابور العربية حيث لا يفهمه أكثر المراجعين، ومنه إلى البرنامج.',
      why: 'من 31 ألف بلاغ في السنة الماضية أُغلق سبعون من كل مئة دون أن يراها أحد يقرأ الكينوبي. قسنا ذلك بعد أن أخبرنا المراجعون.',
      plans: 'ننوي توظيف ثمانية مراجعين عبر المتعاقد معنا، والكفّ عن إرسال الكينوبي إلى طابور العربية.',
      canChange: 'عدد المراجعين الجدد وأجرهم ومكانهم، وأي البلاغات تُقرأ أولًا، والدعم النفسي لهم، وكيف يُصلَح الخطأ.',
      cannotChange: 'العقد مع المتعاقد يمتد إلى نهاية السنة المقبلة.',
      whoDecides: 'نيابة الرئاسة للثقة والسلامة تقرر في الأشخاص والمال، والسياسة الإقليمية تقرر في ترتيب الطابور.',
      dates: [
        { daysAgo: 60, what: 'تُقرَّر ميزانية نصف السنة.' },
        { daysAgo: -45, what: 'تبدأ الحملات الانتخابية.' },
      ],
      risks: [
        {
          risk: 'تبقى دعوات إلى طرد الناس من بيوتهم منشورة أيامًا.',
          who: 'عائلات نوبية في ثلاث مدن، والمراجعون الذين يرونها ولا يستطيعون شيئًا.',
          mitigation: 'البلاغات التي تذكر مكانًا تُقرأ خلال ساعة في النهار.',
          unmitigated: 'في الليل ويوم الجمعة لا يعمل أحد يقرأ الكينوبي.',
        },
        {
          risk: 'تُحذف مقاطع أعراس وصلوات لأن البرنامج يقرأها عنفًا.',
          who: 'كل من يتكلم الكينوبي على الإنترنت.',
          mitigation: 'الحذف بالبرنامج وحده موقوف لهذه اللغة.',
          unmitigated: 'ما حُذف من قبل يبقى محذوفًا ما لم يعترض أحد.',
        },
      ],
      remedyPlan:
        'كل اعتراض على حذف في السنتين الماضيتين يقرر فيه من يقرأ الكينوبي. والمراجعون الذين عملوا وحدهم تُعرض عليهم ست جلسات مدفوعة مع مستشار يختارونه.',
      pastHarms: [
        {
          what: 'بقي مقطع يسمّي شارعًا منشورًا أربعة أيام، وأُحرق فيه بيتان.',
          stance: 'acknowledged',
          account: 'أُبلغ عنه 61 مرة ولم يكن في الطابور من يقرؤه. وقد قلنا ذلك للعائلات.',
        },
      ],
    },
  },
  account: {
    en: 'We told our team leads about the empty nights two years before the fires, in writing. Two of the four who read Kinubi have left since; they were not asked why. The families were told by a press officer, in English.',
    fr: 'Nous avons signalé les nuits vides à nos chefs d’équipe deux ans avant les incendies, par écrit. Deux des quatre qui lisent le kinubi sont partis depuis ; on ne leur a pas demandé pourquoi. Les familles l’ont appris d’un porte-parole, en anglais.',
    ar: 'أخبرنا مسؤولي فرقنا كتابةً عن الليالي الخالية قبل الحرائق بسنتين. ترك اثنان من الأربعة العمل منذ ذلك الحين ولم يُسألا عن السبب. وأُبلغت العائلات على لسان موظف إعلام، بالإنجليزية.',
  },
};
