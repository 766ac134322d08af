import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Disclosure, Section } from '@baraza/ui';
import { formatVerifierKey } from '@baraza/transparency-log';
import { parseManifest } from '@baraza/blind-ballots';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { STEP_WORDS } from '../election-words.ts';
import type { PublicElection } from './election-types.ts';

/** The name of a verifier key `name+hash+key`. */
const nameOf = (vkey: string): string => vkey.split('+')[0] ?? vkey;

/** Who watches whom: no single one of them could mint, open or miscount a ballot unnoticed. */
export function GuardsSection({ election }: { readonly election: PublicElection }) {
  const format = useFormat();
  const { issuers, keyHolders, scrutineerKeys, keyHoldersRequired, scrutineersRequired, manifestText } = election;
  const manifest = manifestText ? parseManifest(new TextEncoder().encode(manifestText)) : undefined;
  const witnesses = manifest?.ok ? manifest.value.board.witnesses.map(({ name }) => name) : [];
  const keys = manifest?.ok ? [manifest.value.board.key, ...manifest.value.board.witnesses].map(formatVerifierKey) : [];
  const isolated = (names: readonly string[]): string => format.list(names.map((name) => `\u2068${name}\u2069`)) || '–';
  const items = [
    {
      term: <Trans>Issuers: all must sign each voting key, unseen</Trans>,
      value: isolated(issuers.map(({ name }) => name)),
    },
    {
      term: <Trans>Key holders: it takes {keyHoldersRequired ?? '–'} of them to open the ballots</Trans>,
      value: isolated(keyHolders.map(({ id }) => id)),
    },
    {
      term: <Trans>Scrutineers: {scrutineersRequired} or more must sign the result</Trans>,
      value: isolated(scrutineerKeys.map(nameOf)),
    },
    { term: <Trans>Witnesses: countersign what the ballot box holds</Trans>, value: isolated(witnesses) },
  ];
  return (
    <Section
      id="guards"
      title={<Trans>Who guards this election</Trans>}
      lead={<Trans>Different organisations, so that nobody could cheat alone and unseen.</Trans>}
    >
      <DefinitionList items={items} />
      <Awaited election={election} />
      <Keys keys={keys.length > 0 ? [...scrutineerKeys, ...keys] : []} />
    </Section>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return (
    <Disclosure summary={<Trans>Their keys</Trans>}>
      {keys.map((key) => (
        <p key={key}>
          <code dir="ltr">{key}</code>
        </p>
      ))}
    </Disclosure>
  );
}

function Awaited({ election: { waitingFor, issuers } }: { readonly election: PublicElection }) {
  const { i18n } = useLingui();
  if (waitingFor.length === 0) return null;
  return (
    <div className="stack stack-tight">
      <p>
        <Trans>Awaited, and tried again by itself:</Trans>
      </p>
      <ul>
        {waitingFor.map(({ step, party }) => (
          <li key={`${step} ${party}`}>
            {party === 'ballot-box' ? (
              <Trans>the ballot box</Trans>
            ) : (
              <bdi>{issuers.find(({ id }) => id === party)?.name ?? party}</bdi>
            )}
            {': '}
            {i18n._(STEP_WORDS[step])}
          </li>
        ))}
      </ul>
    </div>
  );
}
