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
      {facts.screening && facts.rails.length > 0 ? <LookedUp law={facts.screening} /> : null}
      <h3>{t`Tax`}</h3>
      <Fact fact={facts.tax} />
      <h3>{t`Benefits and aid`}</h3>
      <Fact fact={facts.benefits} />
      {facts.notSafe ? null : <OnStatement text={facts.remittanceText} />}
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

function OnStatement({ text }: { readonly text: string }) {
  return (
    <p>
      <Trans>
        On the statement stands: <bdi className="numeral">{text}</bdi>. Nothing of forums or companies.
      </Trans>
    </p>
  );
}

/** Whatever the way: said before anybody chooses one. */
function LookedUp({ law }: { readonly law: Facts['tax'] }) {
  const { t } = useLingui();
  return (
    <>
      <h3>{t`Your name is looked up first`}</h3>
      <p>
        <Trans>
          The law there asks for it, whichever way you are paid. One officer of the fund opens your name and looks for
          it in the sanctions lists; you see when. A voucher or cash needs your name for this too: neither the shop nor
          the witnesses get it.
        </Trans>
      </p>
      <Source law={law} />
    </>
  );
}

function Fact({ fact }: { readonly fact: Facts['tax'] }) {
  return (
    <>
      <p>{fact.text}</p>
      <Source law={fact} />
    </>
  );
}

function Source({ law: { law, source } }: { readonly law: Facts['tax'] }) {
  return (
    <p className="hint">
      <bdi>{law}</bdi> · <bdi dir="ltr">{new URL(source).host}</bdi>
    </p>
  );
}
