import type { CountryFacts } from '../country-facts.ts';

/** Kenya, Uganda, Morocco, and Sudan, where no way is safe today. */
export const africa: readonly CountryFacts[] = [
  {
    country: 'KE',
    checkedOn: '2026-10-12',
    rails: [
      { rail: 'mobile_money', learners: ['mobile_operator', 'agent'] },
      { rail: 'bank', learners: ['bank', 'bank_of_fund'] },
      { rail: 'voucher', learners: ['mobile_operator'] },
      { rail: 'cash', learners: ['witnesses'] },
    ],
    tax: {
      law: 'Income Tax Act (Cap. 470), section 3',
      source: 'https://www.kra.go.ke',
      text: {
        en: 'An honorarium counts as income. Nothing is held back by the fund; whoever files a yearly return adds it there. Repaid expenses are not income.',
        es: 'Un honorario cuenta como ingreso. El fondo no retiene nada; quien presenta una declaración anual lo añade en ella. Los gastos reembolsados no son ingresos.',
        fr: 'Un honoraire compte comme un revenu. Le fonds ne retient rien ; qui fait une déclaration annuelle l’y ajoute. Les frais remboursés ne sont pas un revenu.',
        ar: 'تُعدّ المكافأة دخلاً. لا يقتطع الصندوق شيئاً، ومن يقدّم إقراراً ضريبياً سنوياً يضيفها إليه. أمّا النفقات المُستردّة فليست دخلاً.',
      },
    },
    benefits: {
      law: 'Social Assistance Act (Cap. 258A)',
      source: 'https://www.socialprotection.go.ke',
      text: {
        en: 'Inua Jamii and similar cash transfers look at a household’s means. One small honorarium rarely matters; several in a year may be asked about.',
        es: 'Inua Jamii y ayudas parecidas miran los medios del hogar. Un solo honorario pequeño rara vez influye; por varios en un año pueden preguntar.',
        fr: 'Inua Jamii et les aides semblables regardent les moyens du foyer. Un seul petit honoraire compte rarement ; plusieurs dans l’année peuvent susciter des questions.',
        ar: 'تنظر إعانات «إنوا جامي» وما يشبهها في موارد الأسرة. نادراً ما تؤثّر مكافأة صغيرة واحدة، وقد يُسأل عن عدّة مكافآت في سنة واحدة.',
      },
    },
    notSafe: null,
    mayRedirectToNgo: true,
    screensPeople: false,
    screening: null,
  },
  {
    country: 'UG',
    checkedOn: '2026-10-12',
    rails: [
      { rail: 'mobile_money', learners: ['mobile_operator', 'agent', 'tax_office'] },
      { rail: 'bank', learners: ['bank', 'bank_of_fund'] },
      { rail: 'cash', learners: ['witnesses'] },
    ],
    tax: {
      law: 'Income Tax Act (Cap. 338); Excise Duty Act (Cap. 336), levy on withdrawals of mobile money',
      source: 'https://ura.go.ug',
      text: {
        en: 'An honorarium counts as income. Half a percent is kept when mobile money is taken out in cash; the offer is not raised for it. Repaid expenses are not income.',
        es: 'Un honorario cuenta como ingreso. Al retirar dinero móvil en efectivo se cobra el medio por ciento; la oferta no sube por ello. Los gastos reembolsados no son ingresos.',
        fr: 'Un honoraire compte comme un revenu. Un demi pour cent est prélevé au retrait d’argent mobile en espèces ; l’offre n’est pas relevée pour cela. Les frais remboursés ne sont pas un revenu.',
        ar: 'تُعدّ المكافأة دخلاً. يُقتطع نصف بالمئة عند سحب رصيد الهاتف نقداً، ولا تُرفع المكافأة لأجل ذلك. أمّا النفقات المُستردّة فليست دخلاً.',
      },
    },
    benefits: {
      law: 'National Social Protection Policy 2015',
      source: 'https://mglsd.go.ug',
      text: {
        en: 'The grant for older people does not look at other income. Help given by local councils may.',
        es: 'La ayuda para personas mayores no mira otros ingresos. La que dan los consejos locales puede hacerlo.',
        fr: 'L’allocation aux personnes âgées ne regarde pas les autres revenus. L’aide des conseils locaux peut le faire.',
        ar: 'لا تنظر منحة كبار السنّ في الدخل الآخر، وقد تنظر فيه المساعدات التي تقدّمها المجالس المحلية.',
      },
    },
    notSafe: null,
    mayRedirectToNgo: true,
    screensPeople: false,
    screening: null,
  },
  {
    country: 'MA',
    checkedOn: '2026-10-14',
    rails: [
      { rail: 'bank', learners: ['bank', 'tax_office', 'bank_of_fund'] },
      { rail: 'cash', learners: ['witnesses'] },
    ],
    tax: {
      law: 'Code général des impôts, articles 22 et 30',
      source: 'https://www.tax.gov.ma',
      text: {
        en: 'An honorarium from abroad counts as income and is declared once a year. The bank sees that the money came from abroad and what it is called; the exchange office can ask.',
        es: 'Un honorario del extranjero cuenta como ingreso y se declara una vez al año. El banco ve que el dinero vino del extranjero y cómo se llama; la oficina de cambios puede preguntar.',
        fr: 'Un honoraire venu de l’étranger compte comme un revenu et se déclare une fois par an. La banque voit que l’argent vient de l’étranger et son libellé ; l’Office des changes peut poser des questions.',
        ar: 'تُعدّ المكافأة الواردة من الخارج دخلاً يُصرَّح به مرّة في السنة. يرى البنك أنّ المال جاء من الخارج وما اسمه، ويمكن لمكتب الصرف أن يسأل.',
      },
    },
    benefits: {
      law: 'Loi n° 58-23 relative au régime d’aide sociale directe',
      source: 'https://www.asd.ma',
      text: {
        en: 'Direct social aid follows a household score. Money that reaches a bank account can change the score, and with it the aid.',
        es: 'La ayuda social directa depende de una puntuación del hogar. El dinero que llega a una cuenta puede cambiarla y, con ella, la ayuda.',
        fr: 'L’aide sociale directe suit un score du ménage. L’argent qui arrive sur un compte peut changer ce score, et l’aide avec lui.',
        ar: 'يتبع الدعم الاجتماعي المباشر مؤشّراً للأسرة. قد يغيّر المال الذي يصل إلى حساب بنكي هذا المؤشّر، ويتغيّر الدعم معه.',
      },
    },
    notSafe: null,
    mayRedirectToNgo: false,
    screensPeople: true,
    screening: {
      law: 'Loi n° 43-05 relative à la lutte contre le blanchiment de capitaux',
      source: 'https://cnasnu.justice.gov.ma',
      text: {
        en: 'Nobody on the list of the United Nations, or on the national list, may be given money. Look the name up in both before it is paid.',
        es: 'No se puede dar dinero a nadie que figure en la lista de las Naciones Unidas o en la nacional. Busque el nombre en ambas antes de pagar.',
        fr: 'Aucune somme ne peut être versée à une personne inscrite sur la liste des Nations Unies ou sur la liste nationale. Cherchez le nom dans les deux avant le paiement.',
        ar: 'لا يجوز إعطاء مال لمن ورد اسمه في قائمة الأمم المتّحدة أو في القائمة الوطنية. ابحثوا عن الاسم في القائمتين قبل الدفع.',
      },
    },
  },
  {
    country: 'SD',
    checkedOn: '2026-11-02',
    rails: [],
    tax: {
      law: 'Income Tax Act 1986',
      source: 'https://www.customs.gov.sd',
      text: {
        en: 'We could not find out how the tax is handled today.',
        es: 'No pudimos averiguar cómo se aplica hoy el impuesto.',
        fr: 'Nous n’avons pas pu établir comment l’impôt est appliqué aujourd’hui.',
        ar: 'لم نستطع أن نعرف كيف تُطبَّق الضريبة اليوم.',
      },
    },
    benefits: {
      law: '–',
      source: 'https://www.unocha.org/sudan',
      text: {
        en: 'Lists of who receives aid are kept by several parties. Being known to have money can end a place on them.',
        es: 'Varias partes llevan listas de quién recibe ayuda. Que se sepa que alguien tiene dinero puede sacarlo de ellas.',
        fr: 'Plusieurs parties tiennent des listes de bénéficiaires de l’aide. Être connu pour avoir de l’argent peut en faire sortir.',
        ar: 'تحتفظ أطراف عدّة بقوائم متلقّي المساعدات، ومن عُرف أنّ لديه مالاً قد يفقد مكانه فيها.',
      },
    },
    notSafe: {
      en: 'Banks and mobile money are interrupted, those who run them are parties to the war, and carrying cash is dangerous.',
      es: 'Los bancos y el dinero móvil están interrumpidos, quienes los manejan son partes de la guerra y llevar efectivo es peligroso.',
      fr: 'Les banques et l’argent mobile sont interrompus, ceux qui les tiennent sont parties à la guerre, et porter des espèces est dangereux.',
      ar: 'البنوك والمال عبر الهاتف متوقّفان، والقائمون عليهما أطراف في الحرب، وحمل النقود خطر.',
    },
    mayRedirectToNgo: false,
    screensPeople: true,
    screening: null,
  },
];
