import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Notice, StatusTag } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { AnswerShownFragment } from '../../generated/graphql.ts';
import { useRecordWords } from '../company-record/use-record-words.ts';
import { When } from '../format/use-format.tsx';
import { OwnWords } from '../i18n/own-words.tsx';
import { AnswerClaim } from './answer-claim.tsx';
import { AnswerCourse } from './answer-course.tsx';
import { AnswerJudgement } from './answer-judgement.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { useClockWords } from './use-answer-words.ts';
import './answers.css';

interface AnswerLedgersProps {
  readonly item: AnswerShownFragment;
  /** One below the heading under which the ledgers stand. */
  readonly headings?: 'h2' | 'h4';
}

/** Rule I3: what the company says, beside what members say. Neither can edit the other. */
export function AnswerLedgers({ item, headings = 'h2' }: AnswerLedgersProps) {
  if (item.isHeld && item.versions.length === 0) {
    return (
      <Notice kind="info">
        <Trans>
          The forum’s safety officer holds what became of this, because publishing it would endanger people.
        </Trans>
      </Notice>
    );
  }
  return (
    <div className="answer">
      <AnswerStanding item={item} />
      <div className="answer-ledgers">
        <Ledger heading={headings} title={<Trans>What the company says</Trans>}>
          <Claims item={item} />
        </Ledger>
        <Ledger heading={headings} title={<Trans>What members say</Trans>}>
          <AnswerJudgement item={item} />
        </Ledger>
      </div>
      <AnswerCourse item={item} />
    </div>
  );
}

interface LedgerProps {
  readonly heading: 'h2' | 'h4';
  readonly title: ReactNode;
  readonly children: ReactNode;
}

function Ledger({ heading: Heading, title, children }: LedgerProps) {
  return (
    <section className="answer-ledger">
      <Heading className="answer-ledger-title">{title}</Heading>
      {children}
    </section>
  );
}

/** Where it stands, in one line, and what is due. */
export function AnswerStanding({ item }: { readonly item: AnswerShownFragment }) {
  const words = useRecordWords();
  const clocks = useClockWords();
  return (
    <div className="answer-standing">
      <p>
        <StatusTag tone={item.state === 'closed' ? 'good' : 'active'}>{words.state(item.state)}</StatusTag>{' '}
        {item.overdueSince ? (
          <StatusTag tone="stopped">
            <Trans>
              Overdue since <When iso={item.overdueSince} />
            </Trans>
          </StatusTag>
        ) : null}
      </p>
      {item.decidedBeforeOn ? (
        <p>
          <Trans>
            The company decided on <When iso={item.decidedBeforeOn} />, before it had answered.
          </Trans>
        </p>
      ) : null}
      {item.promises.length > 0 ? (
        <ul className="answer-promises">
          {item.promises.map(({ clock, dueOn }) => (
            <li key={clock}>
              {clocks[clock]}: <When iso={dueOn} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Claims({ item }: { readonly item: AnswerShownFragment }) {
  const { t } = useLingui();
  const [latest, ...earlier] = item.versions.toReversed();
  return (
    <>
      {item.interim ? (
        <div className="answer-interim">
          <p>
            <Trans>
              First measures, <When iso={item.interim.sentOn} />:
            </Trans>{' '}
            <OwnWords words={item.interim.texts} />
          </p>
          <EvidenceList evidence={item.interim.evidence} />
        </div>
      ) : null}
      {latest ? (
        <AnswerClaim item={item} version={latest} />
      ) : (
        <p>
          <Trans>No answer yet.</Trans>
        </p>
      )}
      {earlier.map((version) => (
        <Disclosure key={version.id} summary={t`Version ${version.version}, as it was`}>
          <AnswerClaim item={item} version={version} />
        </Disclosure>
      ))}
    </>
  );
}
