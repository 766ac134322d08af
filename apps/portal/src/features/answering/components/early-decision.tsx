import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import { EarlyDecisionForm } from '../../../shared/answers/early-decision-form.tsx';
import { EarlyDecisions } from '../../../shared/answers/early-decisions.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import type { AnswerPartProps } from '../pages/answer-page.tsx';

/** Deciding before answering is said: by the company itself, which is better for it than being found out. */
export function EarlyDecision({ answer: { item }, onDone }: AnswerPartProps) {
  const { t } = useLingui();
  const { hasRole } = useSession();
  const { position, addressee } = item;
  const isOpen = item.answeredOn === null || item.decideBy !== null;
  const maySay = isOpen && hasRole('company_rights', 'company_signatory');
  if (!maySay && position.earlyDecisions.length === 0) return null;
  return (
    <Section title={<Trans>Decisions on the matter</Trans>}>
      <div className="stack">
        <EarlyDecisions decisions={position.earlyDecisions} />
        {maySay ? (
          <Disclosure summary={t`We have decided, or launched, before this was answered`}>
            <EarlyDecisionForm
              position={position.slug}
              addresseeId={addressee.id}
              needsSource={false}
              onDone={onDone}
            />
          </Disclosure>
        ) : null}
      </div>
    </Section>
  );
}
