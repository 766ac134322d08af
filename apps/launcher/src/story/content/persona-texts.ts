import type { PersonaTexts } from './personas.ts';

/** Somebody who acts for an organisation that only stands in the background of the story. */
export function signatoryOf(organisation: string): PersonaTexts {
  return {
    en: { title: `Signatory, ${organisation}`, description: 'Sends applications, signs agreements and reports.' },
    es: { title: `Firmante, ${organisation}`, description: 'Envía solicitudes, firma acuerdos e informes.' },
    fr: { title: `Signataire, ${organisation}`, description: 'Envoie les demandes, signe accords et rapports.' },
    ar: { title: `مفوَّض بالتوقيع، ${organisation}`, description: 'يرسل الطلبات ويوقّع الاتفاقيات والتقارير.' },
  };
}

export function editorOf(organisation: string): PersonaTexts {
  return {
    en: { title: `Editor, ${organisation}`, description: 'Writes applications and reports together with others.' },
    es: {
      title: `Redacción, ${organisation}`,
      description: 'Redacta solicitudes e informes junto con otras personas.',
    },
    fr: { title: `Rédaction, ${organisation}`, description: 'Rédige demandes et rapports avec d’autres.' },
    ar: { title: `محرِّر، ${organisation}`, description: 'يكتب الطلبات والتقارير مع آخرين.' },
  };
}

export function financeOf(company: string): PersonaTexts {
  return {
    en: { title: `Finance, ${company}`, description: 'Pays contributions with a purchase order and keeps receipts.' },
    es: {
      title: `Finanzas, ${company}`,
      description: 'Paga las contribuciones con orden de compra y guarda los recibos.',
    },
    fr: {
      title: `Finances, ${company}`,
      description: 'Verse les contributions sur bon de commande et garde les reçus.',
    },
    ar: { title: `المالية، ${company}`, description: 'يدفع المساهمات بأمر شراء ويحتفظ بالإيصالات.' },
  };
}

export function rightsTeamOf(company: string): PersonaTexts {
  return {
    en: {
      title: `Human-rights team, ${company}`,
      description: 'Sees what the company contributed, and nothing of applications or votes.',
    },
    es: {
      title: `Equipo de derechos humanos, ${company}`,
      description: 'Ve lo que aportó la empresa, y nada de solicitudes ni votos.',
    },
    fr: {
      title: `Équipe droits humains, ${company}`,
      description: 'Voit ce que l’entreprise a versé, et rien des demandes ni des votes.',
    },
    ar: {
      title: `فريق حقوق الإنسان، ${company}`,
      description: 'يرى ما ساهمت به الشركة، ولا يرى شيئًا من الطلبات أو الأصوات.',
    },
  };
}

/** With the name under which the public knows the seat. */
export function named(persona: PersonaTexts, name: string): PersonaTexts {
  const withName = ({ title, description }: PersonaTexts['en']) => ({ title: `${title}: ${name}`, description });
  return { en: withName(persona.en), es: withName(persona.es), fr: withName(persona.fr), ar: withName(persona.ar) };
}

export const reviewer: PersonaTexts = {
  en: { title: 'Reviewer', description: 'Reads applications without names and scores them by criterion.' },
  es: { title: 'Evaluación', description: 'Lee solicitudes sin nombres y las puntúa por criterio.' },
  fr: { title: 'Évaluation', description: 'Lit les demandes sans les noms et les note par critère.' },
  ar: { title: 'مراجِع', description: 'يقرأ الطلبات دون أسماء ويقيّمها وفق المعايير.' },
};

export const chair: PersonaTexts = {
  en: {
    title: 'Chair of the board',
    description: 'Presides and closes items – but has an interest in one that is decided today, and cannot open it.',
  },
  es: {
    title: 'Presidencia de la junta',
    description: 'Preside y cierra los asuntos, pero tiene un interés en uno que se decide hoy y no puede abrirlo.',
  },
  fr: {
    title: 'Présidence du conseil',
    description: 'Préside et clôt les points – mais a un intérêt dans l’un de ceux du jour et ne peut pas l’ouvrir.',
  },
  ar: {
    title: 'رئاسة المجلس',
    description: 'يرأس المجلس ويغلق البنود، لكن له مصلحة في بند يُبتّ فيه اليوم فلا يستطيع فتحه.',
  },
};

export const member: PersonaTexts = {
  en: { title: 'Board member', description: 'Reads the pack, declares interests, votes with reasons.' },
  es: { title: 'Integrante de la junta', description: 'Lee la documentación, declara intereses, vota con motivos.' },
  fr: { title: 'Membre du conseil', description: 'Lit le dossier, déclare ses intérêts, vote en motivant.' },
  ar: { title: 'عضو المجلس', description: 'يقرأ الملف ويصرّح بمصالحه ويصوّت مع ذكر الأسباب.' },
};

export const reserveMember: PersonaTexts = {
  en: {
    title: 'Alternate on the reserve list',
    description: 'Is drawn by public lot where an item would miss its quorum.',
  },
  es: {
    title: 'Suplente en lista de reserva',
    description: 'Se sortea públicamente cuando a un asunto le faltaría cuórum.',
  },
  fr: {
    title: 'Suppléance, liste de réserve',
    description: 'Est tirée au sort en public quand un point manquerait de quorum.',
  },
  ar: { title: 'عضو احتياط', description: 'يُختار بقرعة علنية عندما لا يكتمل نصاب أحد البنود.' },
};

export const grantsOfficer: PersonaTexts = {
  en: {
    title: 'Grants officer',
    description: 'Checks eligibility, assigns reviewers, puts applications before the board, answers reports.',
  },
  es: {
    title: 'Gestión de subvenciones',
    description:
      'Comprueba la admisibilidad, asigna evaluaciones, lleva solicitudes a la junta y responde a los informes.',
  },
  fr: {
    title: 'Responsable des subventions',
    description:
      'Vérifie l’éligibilité, attribue les évaluations, porte les demandes devant le conseil, répond aux rapports.',
  },
  ar: {
    title: 'مسؤول المنح',
    description: 'يتحقق من الأهلية ويعيّن المراجعين ويعرض الطلبات على المجلس ويرد على التقارير.',
  },
};

export const financeOfficer: PersonaTexts = {
  en: {
    title: 'Finance officer',
    description: 'Books transfers, prepares payment orders and is one of the two who authorise them.',
  },
  es: {
    title: 'Responsable de finanzas',
    description: 'Registra transferencias, prepara órdenes de pago y es una de las dos personas que las autorizan.',
  },
  fr: {
    title: 'Responsable financier',
    description:
      'Enregistre les virements, prépare les ordres de paiement et est l’une des deux personnes qui les autorisent.',
  },
  ar: { title: 'المسؤول المالي', description: 'يسجّل التحويلات ويعدّ أوامر الدفع، وهو أحد الشخصين اللذين يجيزانها.' },
};

export const secondOfficer: PersonaTexts = {
  en: {
    title: 'Second officer',
    description: 'Confirms what finance entered and authorises payments as the second person.',
  },
  es: {
    title: 'Segunda firma',
    description: 'Confirma lo que registró finanzas y autoriza los pagos como segunda persona.',
  },
  fr: {
    title: 'Seconde signature',
    description: 'Confirme ce que les finances ont saisi et autorise les paiements en second.',
  },
  ar: { title: 'المسؤول الثاني', description: 'يؤكد ما سجّلته المالية ويجيز المدفوعات بصفته الشخص الثاني.' },
};

export const auditor: PersonaTexts = {
  en: { title: 'Auditor', description: 'Reads the whole ledger and every trace, and changes nothing.' },
  es: { title: 'Auditoría', description: 'Lee todo el libro mayor y cada rastro, y no cambia nada.' },
  fr: { title: 'Audit', description: 'Lit tout le grand livre et chaque trace, et ne change rien.' },
  ar: { title: 'مدقّق الحسابات', description: 'يقرأ دفتر الأستاذ كله وكل أثر، ولا يغيّر شيئًا.' },
};
