import type { CountryFacts } from '../country-facts.ts';

/** The United Kingdom and Norway. */
export const europe: readonly CountryFacts[] = [
  {
    country: 'GB',
    checkedOn: '2026-10-09',
    rails: [
      { rail: 'bank', learners: ['bank', 'bank_of_fund'] },
      { rail: 'voucher', learners: ['shop'] },
    ],
    tax: {
      law: 'Income Tax (Trading and Other Income) Act 2005, section 783A (trading allowance)',
      source: 'https://www.gov.uk/guidance/tax-free-allowances-on-property-and-trading-income',
      text: {
        en: 'Up to £1,000 a year from small earnings of this kind is free of tax and need not be declared. Above that it is declared. Repaid expenses are not income.',
        es: 'Hasta 1000 libras al año de pequeños ingresos como este están libres de impuestos y no hace falta declararlos. Por encima, se declaran. Los gastos reembolsados no son ingresos.',
        fr: 'Jusqu’à 1 000 livres par an de petits revenus de ce genre sont exonérés et n’ont pas à être déclarés. Au-delà, ils se déclarent. Les frais remboursés ne sont pas un revenu.',
        ar: 'يُعفى من الضريبة ما يصل إلى 1000 جنيه في السنة من دخل صغير كهذا ولا يلزم التصريح به. وما زاد عليها يُصرَّح به. أمّا النفقات المُستردّة فليست دخلاً.',
      },
    },
    benefits: {
      law: 'Universal Credit Regulations 2013, regulations 52 to 57',
      source: 'https://www.gov.uk/universal-credit',
      text: {
        en: 'Universal Credit falls by 55 pence for each pound earned above a work allowance, and an honorarium is reported as earned in the month it arrives. Asylum support allows no paid work: choose expenses only, or ask a lawyer first.',
        es: 'El Universal Credit baja 55 peniques por cada libra ganada por encima de una franquicia, y el honorario se comunica como ganado en el mes en que llega. La ayuda de asilo no permite trabajo pagado: elija solo los gastos o pregunte antes a un abogado.',
        fr: 'L’Universal Credit baisse de 55 pence par livre gagnée au-delà d’un abattement, et un honoraire se signale comme gagné le mois où il arrive. L’aide aux demandeurs d’asile ne permet pas de travail payé : ne prenez que les frais, ou demandez d’abord à un avocat.',
        ar: 'ينقص «يونيفرسال كريدت» 55 بنساً عن كلّ جنيه مكتسب فوق حدّ معيّن، وتُبلَّغ المكافأة مكتسبةً في الشهر الذي تصل فيه. لا يسمح دعم اللجوء بعمل مدفوع: خذوا النفقات وحدها أو اسألوا محامياً أوّلاً.',
      },
    },
    notSafe: null,
    mayRedirectToNgo: true,
    screensPeople: true,
    screening: {
      law: 'Sanctions and Anti-Money Laundering Act 2018',
      source: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
      text: {
        en: 'Nobody on the UK Sanctions List may be given money, however small the sum. Look the name up there before it is paid.',
        es: 'No se puede dar dinero a nadie que figure en la lista de sanciones del Reino Unido, por pequeña que sea la suma. Busque allí el nombre antes de pagar.',
        fr: 'Aucune somme, si petite soit-elle, ne peut être versée à une personne inscrite sur la liste des sanctions du Royaume-Uni. Cherchez-y le nom avant le paiement.',
        ar: 'لا يجوز إعطاء مال، مهما قلّ، لمن ورد اسمه في قائمة عقوبات المملكة المتّحدة. ابحثوا عن الاسم فيها قبل الدفع.',
      },
    },
  },
  {
    country: 'NO',
    checkedOn: '2026-10-09',
    rails: [
      { rail: 'bank', learners: ['bank', 'tax_office', 'bank_of_fund'] },
      { rail: 'voucher', learners: ['shop'] },
    ],
    tax: {
      law: 'Skatteloven § 5-1 og § 5-10; skattebetalingsloven § 5-6',
      source: 'https://www.skatteetaten.no',
      text: {
        en: 'An honorarium counts as income. Whoever pays more than a small sum in a year reports it to the tax office, which adds it to the return by itself. Repaid expenses with receipts are not income.',
        es: 'Un honorario cuenta como ingreso. Quien paga más de una pequeña suma al año lo comunica a Hacienda, que lo añade sola a la declaración. Los gastos reembolsados con recibo no son ingresos.',
        fr: 'Un honoraire compte comme un revenu. Qui verse plus d’une petite somme dans l’année le signale au fisc, qui l’ajoute lui-même à la déclaration. Les frais remboursés sur reçu ne sont pas un revenu.',
        ar: 'تُعدّ المكافأة دخلاً. من يدفع أكثر من مبلغ صغير في السنة يبلغ به مصلحة الضرائب، وهي تضيفه بنفسها إلى الإقرار. أمّا النفقات المُستردّة بإيصالات فليست دخلاً.',
      },
    },
    benefits: {
      law: 'Folketrygdloven § 4-13 og § 11-23',
      source: 'https://www.nav.no',
      text: {
        en: 'With unemployment or work assessment money, the hours go on the fortnightly card and the payment is reduced accordingly. Social assistance is reduced by what is paid.',
        es: 'Con prestación de desempleo o de evaluación laboral, las horas van en la tarjeta quincenal y el pago se reduce en esa medida. La asistencia social se reduce en lo pagado.',
        fr: 'Avec une allocation de chômage ou d’évaluation professionnelle, les heures figurent sur la carte bimensuelle et le versement baisse d’autant. L’aide sociale est réduite de ce qui est payé.',
        ar: 'لمن يتلقّى إعانة البطالة أو تقييم القدرة على العمل: تُكتب الساعات في البطاقة نصف الشهرية وتنقص الإعانة بقدرها. وتنقص المساعدة الاجتماعية بمقدار ما دُفع.',
      },
    },
    notSafe: null,
    mayRedirectToNgo: false,
    screensPeople: true,
    screening: {
      law: 'Sanksjonsloven (lov 16. april 2021 nr. 18)',
      source: 'https://lovdata.no/dokument/NL/lov/2021-04-16-18',
      text: {
        en: 'Norway applies the sanctions of the United Nations and most of those of the European Union. Look the name up in both lists before it is paid.',
        es: 'Noruega aplica las sanciones de las Naciones Unidas y la mayoría de las de la Unión Europea. Busque el nombre en ambas listas antes de pagar.',
        fr: 'La Norvège applique les sanctions des Nations Unies et la plupart de celles de l’Union européenne. Cherchez le nom dans les deux listes avant le paiement.',
        ar: 'تطبّق النرويج عقوبات الأمم المتّحدة ومعظم عقوبات الاتحاد الأوروبي. ابحثوا عن الاسم في القائمتين قبل الدفع.',
      },
    },
  },
];
