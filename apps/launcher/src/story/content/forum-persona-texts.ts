import type { PersonaTexts } from './personas.ts';

/** Somebody who attests for an organisation on a forum's panel. */
export function attesterOf(organisation: string): PersonaTexts {
  return {
    en: {
      title: `Attesting officer, ${organisation}`,
      description:
        'Gives codes to people the organisation knows, and signs without learning who they are in the forum. Passphrase: a boat at the shore.',
    },
    es: {
      title: `Acreditación, ${organisation}`,
      description:
        'Entrega códigos a personas que la organización conoce y firma sin saber quiénes son en el foro. Frase de paso: a boat at the shore.',
    },
    fr: {
      title: `Attestation, ${organisation}`,
      description:
        'Remet des codes aux personnes que l’organisation connaît et signe sans savoir qui elles sont au forum. Phrase secrète : a boat at the shore.',
    },
    ar: {
      title: `مسؤول التصديق، ${organisation}`,
      description:
        'يسلّم رموزًا لمن تعرفهم المنظمة ويوقّع دون أن يعرف هويتهم في المنتدى. عبارة المرور: a boat at the shore.',
    },
  };
}

export const representative: PersonaTexts = {
  en: {
    title: 'Representative of riders',
    description: 'Holds a seat; sees messages from outside without knowing who sent them.',
  },
  es: {
    title: 'Representante de repartidores',
    description: 'Ocupa un escaño; lee mensajes de fuera sin saber quién los envía.',
  },
  fr: {
    title: 'Représentation des livreurs',
    description: 'Occupe un siège ; lit les messages du dehors sans savoir qui écrit.',
  },
  ar: { title: 'ممثّل السائقين بالدراجات', description: 'يشغل مقعدًا ويقرأ رسائل من الخارج دون أن يعرف مرسلها.' },
};

export const rider: PersonaTexts = {
  en: {
    title: 'Member, riders',
    description: 'Looks back at the election; could ask for a recall or stand for the empty seat.',
  },
  es: {
    title: 'Miembro, repartidores',
    description: 'Repasa la elección; puede pedir una revocación o presentarse al escaño vacante.',
  },
  fr: {
    title: 'Membre, livreurs',
    description: 'Revoit l’élection ; peut demander une révocation ou se présenter au siège vacant.',
  },
  ar: { title: 'عضو، سائقو الدراجات', description: 'يراجع الانتخاب، وله أن يطلب سحب الثقة أو يترشح للمقعد الشاغر.' },
};

export const voter: PersonaTexts = {
  en: {
    title: 'Voter, drivers',
    description: 'An election is open: get a voting pass and vote in secret; vote again if you like.',
  },
  es: {
    title: 'Votante, conductores',
    description: 'Hay una elección abierta: pide un pase de voto y vota en secreto; puedes volver a votar.',
  },
  fr: {
    title: 'Électeur, chauffeurs',
    description: 'Une élection est ouverte : prenez un titre de vote et votez en secret ; revotez si vous voulez.',
  },
  ar: { title: 'ناخب، السائقون', description: 'هناك انتخاب مفتوح: خذ تصريح تصويت وصوّت سرًّا، ولك أن تعيد التصويت.' },
};

export const candidate: PersonaTexts = {
  en: { title: 'Candidate, drivers', description: 'Stands in the election that is open now and answers questions.' },
  es: { title: 'Candidatura, conductores', description: 'Se presenta en la elección abierta y responde preguntas.' },
  fr: { title: 'Candidature, chauffeurs', description: 'Se présente à l’élection en cours et répond aux questions.' },
  ar: { title: 'مترشّح، السائقون', description: 'يترشح في الانتخاب المفتوح الآن ويجيب عن الأسئلة.' },
};

export const returningOfficer: PersonaTexts = {
  en: { title: 'Returning officer', description: 'Runs elections of the forum, appointed by it and never fund staff.' },
  es: {
    title: 'Dirección electoral',
    description: 'Dirige las elecciones del foro; la nombra el foro y nunca es personal del fondo.',
  },
  fr: {
    title: 'Direction du scrutin',
    description: 'Conduit les élections du forum, qui la nomme ; jamais du personnel du fonds.',
  },
  ar: { title: 'مسؤول الانتخاب', description: 'يدير انتخابات المنتدى، يعيّنه المنتدى وليس من موظفي الصندوق أبدًا.' },
};

export const keyHolder: PersonaTexts = {
  en: {
    title: 'Key holder',
    description: 'Keeps one share of an election key; two of three open the ballots after close.',
  },
  es: {
    title: 'Custodia de clave',
    description: 'Guarda una parte de la clave; dos de tres abren las papeletas tras el cierre.',
  },
  fr: {
    title: 'Garde d’une clé',
    description: 'Garde une part de la clé ; deux sur trois ouvrent les bulletins après la clôture.',
  },
  ar: { title: 'حافظ مفتاح', description: 'يحفظ حصة من مفتاح الانتخاب، واثنان من ثلاثة يفتحان الأوراق بعد الإغلاق.' },
};

export const scrutineer: PersonaTexts = {
  en: {
    title: 'Scrutineer',
    description: 'Opens and counts closed elections, on a device of their own, and signs the result.',
  },
  es: {
    title: 'Escrutinio',
    description: 'Abre y cuenta las elecciones cerradas en su propio dispositivo y firma el resultado.',
  },
  fr: {
    title: 'Dépouillement',
    description: 'Ouvre et compte les scrutins clos sur son propre appareil et signe le résultat.',
  },
  ar: { title: 'فارز', description: 'يفتح الانتخابات المغلقة ويعدّها على جهازه ويوقّع النتيجة.' },
};

export const forumModerator: PersonaTexts = {
  en: {
    title: 'Moderator of the forum',
    description: 'Hides what breaks the charter, with reasons its author is told and can appeal.',
  },
  es: {
    title: 'Moderación del foro',
    description: 'Oculta lo que incumple la carta, con motivos que la autora conoce y puede recurrir.',
  },
  fr: {
    title: 'Modération du forum',
    description: 'Masque ce qui enfreint la charte, avec des motifs que l’auteur connaît et peut contester.',
  },
  ar: { title: 'مشرف المنتدى', description: 'يحجب ما يخالف الميثاق مع أسباب تُبلَّغ لصاحبها وله أن يعترض.' },
};

export const interviewer: PersonaTexts = {
  en: {
    title: 'Independent interviewer',
    description: 'Meets people whom members vouch for, the way in without an organisation.',
  },
  es: {
    title: 'Entrevista independiente',
    description: 'Se reúne con quienes avalan los miembros: la entrada sin organización.',
  },
  fr: {
    title: 'Entretien indépendant',
    description: 'Rencontre celles et ceux que des membres parrainent : l’entrée sans organisation.',
  },
  ar: { title: 'مُقابِل مستقل', description: 'يلتقي من يزكّيهم الأعضاء: طريق الدخول دون منظمة.' },
};

export const safetyOfficer: PersonaTexts = {
  en: { title: 'Safety officer', description: 'Audits attesting organisations and may have unsafe text removed.' },
  es: {
    title: 'Seguridad',
    description: 'Audita a las organizaciones que acreditan y puede hacer retirar textos peligrosos.',
  },
  fr: {
    title: 'Sécurité des personnes',
    description: 'Contrôle les organisations qui attestent et peut faire retirer un texte dangereux.',
  },
  ar: { title: 'مسؤول السلامة', description: 'يدقّق في المنظمات المصدِّقة وله أن يطلب إزالة نص خطر.' },
};

export const panelist: PersonaTexts = {
  en: { title: 'Appeal panelist', description: 'Hears appeals from another forum.' },
  es: { title: 'Panel de recursos', description: 'Resuelve recursos de otro foro.' },
  fr: { title: 'Comité d’appel', description: 'Examine les recours d’un autre forum.' },
  ar: { title: 'عضو لجنة الطعون', description: 'ينظر في طعون منتدى آخر.' },
};

export const facilitator: PersonaTexts = {
  en: {
    title: 'Facilitator, chosen by both sides',
    description: 'Prepares sessions, sees pseudonyms and needs, and carries neither across.',
  },
  es: {
    title: 'Facilitadora, elegida por ambas partes',
    description: 'Prepara sesiones, ve seudónimos y necesidades, y no lleva nada al otro lado.',
  },
  fr: {
    title: 'Facilitatrice, choisie par les deux parties',
    description: 'Prépare les séances, voit pseudonymes et besoins, et n’emporte ni les uns ni les autres.',
  },
  ar: {
    title: 'ميسّرة اختارها الطرفان',
    description: 'تُعدّ الجلسات وترى الأسماء المستعارة والاحتياجات، ولا تنقل أيًّا منها إلى الجانب الآخر.',
  },
};

export const assessor: PersonaTexts = {
  en: {
    title: 'Assessor, paid by Meridian Search',
    description: 'Interviews people one by one; who pays her is shown to everybody.',
  },
  es: {
    title: 'Evaluadora, pagada por Meridian Search',
    description: 'Entrevista a personas una a una; se muestra a todos quién le paga.',
  },
  fr: {
    title: 'Évaluatrice, payée par Meridian Search',
    description: 'S’entretient avec les gens un par un ; chacun voit qui la paie.',
  },
  ar: { title: 'مقيّمة تدفع لها Meridian Search', description: 'تقابل الناس واحدًا واحدًا؛ ويرى الجميع من يدفع لها.' },
};
