import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Section } from '@baraza/ui';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import type { Facts } from '../types.ts';
import { useCompensationWords } from './use-compensation-words.ts';

interface KnowFirstProps {
  readonly country: string;
  readonly facts: Facts | null;
}

/** What somebody should know before choosing: who learns what, tax, benefits, the words on the statement (rule C1). */
export function KnowFirst({ country, facts }: KnowFirstProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (!facts)
    return (
      <Notice kind="warning" title={t`Nobody has looked at ${format.country(country)} yet`}>
        <Trans>
          Until somebody has, there is no way to pay you there. You can decline, leave it to the fund, or wait: the
          offer stays yours.
        </Trans>
      </Notice>
    );
  return (
    <Section title={t`Know this first`} lead={t`Looked up by people, and no legal advice. Ask somebody you trust.`}>
      {facts.notSafe ? (
        <Notice kind="warning" title={t`No safe way to pay you there today`}>
          {facts.notSafe}
        </Notice>
      ) : null}
      <Learners facts={facts} />
      <h3>{t`Tax`}</h3>
      <Fact fact={facts.tax} />
      <h3>{t`Benefits and aid`}</h3>
      <Fact fact={facts.benefits} />
      {facts.notSafe ? null : (
        <p>
          <Trans>
            On the statement stands: <bdi className="numeral">{facts.remittanceText}</bdi>. Nothing of forums or
            companies.
          </Trans>
        </p>
      )}
      <p className="hint">
        <Trans>
          Last looked up on <When iso={facts.checkedOn} />.
        </Trans>
      </p>
    </Section>
  );
}

function Learners({ facts }: { readonly facts: Facts }) {
  const { t } = useLingui();
  const words = useCompensationWords();
  if (facts.rails.length === 0) return null;
  return (
    <>
      <h3>{t`Who learns what`}</h3>
      <dl className="compensation-rails">
        {facts.rails.map(({ rail, learners }) => (
          <div key={rail}>
            <dt>{words.rail(rail)}</dt>
            {learners.map((learner) => (
              <dd key={learner}>{words.learner(learner)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function Fact({ fact }: { readonly fact: Facts['tax'] }) {
  return (
    <>
      <p>{fact.text}</p>
      <p className="hint">
        <bdi>{fact.law}</bdi> · <bdi dir="ltr">{new URL(fact.source).host}</bdi>
      </p>
    </>
  );
}
