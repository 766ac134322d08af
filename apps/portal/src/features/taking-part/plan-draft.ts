import type { PlanSessionInputType, PublicationMode, SessionKind, SessionPlace } from '../../generated/graphql.ts';

/** A session while it is being planned; numbers as they are typed. */
export interface PlanDraft {
  readonly kind: SessionKind;
  readonly title: string;
  readonly day: string;
  readonly time: string;
  readonly timeZone: string;
  readonly minutes: string;
  readonly preparationMinutes: string;
  readonly places: string;
  readonly place: SessionPlace;
  readonly howToJoin: string;
  readonly supportContact: string;
  readonly withCompany: boolean;
  readonly publicationMode: PublicationMode;
  readonly languages: readonly string[];
  readonly agenda: Readonly<Record<string, string>>;
  readonly contentWarning: Readonly<Record<string, string>>;
}

export const EMPTY_PLAN: PlanDraft = {
  ...{
    kind: 'session',
    title: '',
    day: '',
    time: '',
    timeZone: '',
    minutes: '90',
    preparationMinutes: '60',
    places: '8',
  },
  ...{ place: 'online', howToJoin: '', supportContact: '', withCompany: true, publicationMode: 'chatham_house' },
  ...{ languages: ['en'], agenda: {}, contentWarning: {} },
};

const wholeNumber = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0);

export function inputOf(engagement: string, plan: PlanDraft): PlanSessionInputType {
  const { kind, title, timeZone, place, howToJoin, supportContact, withCompany, publicationMode, languages } = plan;
  const texts = (written: Readonly<Record<string, string>>) =>
    languages
      .map((language) => ({ language, text: written[language]?.trim() ?? '' }))
      .filter(({ text }) => text !== '');
  return {
    ...{ engagement, kind, title, timeZone, place, howToJoin, supportContact, withCompany, publicationMode },
    ...{ startsAtLocal: `${plan.day}T${plan.time}`, languages: [...languages], places: wholeNumber(plan.places) },
    ...{ minutes: wholeNumber(plan.minutes), preparationMinutes: wholeNumber(plan.preparationMinutes) },
    ...{ agenda: texts(plan.agenda), contentWarning: texts(plan.contentWarning) },
  };
}
