/** Who asks, by the name under which it is public. */
export interface Asker {
  readonly kind: 'forum' | 'organisation';
  readonly name: string;
}

export interface RequestMailWords {
  readonly to: (name: string) => string;
  /** Its first words say who asks. */
  readonly asks: (facts: { readonly asker: Asker; readonly dueOn: string; readonly page: string }) => string;
  readonly asOf: (day: string) => string;
  readonly answerHere: string;
  readonly closing: string;
  readonly withdrawn: (facts: { readonly asker: Asker; readonly page: string }) => string;
  readonly withdrawnSubject: (title: string) => string;
}

/** `21 September 2026`, in the mail's own language. */
const inWords = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const EN: RequestMailWords = {
  to: (name) => `To ${name}`,
  asks: ({ asker: { kind, name }, dueOn, page }) =>
    `${kind === 'forum' ? `${name}, a forum elected by people whom your decisions reach,` : `The organisation ${name}`} asks you the following, and asks for an answer by ${inWords('en-GB', dueOn)}. What they wrote is marked with “>”. The request is public: ${page}`,
  asOf: (day) => `as of ${inWords('en-GB', day)}`,
  answerHere: 'Answer here, without an account:',
  closing:
    'The link can be used once; whoever has it can answer in your name, so do not pass it on. Your answer is published beside the request, word for word. If there is no answer by the date, the page says so.',
  withdrawn: ({ asker: { name }, page }) =>
    `${name} has withdrawn a request that was sent to you. No answer is expected any more. It stays public, with the reason below: ${page}`,
  withdrawnSubject: (title) => `Withdrawn: ${title}`,
};

const ES: RequestMailWords = {
  to: (name) => `Para ${name}`,
  asks: ({ asker: { kind, name }, dueOn, page }) =>
    `${kind === 'forum' ? `${name}, un foro elegido por personas a las que alcanzan sus decisiones,` : `La organización ${name}`} les pregunta lo siguiente y pide una respuesta a más tardar el ${inWords('es', dueOn)}. Lo que escribieron va marcado con «>». La solicitud es pública: ${page}`,
  asOf: (day) => `a fecha del ${inWords('es', day)}`,
  answerHere: 'Respondan aquí, sin necesidad de cuenta:',
  closing:
    'El enlace sirve una sola vez; quien lo tenga puede responder en su nombre, así que no lo compartan. Su respuesta se publica junto a la solicitud, palabra por palabra. Si no hay respuesta en la fecha indicada, la página lo dice.',
  withdrawn: ({ asker: { name }, page }) =>
    `${name} ha retirado una solicitud que se les envió. Ya no se espera respuesta. Sigue siendo pública, con el motivo que figura abajo: ${page}`,
  withdrawnSubject: (title) => `Retirada: ${title}`,
};

const FR: RequestMailWords = {
  to: (name) => `À l’attention de ${name}`,
  asks: ({ asker: { kind, name }, dueOn, page }) =>
    `${kind === 'forum' ? `${name}, un forum élu par des personnes que vos décisions touchent,` : `L’organisation ${name}`} vous demande ce qui suit et souhaite une réponse au plus tard le ${inWords('fr', dueOn)}. Ce qui a été écrit par ses soins est marqué par « > ». La demande est publique : ${page}`,
  asOf: (day) => `en date du ${inWords('fr', day)}`,
  answerHere: 'Répondez ici, sans compte :',
  closing:
    'Le lien ne sert qu’une fois ; quiconque le détient peut répondre en votre nom, ne le transmettez donc pas. Votre réponse est publiée à côté de la demande, mot pour mot. Sans réponse à la date indiquée, la page le dit.',
  withdrawn: ({ asker: { name }, page }) =>
    `${name} a retiré une demande qui vous avait été envoyée. Aucune réponse n’est plus attendue. Elle reste publique, avec la raison ci-dessous : ${page}`,
  withdrawnSubject: (title) => `Retirée : ${title}`,
};

const AR: RequestMailWords = {
  to: (name) => `إلى ${name}`,
  asks: ({ asker: { kind, name }, dueOn, page }) =>
    `${kind === 'forum' ? `${name}، وهو منتدى انتخبه أشخاص تمسّهم قراراتكم،` : `المنظمة ${name}`} ${kind === 'forum' ? 'يسألكم' : 'تسألكم'} ما يلي ويرجى الرد في موعد أقصاه ${inWords('ar', dueOn)}. ما كتبه السائلون معلَّم بالعلامة «>». الطلب علني: ${page}`,
  asOf: (day) => `كما في ${inWords('ar', day)}`,
  answerHere: 'أجيبوا هنا من دون حساب:',
  closing:
    'يُستعمل الرابط مرة واحدة، ومن يملكه يستطيع الرد باسمكم فلا تمرّروه إلى أحد. يُنشر ردكم إلى جانب الطلب كلمةً بكلمة. وإن لم يصل رد حتى ذلك التاريخ ذكرت الصفحة ذلك.',
  withdrawn: ({ asker: { name }, page }) =>
    `سُحب طلب كان قد أُرسل إليكم، سحبه من سأل: ${name}. لم يعد يُنتظر رد. ويبقى الطلب علنيًا مع السبب الوارد أدناه: ${page}`,
  withdrawnSubject: (title) => `طلب مسحوب: ${title}`,
};

const KNOWN: Readonly<Record<string, RequestMailWords>> = { en: EN, es: ES, fr: FR, ar: AR };

/** Ours in a language (BCP 47), where we have them, then in English; only English where we have none. */
export function mailWordsIn(language: string): readonly [RequestMailWords, ...RequestMailWords[]] {
  const own = KNOWN[language.split('-')[0]!] ?? EN;
  return own === EN ? [EN] : [own, EN];
}
