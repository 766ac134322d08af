import type { Texts } from './country-facts.ts';

/** Shown before each choice and kept with it (rule C3); a change of a word is a new version. */
export const TERMS_VERSION = 1;

export const TERMS: readonly Texts[] = [
  {
    en: 'This is for the time and knowledge that you gave by taking part. What you said, or will say, has no part in it.',
    es: 'Esto es por el tiempo y el saber que usted dio al participar. Lo que dijo o diga no influye.',
    fr: 'Ceci est pour le temps et le savoir que vous avez donnés en participant. Ce que vous avez dit, ou direz, n’y est pour rien.',
    ar: 'هذا مقابل ما قدّمتموه من وقت ومعرفة بالمشاركة. لا شأن له بما قلتم أو ستقولون.',
  },
  {
    en: 'It waives no claim: whatever the law gives you against a company, you keep.',
    es: 'No renuncia a nada: todo lo que la ley le da frente a una empresa lo conserva.',
    fr: 'Il ne renonce à aucun droit : tout ce que la loi vous donne contre une entreprise, vous le gardez.',
    ar: 'لا يُسقط أيّ حقّ: تحتفظون بكلّ ما يمنحكم القانون تجاه أيّ شركة.',
  },
  {
    en: 'It is no remedy for harm. If a company owes you remedy, it still owes you all of it.',
    es: 'No repara ningún daño. Si una empresa le debe reparación, se la sigue debiendo entera.',
    fr: 'Il ne répare aucun préjudice. Si une entreprise vous doit réparation, elle vous la doit toujours en entier.',
    ar: 'ليس جبراً لضرر. إن كانت شركة مدينة لكم بجبر الضرر فهي ما تزال مدينة به كاملاً.',
  },
  {
    en: 'It creates no employment, and no duty to come again.',
    es: 'No crea un empleo ni la obligación de volver.',
    fr: 'Il ne crée aucun emploi, ni aucune obligation de revenir.',
    ar: 'لا يُنشئ علاقة عمل ولا واجب العودة.',
  },
  {
    en: 'The company never learns whether you chose to be paid. Your choice changes nothing else: not who is invited, not what counts.',
    es: 'La empresa nunca sabrá si usted eligió cobrar. Su elección no cambia nada más: ni a quién se invita ni qué cuenta.',
    fr: 'L’entreprise ne saura jamais si vous avez choisi d’être payé. Votre choix ne change rien d’autre : ni qui est invité, ni ce qui compte.',
    ar: 'لن تعرف الشركة أبداً هل اخترتم أن تُدفع لكم. ولا يغيّر اختياركم شيئاً آخر: لا من يُدعى، ولا ما يُحتسب.',
  },
];
