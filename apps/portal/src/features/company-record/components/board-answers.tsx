import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRecordWords } from '../../../shared/company-record/use-record-words.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import type { BoardAnswers } from '../pages/board-page.tsx';
import { BoardItems } from './board-items.tsx';

/** The company's own list beside what affected people named: the two should meet. */
export function RisksAnswer({ answers }: { readonly answers: BoardAnswers }) {
  return (
    <>
      <h3>
        <Trans>As the company names them</Trans>
      </h3>
      {answers.ownRisks.length === 0 ? (
        <p>
          <Trans>None has been named on Baraza yet.</Trans>
        </p>
      ) : (
        <ul>
          {answers.ownRisks.map(({ title, product }) => (
            <li key={`${title}${product ?? ''}`}>
              <bdi>{title}</bdi>
              {product ? (
                <>
                  {' '}
                  (<bdi>{product}</bdi>)
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <h3>
        <Trans>As affected people name them, serious and severe</Trans>
      </h3>
      <BoardItems items={answers.namedRisks} columns={['level', 'phase']} />
    </>
  );
}

export function HeardAnswer({ answers }: { readonly answers: BoardAnswers }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useRecordWords();
  const never = answers.figures.phases.filter(({ since }) => !since).map(({ phase }) => words.phase(phase));
  return (
    <>
      <ul>
        {answers.engagements.map(({ slug, title, forum, startedOn, phases }) => (
          <li key={slug}>
            <bdi>{title}</bdi>, <bdi>{forum}</bdi>
            {startedOn ? (
              <>
                , <When iso={startedOn} />
              </>
            ) : null}
            {phases.length > 0 ? `: ${format.list(phases.map(words.phase))}` : null}
          </li>
        ))}
        {answers.figures.regions.map(({ region, atLeast }) => (
          <li key={region}>
            <bdi>{region}</bdi>: {t`${plural(atLeast, { one: 'at least # person', other: 'at least # people' })}`}
          </li>
        ))}
      </ul>
      {never.length > 0 ? (
        <p>
          <Trans>Steps on which nobody has been heard here: {format.list(never)}.</Trans>
        </p>
      ) : null}
    </>
  );
}
