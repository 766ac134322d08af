import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Section, StatusTag, type Column } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { Office } from '../types.ts';

type KeyHolder = Office['keyHolders'][number];
type Scrutineer = Office['scrutineers'][number];

/** Who holds a share, who counts, and how far each of them is. */
export function PeopleSection({ office }: { readonly office: Office }) {
  const { t } = useLingui();
  return (
    <Section
      title={t`Key holders and scrutineers`}
      lead={t`The forum appoints them. They find their part under “Elections” when they sign in.`}
    >
      <KeyHolders office={office} />
      <Scrutineers office={office} />
    </Section>
  );
}

function KeyHolders({ office: { keyHolders, election } }: { readonly office: Office }) {
  const { t } = useLingui();
  const required = election.keyHoldersRequired ?? 0;
  if (keyHolders.length === 0) {
    return (
      <p className="hint">
        <Trans>Key holders are named at the key ceremony.</Trans>
      </p>
    );
  }
  const columns = useHolderColumns();
  return (
    <DataTable<KeyHolder>
      caption={t`Key holders: any ${required} open the ballots`}
      rows={keyHolders}
      rowId={({ holderId }) => holderId}
      columns={columns}
    />
  );
}

function Scrutineers({ office: { scrutineers, election } }: { readonly office: Office }) {
  const required = election.scrutineersRequired;
  const columns = useScrutineerColumns();
  return (
    <DataTable<Scrutineer>
      caption={
        <Plural
          value={required}
          one="Scrutineers: a result needs # signature"
          other="Scrutineers: a result needs # signatures"
        />
      }
      rows={scrutineers}
      rowId={({ accountId }) => accountId}
      empty={
        <p className="hint">
          <Trans>No scrutineer is appointed or registered yet.</Trans>
        </p>
      }
      columns={columns}
    />
  );
}

function useHolderColumns(): ReadonlyArray<Column<KeyHolder>> {
  const { t } = useLingui();
  return [
    {
      id: 'holder',
      header: t`Short name`,
      isRowHeader: true,
      cell: ({ holderId }) => <bdi>{holderId}</bdi>,
    },
    {
      id: 'account',
      header: t`Account`,
      cell: ({ handle }) => <bdi>{handle}</bdi>,
    },
    {
      id: 'confirmed',
      header: t`Share`,
      cell: ({ confirmedAt }) =>
        confirmedAt ? (
          <StatusTag tone="good">
            <Trans>
              confirmed on <When iso={confirmedAt} kind="dateShort" />
            </Trans>
          </StatusTag>
        ) : (
          <StatusTag tone="waiting">{t`not confirmed yet`}</StatusTag>
        ),
    },
  ];
}

function useScrutineerColumns(): ReadonlyArray<Column<Scrutineer>> {
  const { t } = useLingui();
  return [
    {
      id: 'account',
      header: t`Account`,
      isRowHeader: true,
      cell: ({ handle }) => <bdi>{handle}</bdi>,
    },
    {
      id: 'key',
      header: t`Signing key`,
      cell: ({ vkey }) =>
        vkey ? (
          <code className="key-text" dir="ltr">
            {vkey}
          </code>
        ) : (
          <StatusTag tone="waiting">{t`not registered yet`}</StatusTag>
        ),
    },
    {
      id: 'signed',
      header: t`Result`,
      cell: ({ hasSigned }) =>
        hasSigned ? <StatusTag tone="good">{t`signed`}</StatusTag> : <StatusTag>{t`not signed`}</StatusTag>,
    },
  ];
}
