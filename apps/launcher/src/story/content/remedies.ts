interface StoryRemedy {
  readonly country: string;
  readonly kind: string;
  readonly name: string;
  readonly about?: string;
  readonly law: string;
  readonly source: string;
  readonly texts: readonly Readonly<Record<'language' | 'gives' | 'cost' | 'time' | 'risk' | 'how', string>>[];
}

/**
 * From general knowledge and public addresses, entered for the demo and marked for checking by somebody of the country:
 * no figure here has been confirmed with the authority it names.
 */
export const remedies: readonly StoryRemedy[] = [
  {
    ...{ country: 'KE', kind: 'regulator', name: 'Office of the Data Protection Commissioner' },
    ...{ law: 'Data Protection Act, 2019, sections 56–58 and 65', source: 'https://www.odpc.go.ke/' },
    texts: [
      {
        ...{ language: 'en', cost: 'Filing is free.', time: 'The law asks for a decision within 90 days.' },
        gives:
          'Orders to correct, erase or stop using personal data, enforcement notices, fines, and compensation for damage.',
        risk: 'The company learns who complains. Ask whether your name can be withheld before you file.',
        how: 'A form on the website, by e-mail, or in person. Keep what you asked the company before and what it answered.',
      },
    ],
  },
  {
    ...{ country: 'KE', kind: 'court', name: 'Employment and Labour Relations Court' },
    ...{
      law: 'Employment and Labour Relations Court Act, 2011; Employment Act, 2007',
      source: 'https://judiciary.go.ke/',
    },
    texts: [
      {
        ...{ language: 'en', time: 'Often more than a year. Most claims have to be filed within three years.' },
        gives:
          'Compensation and orders where work was taken away unfairly. Courts have let content moderators sue a platform abroad.',
        cost: 'Court fees and usually a lawyer; trade unions and legal-aid clinics can carry a case.',
        risk: 'Hearings are public. Whether riders of an app are employees is disputed.',
        how: 'Through a lawyer, a union, or in person at a registry.',
      },
    ],
  },
  {
    ...{ country: 'KE', kind: 'ombudsperson', name: 'Commission on Administrative Justice (Office of the Ombudsman)' },
    ...{ law: 'Commission on Administrative Justice Act, 2011', source: 'https://www.ombudsman.go.ke/' },
    texts: [
      {
        ...{ language: 'en', cost: 'Free.', time: 'Weeks to months.' },
        gives:
          'Looks into public offices that do not act, for example a regulator that does not answer. Not into companies.',
        risk: 'Low. A complaint can be made through somebody else.',
        how: 'In writing, by telephone or at a Huduma Centre.',
      },
    ],
  },
  {
    ...{ country: 'KE', kind: 'company', name: 'Kitanga Go appeal desk (invented)', about: 'kitanga-telecom' },
    ...{ law: 'Terms of Kitanga Go, section 14 (invented for the demo)', source: 'https://kitanga.example/appeals' },
    texts: [
      {
        ...{ language: 'en', cost: 'Free.', time: 'The company promises five working days.' },
        gives: 'A suspended account can be opened again; days without work are not paid.',
        risk: 'It knows you by your account. Nobody independent decides.',
        how: 'In the app, under “Help”. Take a picture of what you send: the app keeps no copy.',
      },
    ],
  },
  {
    ...{ country: 'MA', kind: 'ncp', name: 'Point de contact national du Maroc (OCDE)' },
    ...{
      law: 'Principes directeurs de l’OCDE à l’intention des entreprises multinationales',
      source: 'https://mneguidelines.oecd.org/ncps/',
    },
    texts: [
      {
        ...{ language: 'fr', cost: 'Gratuit.', time: 'Les principes visent environ un an ; souvent davantage.' },
        gives: 'Une médiation avec l’entreprise et une déclaration publique. Aucune amende ni indemnité imposée.',
        risk: 'L’entreprise apprend qui se plaint, sauf si le point de contact accepte la confidentialité.',
        how: 'Par écrit. Une organisation ou un syndicat peut déposer à votre place.',
      },
      {
        ...{ language: 'en', cost: 'Free.', time: 'The guidelines aim at about a year; often longer.' },
        gives: 'Mediation with the company and a public statement. No fine, no ordered compensation.',
        risk: 'The company learns who complains, unless the contact point accepts confidentiality.',
        how: 'In writing. An organisation or a union can file in your place.',
      },
      {
        ...{ language: 'ar', cost: 'مجاني.', time: 'تهدف المبادئ إلى سنة تقريبًا؛ وغالبًا ما تطول.' },
        gives: 'وساطة مع الشركة وبيان علني. لا غرامة ولا تعويض ملزم.',
        risk: 'تعرف الشركة هوية المشتكي ما لم تقبل نقطة الاتصال السرية.',
        how: 'كتابةً. يمكن لمنظمة أو نقابة أن تتقدم نيابة عنك.',
      },
    ],
  },
  {
    ...{
      country: 'MA',
      kind: 'regulator',
      name: 'Commission nationale de contrôle de la protection des données (CNDP)',
    },
    ...{ law: 'Loi n° 09-08 (2009)', source: 'https://www.cndp.ma/' },
    texts: [
      {
        ...{ language: 'fr', cost: 'Gratuit.', time: 'Quelques mois ; la loi ne fixe pas de délai pour vous.' },
        gives: 'Demande à l’entreprise de rectifier ou d’effacer des données ; peut transmettre au procureur.',
        risk: 'L’entreprise apprend de qui il s’agit.',
        how: 'Un formulaire de plainte en ligne ou un courrier. Joignez ce que vous avez demandé à l’entreprise.',
      },
      {
        ...{ language: 'en', cost: 'Free.', time: 'Some months; the law sets no limit for you.' },
        gives: 'Asks the company to correct or erase data; can pass the matter to the prosecutor.',
        risk: 'The company learns whom it is about.',
        how: 'A complaint form online or by post. Add what you asked the company before.',
      },
      {
        ...{ language: 'ar', cost: 'مجاني.', time: 'بضعة أشهر؛ لا يحدد القانون مهلة لك.' },
        gives: 'تطلب من الشركة تصحيح البيانات أو حذفها، ويمكنها إحالة الأمر إلى النيابة العامة.',
        risk: 'تعرف الشركة صاحب الشكوى.',
        how: 'نموذج شكوى على الإنترنت أو بالبريد. أرفق ما طلبته من الشركة سابقًا.',
      },
    ],
  },
  {
    ...{ country: 'UG', kind: 'regulator', name: 'Personal Data Protection Office' },
    ...{ law: 'Data Protection and Privacy Act, 2019', source: 'https://pdpo.go.ug/' },
    texts: [
      {
        ...{ language: 'en', cost: 'Free.', time: 'Not fixed; ask when you file.' },
        gives: 'Investigates and orders that personal data are corrected, blocked or erased.',
        risk: 'The company learns who complains.',
        how: 'A form on the website or a letter.',
      },
    ],
  },
  {
    ...{ country: 'GB', kind: 'ncp', name: 'UK National Contact Point (OECD)' },
    ...{
      law: 'OECD Guidelines for Multinational Enterprises on Responsible Business Conduct',
      source: 'https://www.gov.uk/government/organisations/uk-national-contact-point',
    },
    texts: [
      {
        ...{ language: 'en', cost: 'Free.', time: 'About a year is the aim.' },
        gives: 'Mediation and a published statement, also about what a company of this country does abroad. No fine.',
        risk: 'The company learns who complains unless confidentiality is agreed. The outcome is public.',
        how: 'In writing; an organisation can file for you from any country.',
      },
    ],
  },
  {
    ...{ country: 'NO', kind: 'regulator', name: 'Forbrukertilsynet (Transparency Act)' },
    ...{
      law: 'Åpenhetsloven (Transparency Act), 2021, sections 6–7 and 9',
      source: 'https://www.forbrukertilsynet.no/',
    },
    texts: [
      {
        ...{ language: 'en', cost: 'Free.', time: 'A company has three weeks to answer a question of anybody.' },
        gives:
          'Anybody may ask a larger company how it deals with harm to human rights; the authority can order an answer and fine.',
        risk: 'Low: you may ask as an organisation or under any address.',
        how: 'Ask the company in writing first; if it does not answer, tell the authority.',
      },
    ],
  },
  {
    ...{ country: 'US', kind: 'labour', name: 'National Labor Relations Board' },
    ...{ law: 'National Labor Relations Act, sections 7 and 8(a)(1), 8(a)(4)', source: 'https://www.nlrb.gov/' },
    texts: [
      {
        ...{
          language: 'en',
          cost: 'Free; no lawyer is needed.',
          time: 'To be filed within six months. A first decision takes months.',
        },
        gives:
          'Protects employees who speak together about their work: reinstatement and back pay. Not for people who count as contractors.',
        risk: 'The employer learns of the charge. Retaliation for filing is itself forbidden.',
        how: 'A charge form at a regional office or online.',
      },
    ],
  },
];
