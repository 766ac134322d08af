import { Trans } from '@lingui/react/macro';
import { Link, StatusTag, type StatusTone } from '@baraza/ui';
import type { CompanyAnswersQuery } from '../../../generated/graphql.ts';
import { AnswerStanding } from '../../../shared/answers/answer-ledgers.tsx';
import { useRecordWords } from '../../../shared/company-record/use-record-words.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';

type Item = CompanyAnswersQuery['companyAnswers']['edges'][number]['node'];

const TONES: Readonly<Record<Item['level'], StatusTone>> = { moderate: 'quiet', serious: 'waiting', severe: 'stopped' };

/** Recommendations in the order they come in, each with how grave it is and what is due. */
export function QueueList({ items }: { readonly items: readonly Item[] }) {
  const words = useRecordWords();
  return (
    <ol className="answering-list">
      {items.map((item) => (
        <li key={item.id}>
          <p className="answering-entry">
            <Link href={`/app/company/positions/${item.id}`}>
              <OwnWords words={item.recommendation.titles} />
            </Link>{' '}
            <StatusTag tone={TONES[item.level]}>{words.severity(item.level)}</StatusTag>
          </p>
          <p className="hint">
            <bdi>{item.forum.name}</bdi> · <OwnWords words={item.position.titles} /> ·{' '}
            <Link href={`/app/company/positions/${item.position.slug}/understanding`}>
              <Trans>say what you understood, or ask</Trans>
            </Link>
          </p>
          <AnswerStanding item={item} />
        </li>
      ))}
    </ol>
  );
}
