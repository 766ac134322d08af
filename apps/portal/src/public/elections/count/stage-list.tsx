import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '@baraza/ui';
import { explain, type CountResult, type ExplanationLanguage, type Stage } from '@baraza/stv';
import type { Locale } from '../../../shared/i18n/locales.ts';
import { StageTable } from './stage-table.tsx';
import { useVoteFormat, withReadableAmounts } from './vote-format.ts';

interface StageListProps {
  readonly count: CountResult;
  /** Of the style; keeps addresses of stages apart where an election has several. */
  readonly styleId: string;
}

/** Every step of the count in plain words, its figures behind one tap. */
export function StageList({ count, styleId }: StageListProps) {
  return (
    <ol className="stage-list">
      {count.stages.map((stage, index) => (
        <li key={stage.stage} id={`${styleId}-${stage.stage}`} data-recount-stage={`${styleId} ${stage.stage}`}>
          <h4>
            <Trans>
              Stage {stage.stage} of {count.stages.length}
            </Trans>
            <span className="recount-mark">
              <span data-when="same">
                <Trans>counted again: the same</Trans>
              </span>
              <span data-when="differs">
                <Trans>counted again: it differs</Trans>
              </span>
            </span>
          </h4>
          <Sentences stage={stage} isFirst={index === 0} />
          <Disclosure summary={<Trans>Votes at this stage</Trans>}>
            <StageTable count={count} index={index} />
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

function Sentences({ stage, isFirst }: { readonly stage: Stage; readonly isFirst: boolean }) {
  const { i18n } = useLingui();
  const language: ExplanationLanguage = i18n.locale as Locale;
  const format = useVoteFormat();
  const explanations = [...stage.actions.map(({ explanation }) => explanation), ...stage.notes];
  return (
    <>
      {isFirst ? (
        <p>
          <Trans>Every ballot counts for its first choice.</Trans>
        </p>
      ) : null}
      {explanations.map((explanation, index) => (
        <p key={index}>{explain(withReadableAmounts(explanation, format), language)}</p>
      ))}
    </>
  );
}
