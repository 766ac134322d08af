import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, EmptyState, PageHeader, Section } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { PublishedOpinionMapQuery } from '../../generated/graphql.ts';
import { When } from '../../shared/format/use-format.tsx';
import { OwnWords } from '../../shared/i18n/own-words.tsx';
import { AgreementMap, usePercent } from '../../shared/pictures/agreement-map.tsx';
import { GroupBars } from '../../shared/pictures/group-bars.tsx';
import { MapFinding } from '../../shared/pictures/map-finding.tsx';

type PublishedMap = NonNullable<PublishedOpinionMapQuery['publishedOpinionMap']>;

interface MapPageProps {
  readonly map: PublishedMap;
  readonly locale: string;
}

/** The table has them all. */
const SHOWN = 5;

/** What a forum published of a consultation: groups of at least five, and nobody's own place. */
export function PublishedMapPage({ map, locale }: MapPageProps) {
  return (
    <>
      <PageHeader
        kind={<Trans>Results of a consultation</Trans>}
        title={<OwnWords words={map.title} />}
        crumbs={[{ href: `/${locale}/positions`, label: <Trans>Positions</Trans> }]}
        lead={<OwnWords words={map.question} />}
        facts={<Facts map={map} />}
      />
      <Picture map={map} />
      <Findings
        title={<Trans>What unites</Trans>}
        lead={<Trans>A majority of every group says the same.</Trans>}
        rows={map.uniting.map(({ row }) => row)}
        empty={<Trans>There is no statement on which every group says the same.</Trans>}
      />
      {map.groups.length > 1 ? (
        <Findings
          title={<Trans>What divides</Trans>}
          lead={<Trans>A majority of one group agrees, and of another does not.</Trans>}
          rows={map.dividing.map(({ row }) => row)}
          empty={<Trans>No statement divides the groups clearly.</Trans>}
        />
      ) : null}
    </>
  );
}

function Picture({ map }: { readonly map: PublishedMap }) {
  const { t } = useLingui();
  if (map.groups.length === 0) {
    return (
      <EmptyState title={t`Too few answers for a map`}>
        <Trans>Results are shown for groups of at least five members, so that nobody can be found out.</Trans>
      </EmptyState>
    );
  }
  return (
    <Section
      title={<Trans>Who agrees with whom</Trans>}
      isWide
      lead={<Trans>Members who stand near one another gave much the same answers. Nobody’s own place is shown.</Trans>}
    >
      <AgreementMap caption={<MapFinding map={map} />} groups={map.groups} rows={map.rows} />
    </Section>
  );
}

function Facts({ map }: { readonly map: PublishedMap }) {
  const { t } = useLingui();
  const { members, unplaced, madeOn } = map;
  return (
    <DefinitionList
      items={[
        { term: <Trans>Drawn on</Trans>, value: <When iso={madeOn} /> },
        {
          term: <Trans>Members on the map</Trans>,
          value: <span className="numeral">{t`${plural(members, { one: '# member', other: '# members' })}`}</span>,
        },
        ...(unplaced === null || unplaced === undefined || unplaced === 0
          ? []
          : [
              {
                term: <Trans>Answered too little to be placed</Trans>,
                value: <span className="numeral">{unplaced}</span>,
              },
            ]),
      ]}
    />
  );
}

interface FindingsProps {
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly rows: readonly PublishedMap['rows'][number][];
  readonly empty: ReactNode;
}

function Findings({ title, lead, rows, empty }: FindingsProps) {
  const { t } = useLingui();
  const percent = usePercent();
  return (
    <Section title={title} lead={lead}>
      {rows.length === 0 ? <p>{empty}</p> : null}
      <ol className="findings">
        {rows.slice(0, SHOWN).map(({ statement, groups }) => (
          <li key={statement.id}>
            <p className="finding-words">
              <OwnWords words={statement.texts} original={statement.language} />
            </p>
            <GroupBars
              groups={groups}
              label={({ agree, disagree }) => t`${percent(agree)} agree, ${percent(disagree)} disagree`}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
