import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '@baraza/ui';

type Words = Readonly<Record<string, string>>;

/** What codes of sessions mean, in the reader’s language. */
export function useSessionWords() {
  return { ...useWordsOfSessions(), ...useWordsOfPeople() };
}

function useWordsOfSessions() {
  const { t } = useLingui();
  return {
    states: { planned: t`Ahead`, running: t`Going on now`, ended: t`Held`, cancelled: t`Called off` } as Words,
    places: { online: t`Online`, phone: t`By telephone`, in_person: t`In person` } as Words,
    triage: {
      heard: t`Heard`,
      answered_at_once: t`Answered at once`,
      to_follow_up: t`To follow up`,
      not_for_this_company: t`Not for this company`,
    } as Words,
    modes: {
      public: t`Public: everybody reads the notes, also who was there.`,
      chatham_house: t`Chatham House rule: everybody may read what was said, nobody who said it, who was there, or for whom.`,
      members_only: t`Members only: the notes are for members of the forum. The company and the public get nothing.`,
      sealed_until: t`Sealed until a day: until then only those who took part read the words.`,
    } as Words,
  };
}

function useWordsOfPeople() {
  const { t } = useLingui();
  return {
    kinds: { affected: t`affected`, proxy: t`speaks for others`, expert: t`expert` } as Words,
    ways: {
      draw: t`You were drawn by lot.`,
      mix: t`You were asked so that different people are heard.`,
      critical_voice: t`You were asked because you have spoken critically.`,
      knows_the_matter: t`You were asked because you know the matter.`,
    } as Words,
    roles: {
      facilitator: t`Facilitator`,
      assessor: t`Assessor`,
      expert: t`Independent expert`,
      interpreter: t`Interpreter`,
      note_taker: t`Note-taker`,
    } as Words,
    invitation: {
      sent: t`Waiting for you`,
      accepted: t`You come`,
      not_now: t`Not now`,
      lapsed: t`Date passed`,
    } as Words,
  };
}

export const toneOf = (state: string): StatusTone =>
  (({ planned: 'waiting', running: 'active', ended: 'good', cancelled: 'stopped' }) as Record<string, StatusTone>)[
    state
  ] ?? 'quiet';
