import type { StoryStatement } from './consultations.ts';

/**
 * What riders were asked about pay and punishment. The letters say how each of the three planted opinion groups leans
 * (+ agrees, - disagrees, 0 is of two minds): those who ride full time and want every minute paid, those who ride when
 * they like and want to stay free, and those for whom the road and the night come first.
 */
export const payAndPunishment: readonly StoryStatement[] = [
  {
    leans: '+++',
    en: 'The app must tell me why it switches me off before it does so, not afterwards.',
    fr: 'L’appli doit me dire pourquoi elle me désactive avant de le faire, pas après.',
    ar: 'يجب أن يخبرني التطبيق لماذا يوقف حسابي قبل أن يفعل، لا بعد ذلك.',
  },
  {
    leans: '+++',
    en: 'A person, not only software, should decide whether somebody loses their account.',
    fr: 'C’est une personne, et pas seulement un logiciel, qui doit décider si quelqu’un perd son compte.',
    ar: 'ينبغي أن يقرر إنسان، لا برنامج وحده، إن كان أحد سيفقد حسابه.',
  },
  {
    leans: '+-0',
    en: 'Waiting at the restaurant should be paid by the minute.',
    fr: 'L’attente au restaurant doit être payée à la minute.',
    ar: 'يجب أن يُدفع عن كل دقيقة انتظار في المطعم.',
  },
  {
    leans: '+-+',
    en: 'I would give up some freedom of hours for a wage that I can count on.',
    fr: 'Je renoncerais à une part de ma liberté d’horaires pour un salaire sur lequel compter.',
    ar: 'أتخلى عن شيء من حرية المواعيد مقابل أجر يمكنني الاعتماد عليه.',
  },
  {
    leans: '-+0',
    en: 'Bonuses in the rush hour are worth more to me than a fixed rate.',
    fr: 'Les primes aux heures de pointe valent plus pour moi qu’un tarif fixe.',
    ar: 'مكافآت ساعة الذروة أهم عندي من تعرفة ثابتة.',
  },
  {
    leans: '-+-',
    en: 'Nobody should tell me on which days I have to ride.',
    fr: 'Personne ne doit me dire quels jours je dois rouler.',
    ar: 'لا ينبغي لأحد أن يملي عليّ أيام عملي.',
  },
  {
    leans: '+++',
    en: 'I want to see the whole fare and the whole way before I accept an order.',
    fr: 'Je veux voir le prix entier et le trajet entier avant d’accepter une course.',
    ar: 'أريد أن أرى الأجرة كاملة والطريق كاملًا قبل أن أقبل الطلب.',
  },
  {
    leans: '+-0',
    en: 'Turning down three orders in a row must not cost me the next one.',
    fr: 'Refuser trois courses de suite ne doit pas me coûter la suivante.',
    ar: 'رفض ثلاثة طلبات متتالية يجب ألا يكلفني الطلب التالي.',
  },
  {
    leans: '-+-',
    en: 'Whoever turns down many orders should rightly get fewer of them.',
    fr: 'Il est juste que celui qui refuse beaucoup de courses en reçoive moins.',
    ar: 'من يرفض طلبات كثيرة يستحق أن يحصل على طلبات أقل.',
  },
  {
    leans: '0-+',
    en: 'Nobody should lose points for stopping when it rains so hard that the road is gone.',
    fr: 'Personne ne doit perdre de points pour s’être arrêté quand la pluie efface la route.',
    ar: 'لا ينبغي أن يخسر أحد نقاطًا لأنه توقف حين يمحو المطر الطريق.',
  },
  {
    leans: '0-+',
    en: 'At night the app should not send anybody alone to a place that riders have marked as unsafe.',
    fr: 'La nuit, l’appli ne doit envoyer personne seul à un endroit que les livreurs ont signalé comme dangereux.',
    ar: 'في الليل يجب ألا يرسل التطبيق أحدًا وحده إلى مكان علّمه السائقون بأنه غير آمن.',
  },
  {
    leans: '-0+',
    en: 'A slower delivery time for everybody would be worth it if fewer of us got hurt.',
    fr: 'Des délais plus longs pour tous en vaudraient la peine si moins d’entre nous étaient blessés.',
    ar: 'إطالة وقت التوصيل للجميع تستحق إذا قلّ عدد المصابين منا.',
  },
  {
    leans: '+++',
    en: 'Ratings by customers should never switch anybody off by themselves.',
    fr: 'Les notes des clients ne doivent jamais, à elles seules, désactiver quelqu’un.',
    ar: 'تقييمات الزبائن وحدها يجب ألا توقف حساب أحد أبدًا.',
  },
  {
    leans: '+-+',
    en: 'The company should pay for insurance against accidents, also on the way home.',
    fr: 'L’entreprise doit payer une assurance accidents, aussi pour le trajet du retour.',
    ar: 'ينبغي أن تدفع الشركة تأمين الحوادث، وفي طريق العودة أيضًا.',
  },
  {
    leans: '-+0',
    en: 'I would rather be paid more for each order than have insurance.',
    fr: 'Je préfère être mieux payé par course que d’avoir une assurance.',
    ar: 'أفضّل أجرًا أعلى عن كل طلب على أن يكون لي تأمين.',
  },
  {
    leans: '+-0',
    en: 'Fuel and repairs should be paid apart from the fare.',
    fr: 'Le carburant et les réparations doivent être payés en plus de la course.',
    ar: 'يجب دفع الوقود والإصلاحات منفصلة عن الأجرة.',
  },
  {
    leans: '+0-',
    en: 'Those who have ridden for years should get orders before newcomers.',
    fr: 'Ceux qui roulent depuis des années doivent avoir des courses avant les nouveaux.',
    ar: 'من يعمل منذ سنوات ينبغي أن يحصل على الطلبات قبل الجدد.',
  },
  {
    leans: '-++',
    en: 'New riders should be able to begin without a deposit for the bag.',
    fr: 'Les nouveaux doivent pouvoir commencer sans caution pour le sac.',
    ar: 'ينبغي أن يستطيع الجدد البدء دون ضمان عن الحقيبة.',
  },
  {
    leans: '+++',
    en: 'When an account is suspended by mistake, the lost days should be paid.',
    fr: 'Quand un compte est suspendu par erreur, les jours perdus doivent être payés.',
    ar: 'حين يُعلَّق حساب بالخطأ، يجب دفع أجر الأيام الضائعة.',
  },
  {
    leans: '---',
    en: 'It is fine that the app takes a photo of my face before every shift without saying what for.',
    fr: 'Il est normal que l’appli photographie mon visage avant chaque service sans dire pourquoi.',
    ar: 'لا بأس أن يصوّر التطبيق وجهي قبل كل نوبة دون أن يقول لماذا.',
  },
  {
    leans: '0-+',
    en: 'The app should have a button that calls for help and tells riders nearby.',
    fr: 'L’appli doit avoir un bouton d’appel à l’aide qui prévient les livreurs proches.',
    ar: 'ينبغي أن يكون في التطبيق زر لطلب النجدة يُعلم السائقين القريبين.',
  },
  {
    leans: '-+-',
    en: 'I do not want the company to know more about me than my name and my phone number.',
    fr: 'Je ne veux pas que l’entreprise en sache plus sur moi que mon nom et mon numéro.',
    ar: 'لا أريد أن تعرف الشركة عني أكثر من اسمي ورقم هاتفي.',
  },
  {
    leans: '+-+',
    en: 'The app should show how long I have ridden without a break and let me rest without a loss.',
    fr: 'L’appli doit montrer depuis quand je roule sans pause et me laisser me reposer sans perte.',
    ar: 'ينبغي أن يبيّن التطبيق كم عملت دون استراحة وأن يتيح لي الراحة دون خسارة.',
  },
  {
    leans: '-+0',
    en: 'Working for three apps at once should stay allowed, whatever comes.',
    fr: 'Travailler pour trois applis à la fois doit rester permis, quoi qu’il arrive.',
    ar: 'يجب أن يبقى العمل لثلاثة تطبيقات في آن واحد مسموحًا مهما حدث.',
  },
  {
    leans: '+++',
    en: 'Every rider should be able to read in their own language what the app decided about them.',
    fr: 'Chaque livreur doit pouvoir lire dans sa langue ce que l’appli a décidé à son sujet.',
    ar: 'ينبغي أن يستطيع كل سائق أن يقرأ بلغته ما قرره التطبيق بشأنه.',
  },
  {
    leans: '+-0',
    en: 'A weekly minimum should be guaranteed to whoever is there forty hours.',
    fr: 'Un minimum hebdomadaire doit être garanti à qui est présent quarante heures.',
    ar: 'ينبغي ضمان حد أدنى أسبوعي لمن يعمل أربعين ساعة.',
  },
  {
    leans: '0-+',
    en: 'Women who ride should be able to choose not to be sent to private flats at night.',
    fr: 'Les livreuses doivent pouvoir choisir de ne pas être envoyées la nuit dans des appartements.',
    ar: 'ينبغي أن تستطيع السائقات اختيار ألا يُرسَلن ليلًا إلى شقق خاصة.',
  },
  {
    leans: '-+0',
    en: 'Whoever is quick should earn more, and everybody should see by how much.',
    fr: 'Qui est rapide doit gagner plus, et chacun doit voir de combien.',
    ar: 'من يكون سريعًا ينبغي أن يكسب أكثر، وأن يرى الجميع بكم.',
  },
  {
    leans: '+++',
    en: 'An answer to an appeal should come within three days and from somebody with a name.',
    fr: 'La réponse à un recours doit venir sous trois jours et de quelqu’un qui a un nom.',
    ar: 'ينبغي أن يأتي الرد على الاعتراض خلال ثلاثة أيام ومن شخص له اسم.',
  },
  {
    leans: '+-+',
    en: 'I would stop riding for a day together with others if the company does not answer.',
    fr: 'J’arrêterais de rouler un jour avec d’autres si l’entreprise ne répond pas.',
    ar: 'أتوقف عن العمل يومًا مع الآخرين إذا لم تُجب الشركة.',
  },
];

/** Asked today, with room for a visitor to answer. */
export const heatAndRain: readonly StoryStatement[] = [
  {
    leans: '+++',
    en: 'Above forty degrees the app should pause orders at noon without anybody losing pay.',
    fr: 'Au-dessus de quarante degrés, l’appli doit suspendre les courses à midi sans perte de paie.',
    ar: 'فوق أربعين درجة ينبغي أن يوقف التطبيق الطلبات ظهرًا دون أن يخسر أحد أجره.',
  },
  {
    leans: '+-+',
    en: 'The company should put up shade and water where we wait.',
    fr: 'L’entreprise doit installer de l’ombre et de l’eau là où nous attendons.',
    ar: 'ينبغي أن توفر الشركة الظل والماء حيث ننتظر.',
  },
  {
    leans: '-+0',
    en: 'Whoever rides in the rain should get twice the fare, and then it is their choice.',
    fr: 'Qui roule sous la pluie doit toucher le double, et alors c’est son choix.',
    ar: 'من يعمل تحت المطر ينبغي أن ينال أجرة مضاعفة، والخيار له عندئذ.',
  },
  {
    leans: '0-+',
    en: 'No bonus should be paid for riding in a storm: it lures people into danger.',
    fr: 'Aucune prime ne doit être payée pour rouler dans la tempête : elle attire les gens vers le danger.',
    ar: 'لا ينبغي دفع مكافأة للعمل في العاصفة: فهي تغري الناس بالخطر.',
  },
  {
    leans: '+++',
    en: 'Customers should be told that it takes longer in heavy rain.',
    fr: 'Il faut dire aux clients que c’est plus long sous une forte pluie.',
    ar: 'ينبغي إخبار الزبائن بأن الأمر يستغرق وقتًا أطول في المطر الغزير.',
  },
  {
    leans: '+-0',
    en: 'Rain gear belongs to the work and should be paid by the company.',
    fr: 'Les vêtements de pluie font partie du travail et doivent être payés par l’entreprise.',
    ar: 'ملابس المطر جزء من العمل وينبغي أن تدفع الشركة ثمنها.',
  },
  {
    leans: '++-',
    en: 'I know best myself when it is too hot to ride.',
    fr: 'Je sais mieux que personne quand il fait trop chaud pour rouler.',
    ar: 'أنا أدرى متى يكون الحر أشد من أن أعمل.',
  },
  {
    leans: '+++',
    en: 'A delay because of the weather must never count against anybody.',
    fr: 'Un retard dû au temps ne doit jamais compter contre personne.',
    ar: 'التأخر بسبب الطقس يجب ألا يُحسب على أحد أبدًا.',
  },
];
