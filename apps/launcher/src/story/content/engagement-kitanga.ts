import type { StoryEngagement } from './engagements.ts';

/** An appeal process for suspended accounts, before it is decided. */
export const kitangaSuspensions: StoryEngagement = {
  slug: 'kitanga-suspensions',
  forum: 'lake-riders',
  addressee: 'kitanga-telecom',
  rights: 'kitanga-rights',
  signatory: 'kitanga-signatory',
  titles: {
    en: 'When an account is switched off: how riders can appeal',
    fr: 'Quand un compte est coupé : comment les livreurs peuvent faire appel',
    ar: 'حين يُوقَف الحساب: كيف يعترض السائقون',
  },
  moment: 'Kitanga Go decides this quarter how suspensions are made and who hears an appeal against one.',
  purposeKind: 'design',
  phases: ['identify', 'act', 'remedy'],
  timeZone: 'Africa/Nairobi',
  briefing: {
    en: {
      what: 'Kitanga Go replaces the way in which accounts of riders and drivers are suspended. Until now software suspended an account on its own; from now on it may only propose to.',
      why: 'In the last year 4,120 accounts were suspended. Of those who managed to appeal, one in five was right. Many never appealed: the form exists in English only and asks for a laptop.',
      plans:
        'A trained person decides on every suspension within two hours of the proposal, except where somebody is in danger. An appeal can be made by voice, in the app, in Swahili, Dholuo, Luganda, Arabic, French and English.',
      canChange:
        'The grounds for a suspension; how fast an appeal is heard and by whom; whether riders sit on the panel; what is paid for the days of a wrong suspension.',
      cannotChange:
        'We must suspend at once where the police or a court orders it, and where a passenger reports an assault.',
      whoDecides:
        'The head of operations of Kitanga Go decides, after the human-rights team and the legal department have signed. The board is told once a quarter.',
      dates: [
        { daysAgo: 150, what: 'The draft of the new process is finished.' },
        { daysAgo: 90, what: 'Head of operations decides.' },
        { daysAgo: 30, what: 'The new process begins in Kisumu, Kampala and Mwanza.' },
      ],
      risks: [
        {
          risk: 'A rider loses the income of days or weeks because of a wrong suspension.',
          who: 'Riders who have no other work, and women who ride at night.',
          mitigation:
            'A person decides before the account is switched off; wrong suspensions are paid at the average of the month before.',
          unmitigated: 'The hours between the proposal and the decision are not paid if the suspension is upheld.',
        },
        {
          risk: 'Somebody who complains about a supervisor is suspended for it.',
          who: 'Riders who speak out, and those who organise.',
          mitigation: 'Proposals that follow a complaint within thirty days go to another team.',
          unmitigated: 'We cannot yet see complaints that were made to agents by telephone.',
        },
      ],
      remedyPlan:
        'Everybody suspended since January can ask for a new decision. Where it was wrong we pay the average of the month before for each day, and we write so to the rider.',
      pastHarms: [
        {
          what: 'In March an update suspended 412 accounts in one night for “unusual movement”. It was the ferry.',
          stance: 'acknowledged',
          account:
            'The rule had not been tested near water. Accounts were reopened after one to nine days. Nothing was paid.',
        },
        {
          what: 'Riders say that accounts were closed after a protest in Mwanza.',
          stance: 'disputed',
          account:
            'Our records show other grounds for 17 of 21 accounts. For four we have found no ground and are looking on.',
        },
      ],
    },
    fr: {
      what: 'Kitanga Go change la façon de suspendre les comptes des livreurs et des chauffeurs. Jusqu’ici un logiciel suspendait seul ; désormais il pourra seulement le proposer.',
      why: 'L’an dernier, 4 120 comptes ont été suspendus. Parmi ceux qui ont pu faire appel, un sur cinq avait raison. Beaucoup n’ont jamais fait appel : le formulaire n’existe qu’en anglais et demande un ordinateur.',
      plans:
        'Une personne formée décide de chaque suspension dans les deux heures, sauf danger pour quelqu’un. L’appel peut se faire par la voix, dans l’application, en swahili, dholuo, luganda, arabe, français et anglais.',
      canChange:
        'Les motifs de suspension ; le délai de l’appel et qui l’entend ; la présence de livreurs dans la commission ; ce qui est payé pour les jours d’une suspension injuste.',
      cannotChange:
        'Nous devons suspendre aussitôt sur ordre de la police ou d’un tribunal, et quand un passager signale une agression.',
      whoDecides:
        'La direction des opérations de Kitanga Go décide, après signature de l’équipe droits humains et du service juridique. Le conseil est informé chaque trimestre.',
      dates: [
        { daysAgo: 150, what: 'Le projet du nouveau processus est terminé.' },
        { daysAgo: 90, what: 'La direction des opérations décide.' },
        { daysAgo: 30, what: 'Le nouveau processus commence à Kisumu, Kampala et Mwanza.' },
      ],
      risks: [
        {
          risk: 'Un livreur perd le revenu de jours ou de semaines à cause d’une suspension injuste.',
          who: 'Les livreurs sans autre travail, et les femmes qui roulent la nuit.',
          mitigation:
            'Une personne décide avant que le compte soit coupé ; les suspensions injustes sont payées à la moyenne du mois précédent.',
          unmitigated:
            'Les heures entre la proposition et la décision ne sont pas payées si la suspension est confirmée.',
        },
        {
          risk: 'Quelqu’un qui se plaint d’un responsable est suspendu pour cela.',
          who: 'Les livreurs qui parlent, et ceux qui s’organisent.',
          mitigation: 'Les propositions qui suivent une plainte de moins de trente jours vont à une autre équipe.',
          unmitigated: 'Nous ne voyons pas encore les plaintes faites par téléphone aux agents.',
        },
      ],
      remedyPlan:
        'Toute personne suspendue depuis janvier peut demander une nouvelle décision. Si c’était injuste, nous payons chaque jour à la moyenne du mois précédent, et nous l’écrivons au livreur.',
      pastHarms: [
        {
          what: 'En mars, une mise à jour a suspendu 412 comptes en une nuit pour « mouvement inhabituel ». C’était le bac.',
          stance: 'acknowledged',
          account:
            'La règle n’avait pas été essayée près de l’eau. Les comptes ont été rouverts après un à neuf jours. Rien n’a été payé.',
        },
        {
          what: 'Des livreurs disent que des comptes ont été fermés après une manifestation à Mwanza.',
          stance: 'disputed',
          account:
            'Nos dossiers montrent d’autres motifs pour 17 comptes sur 21. Pour quatre, nous n’avons trouvé aucun motif et cherchons encore.',
        },
      ],
    },
    ar: {
      what: 'تغيّر كيتانغا غو طريقة إيقاف حسابات السائقين. كان البرنامج يوقف الحساب وحده، ومن الآن لا يحق له إلا أن يقترح الإيقاف.',
      why: 'في السنة الماضية أُوقف 4120 حسابًا، وكان واحد من كل خمسة ممن استطاعوا الاعتراض على حق. كثيرون لم يعترضوا قط: الاستمارة بالإنجليزية فقط وتحتاج إلى حاسوب.',
      plans:
        'يقرر شخص مدرَّب في كل إيقاف خلال ساعتين، إلا إذا كان أحد في خطر. ويمكن الاعتراض بالصوت داخل التطبيق بالسواحيلية واللوو واللوغندا والعربية والفرنسية والإنجليزية.',
      canChange:
        'أسباب الإيقاف، وسرعة النظر في الاعتراض ومن ينظر فيه، وهل يجلس سائقون في اللجنة، وما يُدفع عن أيام الإيقاف الخاطئ.',
      cannotChange: 'يجب أن نوقف فورًا إذا أمرت الشرطة أو المحكمة، أو إذا أبلغ راكب عن اعتداء.',
      whoDecides:
        'تقرر إدارة العمليات في كيتانغا غو بعد توقيع فريق حقوق الإنسان والإدارة القانونية، ويُبلَّغ المجلس كل ثلاثة أشهر.',
      dates: [
        { daysAgo: 150, what: 'تنتهي مسودة الإجراء الجديد.' },
        { daysAgo: 90, what: 'تقرر إدارة العمليات.' },
        { daysAgo: 30, what: 'يبدأ الإجراء الجديد في كيسومو وكمبالا وموانزا.' },
      ],
      risks: [
        {
          risk: 'يخسر السائق دخل أيام أو أسابيع بسبب إيقاف خاطئ.',
          who: 'السائقون الذين لا عمل آخر لهم، والنساء اللواتي يعملن ليلًا.',
          mitigation: 'يقرر شخص قبل إيقاف الحساب، ويُدفع عن الإيقاف الخاطئ متوسط الشهر السابق.',
          unmitigated: 'الساعات بين الاقتراح والقرار لا تُدفع إذا ثبت الإيقاف.',
        },
        {
          risk: 'يُوقَف من يشتكي من مشرفه بسبب شكواه.',
          who: 'السائقون الذين يرفعون صوتهم ومن ينظّمون غيرهم.',
          mitigation: 'الاقتراحات التي تأتي خلال ثلاثين يومًا من شكوى تذهب إلى فريق آخر.',
          unmitigated: 'لا نرى بعد الشكاوى التي قُدمت هاتفيًا إلى الوكلاء.',
        },
      ],
      remedyPlan:
        'كل من أُوقف حسابه منذ يناير يمكنه طلب قرار جديد. فإن كان الإيقاف خاطئًا ندفع عن كل يوم متوسط الشهر السابق ونكتب ذلك إلى السائق.',
      pastHarms: [
        {
          what: 'في مارس أوقف تحديثٌ 412 حسابًا في ليلة واحدة بسبب «حركة غير معتادة». كانت العبّارة.',
          stance: 'acknowledged',
          account: 'لم تُجرَّب القاعدة قرب الماء. أُعيد فتح الحسابات بعد يوم إلى تسعة أيام، ولم يُدفع شيء.',
        },
        {
          what: 'يقول سائقون إن حسابات أُغلقت بعد احتجاج في موانزا.',
          stance: 'disputed',
          account: 'تُظهر سجلاتنا أسبابًا أخرى لسبعة عشر حسابًا من واحد وعشرين. ولم نجد لأربعة منها سببًا وما زلنا نبحث.',
        },
      ],
    },
  },
  account: {
    en: 'We know of 437 riders who were switched off in the night of the ferry, not 412, and of 26 who were never switched on again. After Mwanza, eleven of those who had spoken at the meeting lost their accounts within a week. Nobody was told a ground.',
    fr: 'Nous connaissons 437 livreurs coupés la nuit du bac, et non 412, et 26 qui n’ont jamais été rétablis. Après Mwanza, onze de ceux qui avaient parlé à la réunion ont perdu leur compte en une semaine. On n’a donné de motif à personne.',
    ar: 'نعرف 437 سائقًا أُوقفت حساباتهم ليلة العبّارة لا 412، و26 لم تُعَد إليهم قط. وبعد موانزا فقد أحد عشر ممن تكلموا في الاجتماع حساباتهم خلال أسبوع، ولم يُذكر لأحد سبب.',
  },
};
