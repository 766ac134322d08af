import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { StatusTag } from '@baraza/ui';
import type { ElectionLineFragment } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import type { ElectionAddresses } from '../addresses.ts';
import { KIND_WORDS, STATE_TONES, STATE_WORDS } from '../election-words.ts';

interface ElectionRegisterProps {
  readonly elections: readonly ElectionLineFragment[];
  readonly addresses: ElectionAddresses;
}

export function ElectionRegister({ elections, addresses }: ElectionRegisterProps) {
  return (
    <ul className="register">
      {elections.map((election) => (
        <li key={election.slug}>
          <ElectionLine election={election} addresses={addresses} />
        </li>
      ))}
    </ul>
  );
}

const RANKED: readonly string[] = ['SEATS', 'BY_ELECTION', 'BOARD'];

function ElectionLine({
  election,
  addresses,
}: {
  readonly election: ElectionLineFragment;
  readonly addresses: ElectionAddresses;
}) {
  const { i18n, t } = useLingui();
  const { slug, title, kind, styles } = election;
  const seats = styles.reduce((sum, style) => sum + style.seats, 0);
  return (
    <>
      <h3>
        <a href={addresses.election(slug)}>
          <bdi>{title}</bdi>
        </a>
      </h3>
      <p>
        {i18n._(KIND_WORDS[kind])}
        {RANKED.includes(kind) ? ` · ${t`${plural(seats, { one: '# seat', other: '# seats' })}`}` : null}
      </p>
      <ElectionFacts election={election} addresses={addresses} />
    </>
  );
}

function ElectionFacts({
  election,
  addresses,
}: {
  readonly election: ElectionLineFragment;
  readonly addresses: ElectionAddresses;
}) {
  const { i18n } = useLingui();
  const { state, opensAt, closesAt, forum } = election;
  return (
    <p className="register-facts">
      <StatusTag tone={STATE_TONES[state]}>{i18n._(STATE_WORDS[state])}</StatusTag>
      <span>
        <Trans>
          Vote from <When iso={opensAt} kind="dateShort" /> to <When iso={closesAt} kind="dateShort" />
        </Trans>
      </span>
      {forum ? (
        <a href={addresses.listOf(forum.slug)}>
          <bdi>{forum.name}</bdi>
        </a>
      ) : null}
      {election.result?.published === false ? (
        <span>
          <Trans>ballots stay closed</Trans>
        </span>
      ) : null}
    </p>
  );
}
