import type { StoryEngagement } from './engagements.ts';

/** A biometric product, before it enters a market. */
export const haldenGateCheck: StoryEngagement = {
  slug: 'halden-gate-check',
  forum: 'moderators-voice',
  addressee: 'halden-cloud',
  rights: 'halden-rights',
  signatory: 'halden-signatory',
  titles: {
    en: 'Halden Gate: a face at the door of the moderation floor',
    fr: 'Halden Gate : un visage à la porte de l’étage de modération',
    ar: 'هالدن غيت: وجه عند باب طابق المراجعة',
  },
  moment:
    'Halden Gate is to be sold to operators of moderation floors in East Africa; the launch is planned in four months.',
  purposeKind: 'market_entry',
  phases: ['identify', 'act'],
  timeZone: 'Africa/Nairobi',
  briefing: {
    en: {
      what: 'Halden Gate opens doors by recognising faces. It counts who is on a floor, for how long, and when somebody leaves a desk.',
      why: 'Customers ask for it because phones and cards are passed on. We want to know what it does to people whose work is watched already.',
      plans:
        'We plan to sell it with three switches: door only, door and hours, door, hours and desk. The third is what customers ask for.',
      canChange:
        'Whether the third switch exists; how long pictures are kept; whether somebody can choose a card instead; who may see the hours.',
      cannotChange: 'The recognition itself was bought and is built in; without it there is no product.',
      whoDecides: 'The product board decides on launch; the chief executive signs for each new region.',
      dates: [
        { daysAgo: -60, what: 'The product board decides on the switches.' },
        { daysAgo: -120, what: 'Planned launch in East Africa.' },
      ],
      risks: [
        {
          risk: 'People with dark skin are refused at the door more often and lose pay for being late.',
          who: 'Nearly everybody who would work behind these doors.',
          mitigation: 'Two refusals open the door by card; a late mark by the machine does not count.',
          unmitigated:
            'In our own test the machine refused women with dark skin nine times as often as men with light skin.',
        },
        {
          risk: 'Minutes at the desk are used to punish those who take a break after what they had to see.',
          who: 'Moderators of violent content.',
          mitigation: 'The contract forbids use for discipline.',
          unmitigated: 'We cannot see whether a customer keeps to that.',
        },
      ],
      remedyPlan:
        'Whoever lost pay because of a refusal at the door is paid by us within a month and claims it from the customer on their behalf. There is no plan yet for punishment by minutes; we ask you for one.',
      pastHarms: [
        {
          what: 'An earlier product for warehouses was used to dismiss people for visits to the toilet.',
          stance: 'repaired',
          account:
            'We ended the contract, paid 38 people the wages of six months, and removed the report that showed it.',
        },
      ],
    },
    fr: {
      what: 'Halden Gate ouvre les portes en reconnaissant les visages. Il compte qui est à l’étage, combien de temps, et quand quelqu’un quitte son poste.',
      why: 'Des clients le demandent parce que téléphones et cartes se prêtent. Nous voulons savoir ce qu’il fait à des gens dont le travail est déjà surveillé.',
      plans:
        'Nous pensons le vendre avec trois réglages : porte seule ; porte et heures ; porte, heures et poste. Les clients demandent le troisième.',
      canChange:
        'L’existence du troisième réglage ; la durée de conservation des images ; le choix d’une carte à la place ; qui voit les heures.',
      cannotChange: 'La reconnaissance elle-même a été achetée et intégrée ; sans elle il n’y a pas de produit.',
      whoDecides: 'Le comité produit décide du lancement ; la direction générale signe pour chaque nouvelle région.',
      dates: [
        { daysAgo: -60, what: 'Le comité produit décide des réglages.' },
        { daysAgo: -120, what: 'Lancement prévu en Afrique de l’Est.' },
      ],
      risks: [
        {
          risk: 'Les personnes à la peau foncée sont refusées plus souvent à la porte et perdent de la paie pour retard.',
          who: 'Presque tous ceux qui travailleraient derrière ces portes.',
          mitigation: 'Après deux refus la porte s’ouvre par carte ; un retard noté par la machine ne compte pas.',
          unmitigated:
            'Dans notre essai, la machine a refusé les femmes à peau foncée neuf fois plus que les hommes à peau claire.',
        },
        {
          risk: 'Les minutes au poste servent à punir ceux qui font une pause après ce qu’ils ont dû voir.',
          who: 'Les modérateurs de contenus violents.',
          mitigation: 'Le contrat interdit tout usage disciplinaire.',
          unmitigated: 'Nous ne pouvons pas voir si un client s’y tient.',
        },
      ],
      remedyPlan:
        'Qui a perdu de la paie à cause d’un refus à la porte est payé par nous dans le mois ; nous le réclamons ensuite au client. Pour la punition par les minutes il n’y a pas encore de plan ; nous vous en demandons un.',
      pastHarms: [
        {
          what: 'Un produit antérieur pour entrepôts a servi à licencier des gens pour des passages aux toilettes.',
          stance: 'repaired',
          account:
            'Nous avons mis fin au contrat, payé six mois de salaire à 38 personnes et supprimé le rapport qui le montrait.',
        },
      ],
    },
    ar: {
      what: 'يفتح هالدن غيت الأبواب بالتعرف على الوجوه، ويَعُدّ من في الطابق وكم بقي ومتى غادر مكتبه.',
      why: 'يطلبه الزبائن لأن الهواتف والبطاقات تُعار. ونريد أن نعرف ماذا يفعل بأناس عملُهم مراقَب أصلًا.',
      plans:
        'ننوي بيعه بثلاثة أوضاع: الباب فقط، والباب والساعات، والباب والساعات والمكتب. والثالث هو ما يطلبه الزبائن.',
      canChange: 'هل يبقى الوضع الثالث، وكم تُحفظ الصور، وهل يمكن اختيار بطاقة بدلًا منه، ومن يرى الساعات.',
      cannotChange: 'التعرف نفسه اشتُري وبُني في المنتج، ولا منتج بدونه.',
      whoDecides: 'لجنة المنتج تقرر الإطلاق، والرئاسة التنفيذية توقّع عن كل منطقة جديدة.',
      dates: [
        { daysAgo: -60, what: 'تقرر لجنة المنتج في الأوضاع.' },
        { daysAgo: -120, what: 'الإطلاق المخطط له في شرق أفريقيا.' },
      ],
      risks: [
        {
          risk: 'يُرفض ذوو البشرة الداكنة عند الباب أكثر من غيرهم ويخسرون أجرًا بسبب التأخر.',
          who: 'جميع من سيعملون خلف هذه الأبواب تقريبًا.',
          mitigation: 'بعد رفضين يُفتح الباب بالبطاقة، ولا يُحسب تأخرٌ سجّلته الآلة.',
          unmitigated: 'في تجربتنا رفضت الآلة النساء ذوات البشرة الداكنة تسعة أضعاف ما رفضت الرجال ذوي البشرة الفاتحة.',
        },
        {
          risk: 'تُستعمل دقائق المكتب لمعاقبة من يستريح بعد ما اضطر إلى رؤيته.',
          who: 'مراجعو المحتوى العنيف.',
          mitigation: 'يمنع العقد استعمالها في التأديب.',
          unmitigated: 'لا نستطيع أن نرى هل يلتزم الزبون بذلك.',
        },
      ],
      remedyPlan:
        'من خسر أجرًا بسبب رفض عند الباب ندفع له نحن خلال شهر ثم نطالب به الزبون. أما العقاب بالدقائق فلا خطة له بعد، ونطلبها منكم.',
      pastHarms: [
        {
          what: 'استُعمل منتج سابق للمستودعات في فصل أناس بسبب الذهاب إلى الحمّام.',
          stance: 'repaired',
          account: 'أنهينا العقد ودفعنا لثمانية وثلاثين شخصًا أجر ستة أشهر وحذفنا التقرير الذي كان يُظهر ذلك.',
        },
      ],
    },
  },
  account: {
    en: 'Of the 38 who were paid, six work on our floors today. They say that the report was removed and came back under another name. We ask to see the product as customers see it before we speak about rules for it.',
    fr: 'Parmi les 38 qui ont été payés, six travaillent aujourd’hui à nos étages. Ils disent que le rapport a été supprimé puis est revenu sous un autre nom. Nous demandons à voir le produit comme les clients le voient avant de parler de règles.',
    ar: 'من الثمانية والثلاثين الذين دُفع لهم ستةٌ يعملون اليوم في طوابقنا. يقولون إن التقرير حُذف ثم عاد باسم آخر. نطلب أن نرى المنتج كما يراه الزبائن قبل أن نتكلم عن قواعد له.',
  },
};
