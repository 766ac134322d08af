import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Section, StatusTag } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { OfficeElection } from '../types.ts';

type Wait = OfficeElection['waitingFor'][number];
type Party = {
  readonly id: string;
  readonly name: string;
  readonly waits: readonly Wait[];
};

/** The other machines an election rests on, and whether each has done its part. */
export function WaitingSection({ election }: { readonly election: OfficeElection }) {
  const { t } = useLingui();
  const parties: readonly Party[] = [...election.issuers, { id: 'ballot-box', name: t`Ballot box` }].map(
    ({ id, name }) => ({
      id,
      name,
      waits: election.waitingFor.filter(({ party }) => party === id),
    }),
  );
  return (
    <Section
      title={t`Issuers and ballot box`}
      lead={t`Run apart from this office. A ballot needs the signatures of all issuers; none of them sees a ballot.`}
    >
      <DataTable<Party>
        caption={t`Issuers and ballot box`}
        isCaptionHidden
        rows={parties}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t`Run by`,
            isRowHeader: true,
            cell: ({ name }) => <bdi>{name}</bdi>,
          },
          {
            id: 'state',
            header: t`State`,
            cell: ({ waits }) => <PartyState waits={waits} />,
          },
        ]}
      />
    </Section>
  );
}

function PartyState({ waits }: Pick<Party, 'waits'>) {
  const { t } = useLingui();
  const steps: Readonly<Record<Wait['step'], string>> = {
    KEYS: t`its keys are awaited`,
    MANIFEST: t`has not taken the manifest yet`,
    STATEMENT: t`its statement of what it issued is awaited`,
    CLOSE: t`has not closed yet`,
    BOARD: t`its closed board is awaited`,
  };
  if (waits.length === 0) return <StatusTag tone="good">{t`nothing is awaited`}</StatusTag>;
  return (
    <ul className="bare-list">
      {waits.map((wait) => (
        <li key={wait.step}>
          <StatusTag tone="waiting">{steps[wait.step]}</StatusTag>{' '}
          <span className="hint">
            <Trans>
              since <When iso={wait.since} kind="dateTime" />, asked {wait.attempts} times
            </Trans>
          </span>
          {wait.lastProblem ? (
            <p className="hint" lang="en" dir="ltr">
              {wait.lastProblem}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
