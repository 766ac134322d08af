import { Trans, useLingui } from '@lingui/react/macro';
import { Section, ShowMore, StatusTag } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { peopleToScreenQuery } from '../api/people-to-screen.ts';
import type { Batch, Screened } from '../types.ts';
import { ScreenPerson } from './screen-person.tsx';
import { useOfficeWords } from './use-office-words.ts';

interface PeopleToScreenProps {
  readonly batch: Batch;
  readonly onChanged: () => void;
}

/** Whom the law of their country wants looked up before money goes to them: without it they are left out. */
export function PeopleToScreen({ batch, onChanged }: PeopleToScreenProps) {
  const { t, i18n } = useLingui();
  const variables = { batchId: batch.id, language: i18n.locale };
  const list = useConnection(peopleToScreenQuery, variables, (found) => found.peopleToScreen);
  if (list.nodes.length === 0 && !list.error) return null;
  return (
    <Section
      title={t`To be looked up first`}
      lead={t`The law of their country asks for it. Whoever is not clear when the batch is sent is left out, and waits for the next one.`}
    >
      <RequestErrorNotice error={list.error} />
      <ul className="compensation-people">
        {list.nodes.map((person) => (
          <Person key={person.paymentId} person={person} onRecorded={() => (list.refresh(), onChanged())} />
        ))}
      </ul>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

function Person({ person, onRecorded }: { readonly person: Screened; readonly onRecorded: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useOfficeWords();
  const country = format.country(person.country);
  const way = words.rail(person.rail);
  return (
    <li className="stack">
      <h3>
        <bdi>{person.pseudonym ?? t`Somebody`}</bdi>
      </h3>
      <p>
        {t`${way}, ${country}`} <Before person={person} />
      </p>
      {person.law ? (
        <p>
          {person.law.text}{' '}
          <a href={person.law.source} target="_blank" rel="noreferrer">
            <bdi>{person.law.law}</bdi>
          </a>
        </p>
      ) : null}
      <ScreenPerson person={person} onRecorded={onRecorded} />
    </li>
  );
}

function Before({ person: { outcome, screenedAt } }: { readonly person: Screened }) {
  if (!outcome || !screenedAt) return null;
  return (
    <>
      <StatusTag tone={outcome === 'match' ? 'stopped' : 'waiting'}>
        {outcome === 'match' ? <Trans>Found on a list</Trans> : <Trans>Has run out</Trans>}
      </StatusTag>{' '}
      <When iso={screenedAt} />
    </>
  );
}
