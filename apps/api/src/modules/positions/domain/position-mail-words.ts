export interface PositionMailWords {
  readonly subject: (forum: string, addressee: string) => string;
  /** Its first words say who writes. */
  readonly opening: (forum: string) => string;
  readonly to: (addressee: string) => string;
  readonly holds: (recommendations: number, page: string) => string;
  readonly answer: (reply: string) => string;
  readonly closing: string;
}

const EN: PositionMailWords = {
  subject: (forum, addressee) => `A position of ${forum} addressed to ${addressee}`,
  opening: (forum) =>
    `${forum}, the elected body of people whom your decisions reach, has adopted a position addressed to you:`,
  to: (addressee) => `To whoever answers for human rights at ${addressee}`,
  holds: (count, page) =>
    `It holds ${count === 1 ? 'one recommendation' : `${count} recommendations`}. Each says how grave the harm is, what is asked, and by when an answer is due. The whole text is public, in every language of the forum, together with the opinion of the minority:\n${page}`,
  answer: (reply) =>
    `You can answer without an account. This link is yours alone and works until you have sent your answer:\n${reply}`,
  closing:
    'Your answer is published beside the position. If none comes by the day it was due, that is published as well.',
};

const ES: PositionMailWords = {
  subject: (forum, addressee) => `Una posición de ${forum} dirigida a ${addressee}`,
  opening: (forum) =>
    `${forum}, el órgano elegido por personas a las que alcanzan sus decisiones, ha adoptado una posición dirigida a ustedes:`,
  to: (addressee) => `A quien responde por los derechos humanos en ${addressee}`,
  holds: (count, page) =>
    `Contiene ${count === 1 ? 'una recomendación' : `${count} recomendaciones`}. Cada una dice cuán grave es el daño, qué se pide y para cuándo se espera una respuesta. El texto completo es público, en todos los idiomas del foro, junto con la opinión de la minoría:\n${page}`,
  answer: (reply) =>
    `Pueden responder sin cuenta. Este enlace es solo suyo y funciona hasta que hayan enviado su respuesta:\n${reply}`,
  closing:
    'Su respuesta se publica junto a la posición. Si no llega ninguna hasta el día debido, también eso se publica.',
};

const FR: PositionMailWords = {
  subject: (forum, addressee) => `Une position de ${forum} adressée à ${addressee}`,
  opening: (forum) =>
    `${forum}, l’organe élu par des personnes que vos décisions touchent, a adopté une position qui vous est adressée :`,
  to: (addressee) => `À la personne qui répond des droits humains chez ${addressee}`,
  holds: (count, page) =>
    `Elle contient ${count === 1 ? 'une recommandation' : `${count} recommandations`}. Chacune dit la gravité du tort, ce qui est demandé et pour quand une réponse est due. Le texte entier est public, dans toutes les langues du forum, avec l’opinion de la minorité :\n${page}`,
  answer: (reply) =>
    `Vous pouvez répondre sans compte. Ce lien n’est qu’à vous et vaut jusqu’à l’envoi de votre réponse :\n${reply}`,
  closing: 'Votre réponse est publiée à côté de la position. Si aucune ne vient au jour dû, cela est publié aussi.',
};

const AR: PositionMailWords = {
  subject: (forum, addressee) => `موقف من ${forum} موجَّه إلى ${addressee}`,
  opening: (forum) => `${forum}، الهيئة التي انتخبها أشخاص تمسّهم قراراتكم، اعتمد موقفًا موجَّهًا إليكم:`,
  to: (addressee) => `إلى المسؤول عن حقوق الإنسان لدى ${addressee}`,
  holds: (count, page) =>
    `عدد التوصيات فيه: ${new Intl.NumberFormat('ar').format(count)}. تذكر كل توصية مدى خطورة الضرر وما يُطلب ومتى يحين موعد الرد. النص كله علني بجميع لغات المنتدى ومعه رأي الأقلية:\n${page}`,
  answer: (reply) => `يمكنكم الرد من دون حساب. هذا الرابط لكم وحدكم ويعمل إلى أن ترسلوا ردكم:\n${reply}`,
  closing: 'يُنشر ردكم إلى جانب الموقف. وإن لم يصل رد حتى اليوم المحدد نُشر ذلك أيضًا.',
};

const KNOWN: Readonly<Record<string, PositionMailWords>> = { en: EN, es: ES, fr: FR, ar: AR };

/** Ours in a language (BCP 47), where we have them, then in English; only English where we have none. */
export function positionWordsIn(language: string): readonly [PositionMailWords, ...PositionMailWords[]] {
  const own = KNOWN[language.split('-')[0]!] ?? EN;
  return own === EN ? [EN] : [own, EN];
}
