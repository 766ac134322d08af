import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Notice, type Definition } from '@baraza/ui';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { textFor, type SessionSeen } from '../types.ts';
import { SessionWhen } from './session-when.tsx';
import { languageNamesIn } from '../../../shared/format/language-names.ts';
import { useSessionWords } from './use-session-words.ts';

/** What a session is, when, and who will read what is said in it. */
export function SessionFacts({ session }: { readonly session: SessionSeen }) {
  const { i18n } = useLingui();
  const words = useSessionWords();
  const format = useFormat();
  const nameOf = languageNamesIn(i18n.locale);
  const warning = textFor(session.contentWarning, i18n.locale);
  const items: Definition[] = [
    { term: <Trans>When</Trans>, value: <SessionWhen {...session} /> },
    { term: <Trans>Where</Trans>, value: words.places[session.place] },
    { term: <Trans>Languages</Trans>, value: format.list(session.languages.map(nameOf)) },
    { term: <Trans>Who reads it</Trans>, value: words.modes[session.publicationMode] },
  ];
  if (session.sealedUntil) items.push({ term: <Trans>Sealed until</Trans>, value: format.date(session.sealedUntil) });
  if (session.withCompany)
    items.push({ term: <Trans>In the room</Trans>, value: <Trans>People of the company who can decide</Trans> });
  if (session.howToJoin) items.push({ term: <Trans>How to join</Trans>, value: <bdi>{session.howToJoin}</bdi> });
  if (session.supportContact) items.push({ term: <Trans>Support</Trans>, value: <bdi>{session.supportContact}</bdi> });
  return (
    <div className="stack">
      {warning && warning.text !== '' ? (
        <Notice kind="warning" title={<Trans>What may be hard to hear</Trans>}>
          <p lang={warning.language}>{warning.text}</p>
        </Notice>
      ) : null}
      <DefinitionList items={items} />
      {session.publicationMode === 'chatham_house' ? (
        <p className="session-aside">
          <Trans>
            The rule hides names. It cannot hide a way of speaking, or what only a few people know: say as much as you
            would want read.
          </Trans>
        </p>
      ) : null}
    </div>
  );
}

/** What it is about, in the reader’s language where it was written in it. */
export function Agenda({ session }: { readonly session: SessionSeen }) {
  const { i18n } = useLingui();
  const agenda = textFor(session.agenda, i18n.locale);
  return (
    <>
      {session.whyAgain ? (
        <p>
          <Trans>What is asked that nobody has answered yet:</Trans> <bdi>{session.whyAgain}</bdi>
        </p>
      ) : null}
      {agenda ? (
        <p className="session-text" lang={agenda.language}>
          {agenda.text}
        </p>
      ) : null}
    </>
  );
}
