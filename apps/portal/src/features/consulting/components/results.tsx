import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Progress, Section, Skeleton } from '@baraza/ui';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import type { OpinionMapQuery } from '../../../generated/graphql.ts';
import { AgreementMap } from '../../../shared/pictures/agreement-map.tsx';
import { MapFinding } from '../../../shared/pictures/map-finding.tsx';
import { useGroupName } from '../../../shared/pictures/use-group-name.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { opinionMapQuery } from '../api/opinion-map.ts';
import { FindingList } from './finding-list.tsx';
import { VoiceList } from './voice-list.tsx';

type OpinionMap = NonNullable<OpinionMapQuery['opinionMap']>;

interface ResultsProps {
  readonly slug: string;
  /** 0 to 1 while the map is being drawn; null when it is done. */
  readonly progress: number | null;
  readonly onLater: () => void;
}

/** The table below the map has them all. */
const SHOWN = 5;
const LOOK_AGAIN_MS = 3_000;

/** The map of opinion groups, with what unites and what divides them. */
export function Results({ slug, progress, onLater }: ResultsProps) {
  const { t } = useLingui();
  useEffect(() => {
    if (progress === null) return;
    const timer = setTimeout(onLater, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [progress, onLater]);
  if (progress !== null) {
    return (
      <Section title={t`Results`}>
        <Progress label={t`The map is being drawn. It goes on when you leave this page.`} value={progress} />
      </Section>
    );
  }
  return <FinishedMap slug={slug} />;
}

function FinishedMap({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: opinionMapQuery, variables: { consultation: slug } });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton lines={8} />;
  const map = data?.opinionMap;
  if (!map || map.groups.length === 0) {
    return (
      <EmptyState title={t`Too few answers for a map`}>
        <Trans>Results are shown for groups of at least five members, so that nobody can be found out.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <Section
        title={t`Who agrees with whom`}
        isWide
        lead={t`Members who stand near one another gave much the same answers. Nobody’s own place is shown but yours, to you.`}
      >
        <AgreementMap
          caption={<MapFinding map={map} />}
          groups={map.groups}
          rows={map.rows}
          own={data?.myPlaceOnMap ?? null}
        />
      </Section>
      <Findings map={map} />
    </>
  );
}

function Findings({ map }: { readonly map: OpinionMap }) {
  const { t } = useLingui();
  const nameOf = useGroupName();
  return (
    <>
      <Section title={t`What unites`} lead={t`A majority of every group says the same.`}>
        <FindingList
          findings={map.uniting.slice(0, SHOWN)}
          empty={t`There is no statement on which every group says the same.`}
        />
      </Section>
      {map.groups.length > 1 ? (
        <Section title={t`What divides`} lead={t`A majority of one group agrees, and of another does not.`}>
          <FindingList findings={map.dividing.slice(0, SHOWN)} empty={t`No statement divides the groups clearly.`} />
        </Section>
      ) : null}
      {map.groups.length > 1
        ? map.groups.map(({ characteristic }, index) => (
            <Section key={index} title={nameOf(index)} lead={t`What this group says more often than everybody else.`}>
              <VoiceList voices={characteristic} empty={t`Nothing that sets it apart clearly.`} />
            </Section>
          ))
        : null}
    </>
  );
}
