import { Trans } from '@lingui/react/macro';
import { DefinitionList, PageHeader, Section, StatusTag } from '@baraza/ui';
import type { PublicResolutionPageQuery } from '../../generated/graphql.ts';
import { Money, useFormat, When } from '../../shared/format/use-format.tsx';
import type { FundAddresses } from './addresses.ts';

type Found = NonNullable<PublicResolutionPageQuery['publicResolution']>;
type Resolution = Found['resolution'];

interface ResolutionPageProps {
  readonly found: Found;
  readonly fundName: string;
  readonly addresses: FundAddresses;
}

/** A decision with its criteria, its reasons and the counts that carried it. */
export function ResolutionPage({ found, fundName, addresses }: ResolutionPageProps) {
  const { resolution, lots } = found;
  return (
    <>
      <PageHeader
        kind={<bdi>{resolution.reference}</bdi>}
        title={<bdi>{resolution.title}</bdi>}
        crumbs={[
          { href: addresses.fund, label: fundName },
          { href: addresses.resolutions, label: <Trans>Resolutions</Trans> },
        ]}
        facts={<Facts resolution={resolution} />}
      />
      <Section title={<Trans>What was decided</Trans>}>
        <Paragraphs text={resolution.text} />
      </Section>
      <Section title={<Trans>Why</Trans>}>
        <Paragraphs text={resolution.reasons} />
      </Section>
      {resolution.criteria.length > 0 ? (
        <Section title={<Trans>Criteria</Trans>}>
          <DefinitionList
            items={resolution.criteria.map(({ name, text }) => ({ term: <bdi>{name}</bdi>, value: <bdi>{text}</bdi> }))}
          />
        </Section>
      ) : null}
      <Section title={<Trans>How it was carried</Trans>}>
        <DefinitionList items={votesOf(resolution)} />
        {lots.map((lot) => (
          <p key={lot.seed}>
            <Trans>
              Alternates were drawn by public lot on <When iso={lot.drawnAt} />; seed <code>{lot.seed}</code>.
            </Trans>
          </p>
        ))}
      </Section>
    </>
  );
}

function Facts({ resolution }: { readonly resolution: Resolution }) {
  return (
    <>
      <StatusTag tone={resolution.outcome === 'passed' ? 'good' : 'stopped'}>
        {resolution.outcome === 'passed' ? <Trans>Passed</Trans> : <Trans>Not passed</Trans>}
      </StatusTag>{' '}
      <When iso={resolution.decidedAt} />
      {resolution.money ? (
        <>
          {' · '}
          <Money money={resolution.money} />
        </>
      ) : null}
    </>
  );
}

function Paragraphs({ text }: { readonly text: string }) {
  return (
    <div className="prose">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>
          <bdi>{paragraph}</bdi>
        </p>
      ))}
    </div>
  );
}

function votesOf({ tally, quorum }: Resolution) {
  const count = (value: number) => <Count value={value} />;
  return [
    { term: <Trans>In favour</Trans>, value: count(tally.yes) },
    { term: <Trans>Against</Trans>, value: count(tally.no) },
    { term: <Trans>Abstained</Trans>, value: count(tally.abstain) },
    { term: <Trans>Members seated</Trans>, value: count(quorum.seated) },
    { term: <Trans>Left out because of an interest</Trans>, value: count(quorum.recused) },
    { term: <Trans>May speak, not vote</Trans>, value: count(quorum.soft) },
    { term: <Trans>Votes needed for a quorum</Trans>, value: count(quorum.needed) },
  ];
}

function Count({ value }: { readonly value: number }) {
  const format = useFormat();
  return <bdi className="numeral">{format.number(value)}</bdi>;
}
