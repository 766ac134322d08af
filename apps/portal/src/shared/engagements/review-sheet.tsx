import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList } from '@baraza/ui';
import { useFormat, When } from '../format/use-format.tsx';
import type { ReviewFacts } from './types.ts';
import { usePaperWords } from './use-engagement-words.ts';
import './engagements.css';

export function useReviewWords() {
  const { t } = useLingui();
  const meaningful = { fully: t`Yes, fully`, mostly: t`Mostly`, little: t`A little`, not: t`No` };
  const kept = { kept: t`Kept`, partly: t`Partly kept`, broken: t`Broken` };
  return { meaningful, kept };
}

/** What both sides said when they looked back. */
export function ReviewSheet({ review }: { readonly review: ReviewFacts }) {
  if (review.companies.length === 0 && review.members.length === 0) {
    return (
      <p>
        <Trans>Neither side has said anything yet.</Trans>
      </p>
    );
  }
  return (
    <div className="side-by-side">
      <section>
        <h3>
          <Trans>What companies say</Trans>
        </h3>
        {review.companies.map((one) => (
          <CompanyMark key={`${one.round}${one.addressee.name}`} mark={one} />
        ))}
      </section>
      <section>
        <h3>
          <Trans>What members say</Trans>
        </h3>
        {review.members.map((one) => (
          <MembersMark key={one.round} mark={one} />
        ))}
        {review.members.length === 0 ? (
          <p>
            <Trans>Members’ marks are shown when the review is over.</Trans>
          </p>
        ) : null}
      </section>
    </div>
  );
}

function CompanyMark({ mark }: { readonly mark: ReviewFacts['companies'][number] }) {
  const words = useReviewWords();
  const rules = usePaperWords();
  return (
    <>
      <p>
        <bdi>{mark.addressee.name}</bdi>, <When iso={mark.writtenOn} kind="dateShort" />:{' '}
        <Trans>Was it meaningful?</Trans> <strong>{words.meaningful[mark.meaningful]}</strong>
      </p>
      <DefinitionList
        items={mark.rulesKept.map(({ part, kept }) => ({ term: rules.rule[part], value: words.kept[kept] }))}
      />
      {mark.remark ? <blockquote dir="auto">{mark.remark}</blockquote> : null}
    </>
  );
}

function MembersMark({ mark }: { readonly mark: ReviewFacts['members'][number] }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useReviewWords();
  const rules = usePaperWords();
  return (
    <>
      <p>{t`${plural(mark.count, { one: '# member gave a mark.', other: '# members gave a mark.' })}`}</p>
      {mark.meaningful ? (
        <DefinitionList
          items={mark.meaningful.map((one) => ({ term: words.meaningful[one.mark], value: format.number(one.count) }))}
        />
      ) : (
        <p className="hint">
          <Trans>They are too few to show what they said without showing who.</Trans>
        </p>
      )}
      <DefinitionList
        items={mark.rulesKept.map(({ part, kept, partly, broken }) => ({
          term: rules.rule[part],
          value: format.list([
            `${words.kept.kept}: ${format.number(kept)}`,
            `${words.kept.partly}: ${format.number(partly)}`,
            `${words.kept.broken}: ${format.number(broken)}`,
          ]),
        }))}
      />
    </>
  );
}
