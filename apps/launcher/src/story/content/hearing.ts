/** What people bring by code in the demo: invented people, real kinds of cases. Codes are random and nobody keeps them. */
export const inputs = {
  /** On how the queue in Kinubi works. */
  queue: {
    ...{ forum: 'moderators-voice', about: 'meridian-search', language: 'ar', country: 'UG', mode: 'chatham_house' },
    text: 'نعمل ثلاثة أشخاص على كل ما يُكتب بالكينوبي. عندما يمرض أحدنا تبقى البلاغات عن التهديدات أسبوعًا كاملًا بلا قراءة، بينما يحذف النظام أغاني الأعراس لأنه لا يفهمها. لا أحد سألنا قبل تغيير القواعد.',
    isHeavy: false,
  },
  /** On threats in Kinubi, before the moderators write their position. */
  threats: {
    ...{ forum: 'moderators-voice', about: 'meridian-search', language: 'en', country: 'UG', mode: 'chatham_house' },
    text: 'My sister was threatened in Kinubi under her own photograph. I reported it eleven times in two weeks. The answer was in English each time: it breaks no rule. Then somebody who reads Kinubi saw it by chance and it was gone within the hour. She had left the town by then.',
    isHeavy: true,
  },
  voice: { forum: 'lake-riders', about: 'kitanga-telecom', language: 'luo', country: 'KE', mode: 'members_only' },
  rain: {
    ...{ forum: 'lake-riders', about: 'kitanga-telecom', language: 'sw', country: 'KE', mode: 'sealed_until' },
    text: 'Mvua ikinyesha programu hutuma maombi mawili mawili, na ukikataa moja alama zako hushuka kwa siku saba. Juzi nilianguka kwenye daraja kwa sababu niliogopa kukataa. Tafadhali msiseme kabla sijaacha kazi hii.',
    isHeavy: true,
  },
} as const;

export const threatsWork = {
  passOn:
    'A threat in Kinubi was reported eleven times in two weeks and answered in English each time. Once somebody who reads Kinubi saw it, it was gone within the hour.',
  answer:
    'Thank you, and we are sorry about what happened to your sister. Our representatives write to Meridian about exactly this and rest it on what you told us, without anything that points to her or to you.',
};

export const queueWork = {
  passOn:
    'Three people moderate everything that is written in Kinubi. When one of them is ill, reports of threats wait for a week, while wedding songs are removed because the system does not understand them.',
  answer:
    'شكرًا لك. وضعنا ما قلته في الموقف الذي تعمل عليه الممثلات والممثلون بشأن اللغات الصغيرة، دون أي شيء يدل عليك. عُد بالرمز بعد شهر وسترى ردّ الشركة.',
};

export const grievances = {
  answered: {
    ...{ forum: 'moderators-voice', about: 'meridian-search', language: 'en', country: 'KE' },
    ...{ topic: 'content_removed', shares: 'part' },
    text: 'My cooperative announces its market days in Kinubi. In August every post of ours was removed as spam within an hour, four weeks running. I appealed each time in English and got the same sentence back. We lost two market days; eleven families live from them. I moderate for the same company through an agency, so my name must not come near this.',
    companyText:
      'A cooperative’s posts in Kinubi that announce market days were removed as spam four weeks running in August, and four appeals in English got the same sentence back. We ask that the posts are restored, that somebody who reads Kinubi looks at such appeals, and that you say how often this happens.',
  },
  overdue: {
    ...{ forum: 'moderators-voice', about: 'meridian-search', language: 'fr', country: 'MA' },
    ...{ topic: 'privacy', shares: 'all' },
    text: 'Le moteur de recherche montre depuis mars, sous mon nom de jeune fille, l’adresse d’un refuge où j’ai vécu. J’ai rempli trois fois le formulaire de retrait ; la réponse automatique dit que ma demande est « en cours ». Quelqu’un que je fuis sait chercher aussi. Je demande le retrait immédiat de ce résultat et le nom de la fonction qui décide de ces demandes.',
  },
} as const;

export const meridianSays = {
  acknowledges:
    'We have received this and passed it to the team that decides about appeals in languages with few moderators. A person, not a template, will answer within the sixty days.',
  answers:
    'You are right. A rule that was written for English market fraud removed 214 announcements in Kinubi between June and August, yours among them. All of them are restored. Appeals in Kinubi now go to the two people in our Kampala team who read it. We publish the number every quarter. We cannot repair the two market days, and we say so.',
};

export const reprisal = {
  ...{ forum: 'lake-riders', about: 'kitanga-telecom', language: 'en', country: 'KE', kind: 'account', urgency: 'now' },
  text: 'On the radio I spoke about the suspensions, without my name, but my voice is known at the stage. Two days later my account was limited to ten trips a day “for quality”. My marks have not changed. The team leader told another rider that “the one from the radio will learn”. I have the message from the app and the date of the broadcast. I still have to work tomorrow.',
  safeContact:
    'Only here, under the code. My wife reads my telephone; nothing by SMS. I look in the evening after eight.',
} as const;

export const sealedReports = {
  rota: {
    ...{ forum: 'moderators-voice', language: 'en' },
    text: 'I work for the agency that moderates for Meridian in Nairobi. Since May the weekly report to the client is changed before it is sent: the column “seen by somebody who reads the language” is set to “yes” for all Kinubi items. I know because I fill in the column before. My supervisor knows. I cannot copy the file, copies are counted.',
  },
  scores: {
    ...{ forum: 'lake-riders', language: 'en' },
    text: 'I am on the operations team of Kitanga Go. The list of riders to be “cooled down” this month came from outside operations, with the names of people who were at the assembly in March. It was sent by chat and deleted after an hour. Please do not quote the words “cooled down”: only four of us have seen them.',
  },
} as const;

/** With this the safety officers of the demo sealed their keys. */
export const SAFETY_PASSPHRASE = 'a boat at the shore';
