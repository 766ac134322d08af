import { dataFill } from '@baraza/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { useVoteFormat } from './vote-format.ts';

interface ChoicePictureProps {
  readonly answers: readonly string[];
  readonly votes: readonly number[];
}

const HEIGHT = 22;

/** A question or a recall: one bar per answer, its number beside it, so that the picture is its own table. */
export function ChoicePicture({ answers, votes }: ChoicePictureProps) {
  const format = useFormat();
  const { brief } = useVoteFormat();
  const { t } = useLingui();
  const total = votes.reduce((sum, one) => sum + one, 0);
  const most = Math.max(0, ...votes);
  return (
    <figure className="picture">
      <ChoiceFinding answers={answers} votes={votes} />
      <ul className="choice-list" aria-label={t`Votes for each answer`}>
        {answers.map((answer, index) => {
          const count = votes[index] ?? 0;
          const share = total === 0 ? 0 : count / total;
          return (
            <li key={answer}>
              <p className="choice-words">
                <bdi>{answer}</bdi>
                <bdi className="numeral">
                  {brief(count)} · {format.percent(share)}
                </bdi>
              </p>
              <svg className="choice-bar" width="100%" height={HEIGHT} aria-hidden="true">
                <rect className="choice-ground" width="100%" height={HEIGHT} />
                <rect className={dataFill(count === most ? 1 : 6)} width={`${share * 100}%`} height={HEIGHT} />
              </svg>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

/** Who is ahead, in a sentence. */
function ChoiceFinding({ answers, votes }: ChoicePictureProps) {
  const format = useFormat();
  const { brief } = useVoteFormat();
  const total = votes.reduce((sum, one) => sum + one, 0);
  const most = Math.max(0, ...votes);
  const leaders = answers.filter((_, index) => votes[index] === most && most > 0).map((one) => `\u2068${one}\u2069`);
  return (
    <figcaption>
      {leaders.length === 0 ? <Trans>Nobody gave a valid answer.</Trans> : null}
      {leaders.length === 1 ? (
        <Trans>
          Most votes, {brief(most)} of {brief(total)}: {leaders[0]}.
        </Trans>
      ) : null}
      {leaders.length > 1 ? <Trans>As many votes for each: {format.list(leaders)}.</Trans> : null}
    </figcaption>
  );
}
