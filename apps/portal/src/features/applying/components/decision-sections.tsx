import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Checklist, DefinitionList, Link, Section } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { OwnApplication } from '../types.ts';
import { useGroundWords } from './ground-words.ts';

interface ApplicationProps {
  readonly application: OwnApplication;
}

/** What was decided about an application, each decision with its reasons. */
export function DecisionSections({ application }: ApplicationProps) {
  return (
    <>
      <BoardDecision application={application} />
      <Eligibility application={application} />
      <Appeal application={application} />
    </>
  );
}

function BoardDecision({ application }: ApplicationProps) {
  const { t } = useLingui();
  const { state, decisionReasons, updatedAt } = application;
  if (state !== 'awarded' && state !== 'declined') return null;
  return (
    <Section
      title={t`The board’s decision`}
      lead={state === 'awarded' ? t`The board awards the grant.` : t`The board does not award a grant.`}
    >
      <p>
        <When iso={updatedAt} />
      </p>
      {decisionReasons ? (
        <p className="written" dir="auto">
          {decisionReasons}
        </p>
      ) : null}
      {state === 'awarded' ? (
        <div className="form-actions">
          <ButtonLink href="/app/organisation/awards">
            <Trans>See the award</Trans>
          </ButtonLink>
        </div>
      ) : null}
    </Section>
  );
}

function Eligibility({ application }: ApplicationProps) {
  const { t } = useLingui();
  const { eligibility, call } = application;
  if (!eligibility) return null;
  return (
    <Section
      title={t`Eligibility`}
      lead={
        eligibility.eligible
          ? t`Everything that the call demands is met.`
          : t`Something that the call demands is not met.`
      }
    >
      <Checklist
        conditions={eligibility.findings.map((finding) => ({
          id: finding.criterion,
          state: finding.met ? 'met' : 'unmet',
          name: <span lang={call.locale}>{finding.criterion}</span>,
          evidence: finding.reason ? <bdi>{finding.reason}</bdi> : undefined,
        }))}
      />
      <p className="written" dir="auto">
        {eligibility.reasons}
      </p>
    </Section>
  );
}

function Appeal({ application }: ApplicationProps) {
  const { t } = useLingui();
  const wordsOf = useGroundWords();
  const { appeal, appealUntil } = application;
  if (!appeal) return appealUntil ? <MayAppeal id={application.id} until={appealUntil} /> : null;
  const states: Readonly<Record<string, string>> = {
    filed: t`Filed`,
    before_panel: t`Before the panel`,
    upheld: t`Upheld: the board decides again`,
    dismissed: t`Dismissed: the decision stands`,
  };
  return (
    <Section title={t`Your appeal`} lead={states[appeal.state]}>
      <DefinitionList
        items={[
          { term: t`Filed`, value: <When iso={appeal.filedAt} /> },
          { term: t`The panel answers by`, value: <When iso={appeal.answerDueAt} /> },
          { term: t`Ground`, value: wordsOf(appeal.ground) },
        ]}
      />
      <p className="written" dir="auto">
        {appeal.statement}
      </p>
      {appeal.reasons ? (
        <p className="written" dir="auto">
          <strong>{t`The panel’s reasons:`}</strong> {appeal.reasons}
        </p>
      ) : null}
    </Section>
  );
}

function MayAppeal({ id, until }: { readonly id: string; readonly until: string }) {
  const { t } = useLingui();
  if (Date.parse(until) < Date.now()) return null;
  return (
    <Section title={t`If the rules were not kept`}>
      <p>
        <Trans>
          You can appeal until <When iso={until} /> if you believe that the decision was not reached by the rules.
          People who took no part in it answer. What the board thinks of the merits is not appealed.
        </Trans>
      </p>
      <p>
        <Link href={`/app/organisation/applications/${id}/appeal`}>
          <Trans>File an appeal</Trans>
        </Link>
      </p>
    </Section>
  );
}
