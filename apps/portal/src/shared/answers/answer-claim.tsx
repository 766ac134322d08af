import { Trans } from '@lingui/react/macro';
import { StatusTag, type StatusTone } from '@baraza/ui';
import type { AnswerShownFragment, AnswerVersionShownFragment, ClauseOutcome } from '../../generated/graphql.ts';
import { useRecordWords } from '../company-record/use-record-words.ts';
import { When } from '../format/use-format.tsx';
import { OwnWords } from '../i18n/own-words.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { useReasonWords, useSignatoryWords, useStatusWords } from './use-answer-words.ts';

const TONES: Readonly<Record<ClauseOutcome, StatusTone>> = {
  adopted: 'good',
  adopted_in_part: 'active',
  not_adopted: 'stopped',
  under_consideration: 'waiting',
  not_launched: 'active',
  paused: 'active',
  withdrawn: 'active',
};

interface AnswerClaimProps {
  readonly item: Pick<AnswerShownFragment, 'recommendation' | 'reports'>;
  readonly version: AnswerVersionShownFragment;
}

/** One version of an answer: clause by clause, with its evidence, and what is promised by when. */
export function AnswerClaim({ item, version }: AnswerClaimProps) {
  const levels = useSignatoryWords();
  const { signedRole, signedLevel, receivedOn, offPlatform, changeNote } = version;
  return (
    <div className="answer-claim">
      {changeNote.length > 0 ? (
        <p className="answer-change">
          <Trans>
            Corrects version {version.version - 1}: <OwnWords words={changeNote} />
          </Trans>
        </p>
      ) : null}
      <ol className="answer-clauses">
        {version.clauses.map((answer) => (
          <ClauseClaim key={answer.clauseId} item={item} answer={answer} />
        ))}
      </ol>
      <Commitments item={item} version={version} />
      {signedRole && signedLevel && receivedOn ? (
        <p className="answer-signed">
          <Trans>
            Signed as <bdi>{signedRole}</bdi> ({levels[signedLevel]}), sent on <When iso={receivedOn} />.
          </Trans>{' '}
          {offPlatform ? <Trans>It came by a reply link.</Trans> : null}
        </p>
      ) : null}
    </div>
  );
}

interface ClauseClaimProps {
  readonly item: AnswerClaimProps['item'];
  readonly answer: AnswerVersionShownFragment['clauses'][number];
}

function ClauseClaim({ item, answer }: ClauseClaimProps) {
  const words = useRecordWords();
  const reasons = useReasonWords();
  const clause = item.recommendation.clauses.find(({ id }) => id === answer.clauseId);
  return (
    <li>
      {clause ? (
        <p className="answer-asked">
          <OwnWords words={clause.texts} />
        </p>
      ) : null}
      <p>
        <StatusTag tone={TONES[answer.outcome]}>{words.outcome(answer.outcome)}</StatusTag>{' '}
        {answer.reasonCode ? reasons[answer.reasonCode] : null}
        {answer.decideOn ? (
          <Trans>
            Decision by <When iso={answer.decideOn} />
          </Trans>
        ) : null}
      </p>
      <p>
        <OwnWords words={answer.texts} />
      </p>
      <EvidenceList evidence={answer.evidence} />
    </li>
  );
}

function Commitments({ item, version }: AnswerClaimProps) {
  if (version.commitments.length === 0) return null;
  return (
    <ul className="answer-commitments">
      {version.commitments.map((commitment) => (
        <li key={commitment.number}>
          <p>
            <OwnWords words={commitment.texts} />
          </p>
          <ul>
            {commitment.steps.map((step) => (
              <Step key={step.number} item={item} commitment={commitment.number} step={step} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface StepProps {
  readonly item: AnswerClaimProps['item'];
  readonly commitment: number;
  readonly step: AnswerVersionShownFragment['commitments'][number]['steps'][number];
}

function Step({ item, commitment, step }: StepProps) {
  const words = useStatusWords();
  const report = item.reports.findLast((one) => one.commitment === commitment && one.step === step.number);
  return (
    <li>
      <When iso={step.dueOn} />: <OwnWords words={step.texts} />{' '}
      {report ? (
        <>
          <StatusTag tone={report.status === 'done' ? 'good' : 'waiting'}>{words[report.status]}</StatusTag>{' '}
          <OwnWords words={report.texts} />
          <EvidenceList evidence={report.evidence} />
        </>
      ) : null}
    </li>
  );
}
