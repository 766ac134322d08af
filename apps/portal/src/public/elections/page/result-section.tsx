import { Trans } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { fromBase64Url } from '@baraza/transparency-log';
import { When } from '../../../shared/format/use-format.tsx';
import type { ElectionAddresses } from '../addresses.ts';
import { ChoicePicture } from '../count/choice-picture.tsx';
import { CountPicture } from '../count/count-picture.tsx';
import { readPublishedCount, type PublishedCount } from '../count/published-count.ts';
import { StageList } from '../count/stage-list.tsx';
import { countedStyleOf } from './counted-style.ts';
import { BallotSums } from './ballot-sums.tsx';
import type { PublicElection, PublicResult, PublicStyle } from './election-types.ts';
import { ElectedList } from './elected-list.tsx';
import { GateNotice } from './gate-notice.tsx';
import { RecallRule } from './recall-rule.tsx';

interface ResultSectionProps {
  readonly election: PublicElection;
  readonly result: PublicResult;
  readonly addresses: ElectionAddresses;
}

export function ResultSection({ election, result, addresses }: ResultSectionProps) {
  const isFinal = election.state === 'FINAL';
  return (
    <Section
      id="result"
      isWide
      title={isFinal ? <Trans>Result</Trans> : <Trans>Result, not yet final</Trans>}
      lead={
        !isFinal && election.challengeEndsAt ? (
          <Trans>
            Members can challenge it until <When iso={election.challengeEndsAt} kind="dateTime" />.
          </Trans>
        ) : undefined
      }
    >
      {election.styles.map((style) => (
        <StyleOutcome key={style.slug} election={election} result={result} style={style} addresses={addresses} />
      ))}
      <GateNotice election={election} result={result} />
    </Section>
  );
}

interface StyleOutcomeProps extends ResultSectionProps {
  readonly style: PublicStyle;
}

function StyleOutcome({ election, result, style, addresses }: StyleOutcomeProps) {
  const counted = result.styles.find((one) => one.style === style.slug);
  if (!counted) return null;
  const contest = countedStyleOf(election.manifestText, style);
  const tieSeed = fromBase64Url(result.tieSeed) ?? new Uint8Array();
  const published = readPublishedCount(counted.count, contest, { valid: counted.valid, tieSeed });
  return (
    <div className="style-outcome">
      {election.styles.length > 1 ? (
        <h3>
          <bdi>{style.title}</bdi>
        </h3>
      ) : null}
      <CountShown
        published={published}
        answers={contest.candidates}
        style={style}
        election={election}
        addresses={addresses}
      />
      {election.kind === 'RECALL' && published.type === 'choice' ? (
        <RecallRule valid={counted.valid} seats={style.seats} />
      ) : null}
      <BallotSums counted={counted} rollSize={style.rollSize ?? null} />
      {published.type === 'ranked' && published.count.stages.length > 0 ? (
        <StepByStep published={published} styleId={style.slug} />
      ) : null}
    </div>
  );
}

interface CountShownProps {
  readonly published: PublishedCount;
  readonly answers: readonly string[];
  readonly style: PublicStyle;
  readonly election: PublicElection;
  readonly addresses: ElectionAddresses;
}

function CountShown({ published, answers, style, election, addresses }: CountShownProps) {
  switch (published.type) {
    case 'choice':
      return <ChoicePicture answers={answers} votes={published.votes} />;
    case 'ranked':
      return (
        <>
          <ElectedList count={published.count} style={style} seats={election.seats} addresses={addresses} />
          <CountPicture count={published.count} />
        </>
      );
    case 'none':
      return (
        <p>
          <Trans>
            The rule could not be applied to these ballots, so nobody was elected here ({published.fault}). The bundle
            below has everything that is known.
          </Trans>
        </p>
      );
  }
}

function StepByStep({
  published,
  styleId,
}: {
  readonly published: Extract<PublishedCount, { type: 'ranked' }>;
  readonly styleId: string;
}) {
  return (
    <details className="steps" open={published.count.stages.length <= 12}>
      <summary>
        <h3>
          <Trans>The count, step by step</Trans>
        </h3>
      </summary>
      <StageList count={published.count} styleId={styleId} />
    </details>
  );
}
