import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Checklist, Section } from '@baraza/ui';
import type { ReactNode } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { closeNominationsMutation } from '../api/close-nominations.ts';
import { publishManifestMutation } from '../api/publish-manifest.ts';
import type { Office } from '../types.ts';
import { OfficeProblem } from './office-problem.tsx';
import { stepConditions } from './step-conditions.ts';
import { useConditionWords } from './use-condition-words.tsx';

interface NextStepProps {
  readonly office: Office;
  readonly onDone: () => void;
}

/** The one act to do now, what it depends on, and what follows from it. */
export function NextStep({ office, onDone }: NextStepProps) {
  const { t } = useLingui();
  const words = useConditionWords(office);
  const { election, nextStep, missing } = office;
  const conditions = stepConditions(election.state, missing).map(({ name, state }) => ({
    id: name,
    state,
    name: words[name].name,
    evidence: state === 'met' ? words[name].met : words[name].missing,
  }));
  if (election.state === 'FINAL' || election.state === 'CANCELLED') return null;
  return (
    <Section title={t`What to do now`} lead={<StepLead office={office} />}>
      <Checklist conditions={conditions} />
      {nextStep ? <StepAct office={office} onDone={onDone} /> : null}
    </Section>
  );
}

function StepLead({ office: { election, nextStep } }: { readonly office: Office }): ReactNode {
  if (nextStep === 'closeNominations') return <Trans>Close nominations and draw the order of the ballot.</Trans>;
  if (nextStep === 'recordCeremony') return <Trans>Hold the key ceremony with the key holders.</Trans>;
  if (nextStep === 'publishManifest')
    return <Trans>Publish the manifest: the roll freezes, and the ballot is fixed.</Trans>;
  if (election.state === 'PREPARED') return <Trans>Nothing: voting opens by itself once the conditions are met.</Trans>;
  if (election.state === 'OPEN') return <Trans>Nothing: voting goes on, and closes by itself.</Trans>;
  if (election.state === 'CLOSED') return <Trans>Nothing: the scrutineers count with the key holders’ shares.</Trans>;
  if (election.state === 'COUNTED')
    return <Trans>Nothing: the result is final once the time to challenge it is over.</Trans>;
  return <Trans>Nothing yet: members nominate and second.</Trans>;
}

function StepAct({ office, onDone }: NextStepProps) {
  const { slug } = office.election;
  const act = useAct();
  const run = async (mutation: typeof closeNominationsMutation | typeof publishManifestMutation) => {
    if (await act.send(mutation, { election: slug })) onDone();
  };
  const isBlocked = office.missing.length > 0;
  return (
    <>
      <StepConsequence nextStep={office.nextStep} />
      <div className="form-actions">
        {office.nextStep === 'closeNominations' ? (
          <Button
            kind="primary"
            isDisabled={isBlocked}
            isPending={act.isBusy}
            onPress={() => void run(closeNominationsMutation)}
          >
            <Trans>Close nominations and draw</Trans>
          </Button>
        ) : null}
        {office.nextStep === 'publishManifest' ? (
          <Button
            kind="primary"
            isDisabled={isBlocked}
            isPending={act.isBusy}
            onPress={() => void run(publishManifestMutation)}
          >
            <Trans>Publish the manifest</Trans>
          </Button>
        ) : null}
        <CeremonyLink office={office} />
      </div>
      <OfficeProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </>
  );
}

/** The ceremony is a page of its own; until the manifest is published it can be held again. */
function CeremonyLink({ office: { nextStep, election } }: Pick<NextStepProps, 'office'>) {
  const href = `/app/returning-office/elections/${election.slug}/ceremony`;
  if (nextStep === 'recordCeremony') {
    return (
      <ButtonLink href={href}>
        <Trans>Go to the key ceremony</Trans>
      </ButtonLink>
    );
  }
  return nextStep === 'publishManifest' ? (
    <ButtonLink kind="quiet" href={href}>
      <Trans>Hold the ceremony again</Trans>
    </ButtonLink>
  ) : null;
}

function StepConsequence({ nextStep }: { readonly nextStep: string | null | undefined }) {
  if (nextStep === 'closeNominations') {
    return (
      <p>
        <Trans>
          Nominations without consent or seconders lapse. The order is drawn from the seed whose hash was published with
          the announcement; the seed becomes public, so that anybody can repeat the draw. It cannot be done twice.
        </Trans>
      </p>
    );
  }
  if (nextStep !== 'publishManifest') return null;
  return (
    <p>
      <Trans>
        From then on nobody can be added to the roll or the ballot, lost membership keys cannot be replaced until the
        election is over, and key holders and scrutineers stay as they are. The manifest’s hash goes into the public log
        before anything is issued.
      </Trans>
    </p>
  );
}
