import { agreeToRuling, objectToFact, pinReply, proposeRuling } from '../acts/record-acts.ts';
import { kitangaReply, meridianObjection, moderatorsRuling } from '../content/records.ts';
import type { Scene } from '../scene.ts';

/** Some days after the ratings of Meridian's answers, while the company can still check them. */
export const recordsChecked: Scene = {
  id: 'records-checked',
  title: {
    en: 'Kitanga pins a reply to its record; Meridian disputes a fact, and representatives weigh it',
    es: 'Kitanga fija una respuesta en su registro; Meridian discute un hecho y los representantes lo sopesan',
    fr: 'Kitanga épingle une réponse à son dossier ; Meridian conteste un fait, et les représentants le pèsent',
    ar: 'كيتانغا تثبّت ردًا على سجلها، وميريديان تعترض على واقعة فيزنها الممثلون',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(64, 8));
    await pinReply(tale, { company: 'kitanga', persona: 'kitanga-rights', texts: kitangaReply });
    const factId = await objectToFact(tale, { company: 'meridian', persona: 'meridian-rights', ...meridianObjection });
    if (factId === null) return;
    const forum = 'moderators-voice';
    await proposeRuling(tale, { forum, factId, ...moderatorsRuling });
    await agreeToRuling(tale, { forum, factId });
  },
};
