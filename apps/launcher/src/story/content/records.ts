/** Kitanga's own words beside its record. */
export const kitangaReply: Readonly<Record<string, string>> = {
  en: 'In March riders told us that an account switched off without a word is a day without bread. They were right. Since June every suspension names the rule, comes with a person to call, and pays the day if we were wrong. Two of the recommendations we answered in part, because a court order binds us; we have put the order where everybody can read it. Ask us about the rest in the autumn.',
  fr: 'En mars, les livreurs nous ont dit qu’un compte coupé sans un mot, c’est une journée sans pain. Ils avaient raison. Depuis juin, chaque suspension nomme la règle, donne une personne à appeler et paie la journée si nous avons eu tort. À deux recommandations nous n’avons répondu qu’en partie, parce qu’une décision de justice nous lie ; nous l’avons mise là où chacun peut la lire. Interrogez-nous sur le reste à l’automne.',
  ar: 'قال لنا السائقون في آذار إن حسابًا يُقطع بلا كلمة يعني يومًا بلا خبز، وكانوا على حق. منذ حزيران يذكر كل إيقاف القاعدة، ويعطي شخصًا يُتصل به، ويدفع أجر اليوم إن كنا مخطئين. أجبنا عن توصيتين جزئيًا لأن حكمًا قضائيًا يقيّدنا، وقد وضعناه حيث يقرؤه الجميع. اسألونا عن الباقي في الخريف.',
};

/** Meridian disagrees with a fact, and says what shows it. */
export const meridianObjection = {
  language: 'en',
  text: 'The queue for Kinubi has had two reviewers who read it since the spring. To say that our answer answered nothing leaves out what changed in practice while the wording was being cleared.',
  evidence:
    'Staffing table of the review centre, April to July, sent to the forum’s address on 3 August; the public help page names the language since 20 May.',
};

/** What the representatives propose in reply; two of three must agree. */
export const moderatorsRuling = {
  ruling: 'stands',
  language: 'en',
  reasons:
    'We have read the table. Two reviewers for a language of nine million is a fact about staffing; the members were asked whether the answer says what will be done, and voted that it does not. The rating stands, and your table stands beside it.',
};
