import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { Task } from '../types.ts';
import { usePointsWords } from './points-words.ts';
import { Written } from './written.tsx';

/** What was sent, to be read and not changed. */
export function SentReview({ task }: { readonly task: Task }) {
  const { t } = useLingui();
  const words = usePointsWords();
  const { locale, criteria } = task.call;
  return (
    <div className="stack">
      <Notice kind="success" title={t`Your review was sent`}>
        {task.submittedAt ? (
          <Trans>
            Sent on <When iso={task.submittedAt} kind="dateTime" />. It stays as it is; the board reads it without your
            name.
          </Trans>
        ) : null}
      </Notice>
      <ul className="sent-scores">
        {criteria.map((criterion) => {
          const score = task.scores.find(({ criterionId }) => criterionId === criterion.id);
          return (
            <li key={criterion.id}>
              <strong lang={locale}>{criterion.title}</strong>{' '}
              <span className="numeral">{score ? t`${score.points} of 5, ${words[score.points] ?? ''}` : '–'}</span>
              {score?.comment ? <Written text={score.comment} /> : null}
            </li>
          );
        })}
      </ul>
      <Written text={task.comment} />
    </div>
  );
}
