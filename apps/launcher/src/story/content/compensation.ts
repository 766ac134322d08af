/** The rules of the demo's fund for people who take part, amounts in cents. */
export const honorariumSchedule = {
  areas: [
    { slug: 'great-lakes', title: 'Around the Great Lakes', currency: 'EUR', places: ['lake-riders'] },
    { slug: 'moderation-sites', title: 'Sites of content moderation', currency: 'USD', places: ['moderators-voice'] },
  ],
  rates: [
    { area: 'great-lakes', activity: 'session', unit: 'hour', amountMinor: '900' },
    { area: 'great-lakes', activity: 'interview', unit: 'hour', amountMinor: '900' },
    { area: 'great-lakes', activity: 'preparation', unit: 'hour', amountMinor: '900' },
    { area: 'great-lakes', activity: 'panel', unit: 'flat', amountMinor: '1400' },
    { area: 'great-lakes', activity: 'organisation', unit: 'day', amountMinor: '18000' },
    { area: 'moderation-sites', activity: 'session', unit: 'hour', amountMinor: '1500' },
    { area: 'moderation-sites', activity: 'interview', unit: 'hour', amountMinor: '1500' },
    { area: 'moderation-sites', activity: 'preparation', unit: 'hour', amountMinor: '1500' },
    { area: 'moderation-sites', activity: 'panel', unit: 'flat', amountMinor: '2200' },
  ],
  caps: [
    { area: 'great-lakes', kind: 'travel', amountMinor: '3000' },
    { area: 'great-lakes', kind: 'care', amountMinor: '2000' },
    { area: 'great-lakes', kind: 'interpretation', amountMinor: '6000' },
    { area: 'great-lakes', kind: 'connectivity', amountMinor: '800' },
    { area: 'great-lakes', kind: 'safety', amountMinor: '9000' },
    { area: 'moderation-sites', kind: 'travel', amountMinor: '4000' },
    { area: 'moderation-sites', kind: 'safety', amountMinor: '12000' },
  ],
  inKind: [
    { area: 'great-lakes', slug: 'data-bundle', title: 'A data bundle of the same worth' },
    { area: 'great-lakes', slug: 'boda-voucher', title: 'A transport voucher of the same worth' },
  ],
  chooseWithinDays: 365,
};

export const SCHEDULE_REASONS =
  'People who are heard give hours that they would otherwise be paid for. The same work is paid the same, whoever does it and whatever they say; nobody has to ask, and nobody has to take it.';

export const ENVELOPE_REASONS =
  'Two sessions with riders and the panels of this year, at the rates of the schedule, with their fares and a third to spare.';

export const ADVANCE = 'Bus from Homa Bay to Kisumu and back on the day of the session; I cannot lay it out.';
export const CLAIM = 'My neighbour looked after both children on the afternoon of the session.';
export const NO_RECEIPT =
  'She is not a company and writes no receipts. I paid her in the evening; a paper about it in my house would raise questions.';

export const MODERATORS_REASONS =
  'The moderators of three sites prepared for the sessions on small languages and rated what was answered. The schedule names what they are owed; until now no money was set aside in their currency.';

/** Ziwa has no award of the fund; it prepares and interprets a session, at the day rate of the schedule. */
export const ZIWA_DAYS = {
  organisation: 'ziwa',
  area: 'great-lakes',
  halfDays: 3,
  purpose:
    'Preparing the riders’ next session with Kitanga, and interpreting it between Dholuo, Kiswahili and English.',
  currency: 'EUR',
  townName: 'Kisumu',
  accountNumber: '01148123456789',
  evidence:
    'Called the number on the constitution that we had seen when vetting; the treasurer read the last four digits out.',
};
