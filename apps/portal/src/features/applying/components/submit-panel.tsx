import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import type { SubmitApplicationMutation } from '../../../generated/graphql.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { submitApplicationMutation } from '../api/submit-application.ts';
import type { ApplicationDraft } from '../answers/use-application-draft.ts';
import type { OwnApplication } from '../types.ts';

export interface SubmitPanelProps {
  readonly application: OwnApplication;
  readonly draft: ApplicationDraft;
  /** Told when somebody tries to send what is not complete. */
  readonly onIncomplete: () => void;
}

/** The last step: a signatory sends; everybody else learns whom to ask. */
export function SubmitPanel(props: SubmitPanelProps) {
  const { grants } = useSession();
  const { organisation } = props.application;
  const isSignatory = grants.some(
    (grant) => grant.role === 'ngo_signatory' && grant.organisationId === organisation.id,
  );
  return isSignatory ? <SendForm {...props} /> : <AskSignatory application={props.application} />;
}

function SendForm(props: SubmitPanelProps) {
  const { t } = useLingui();
  const { application } = props;
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [isReminded, setIsReminded] = useState(false);
  const { send, isBusy, answer, error } = useSend(props);
  const press = () => (isConfirmed ? void send() : setIsReminded(true));
  return (
    <Section
      title={t`Send`}
      lead={t`Once sent it cannot be changed. You can take it back until the board has it before it.`}
      isWide
    >
      <Checkbox
        isSelected={isConfirmed}
        onChange={setIsConfirmed}
        label={t`What is written here is true, and I may apply in the name of ${application.organisation.name}.`}
      />
      {isReminded && !isConfirmed ? (
        <p className="field-error" role="alert">
          <Trans>Please confirm this first.</Trans>
        </p>
      ) : null}
      <div className="form-actions">
        <Button kind="primary" isPending={isBusy} onPress={press}>
          <Trans>Send the application</Trans>
        </Button>
      </div>
      <SendProblem answer={answer} />
      <RequestErrorNotice error={error} />
    </Section>
  );
}

/** Sends what is unsent first, so that what arrives is what stands on the screen. */
function useSend({ application, draft, onIncomplete }: SubmitPanelProps) {
  const navigate = useNavigate();
  const [{ data, fetching, error }, submit] = useMutation(submitApplicationMutation);
  const send = async () => {
    await draft.flush();
    if (draft.conflicts.length > 0 || draft.refusals.length > 0) return onIncomplete();
    const answer = (await submit({ id: application.id })).data?.submitApplication;
    if (answer?.__typename === 'ApplicationIncomplete') return onIncomplete();
    if (!answer || isProblem(answer)) return;
    draft.discard();
    await navigate(`/app/organisation/applications/${application.id}?sent`);
  };
  return { send, isBusy: fetching, answer: data?.submitApplication, error };
}

function SendProblem({ answer }: { readonly answer: SubmitApplicationMutation['submitApplication'] | undefined }) {
  if (!answer || !isProblem(answer)) return null;
  return (
    <ProblemNotice
      problem={answer}
      words={{
        ApplicationIncomplete: () => (
          <Trans>Not sent yet: some answers need your attention. Everything is saved.</Trans>
        ),
        CallNotOpen: ({ closesAt }) => (
          <Trans>
            Not sent: the call takes applications until <When iso={closesAt} kind="dateTime" /> only. What you wrote is
            kept and can be read and printed.
          </Trans>
        ),
      }}
    />
  );
}

function AskSignatory({ application }: Pick<SubmitPanelProps, 'application'>) {
  const { t } = useLingui();
  const format = useFormat();
  const [isCopied, setIsCopied] = useState(false);
  const names = format.list(application.signatories);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setIsCopied(true);
  };
  return (
    <Section title={t`Send`} lead={t`Only a signatory can send in the name of your organisation.`} isWide>
      <Notice
        title={names ? <Trans>Ask your signatory to send it: {names}</Trans> : <Trans>Nobody can send it yet</Trans>}
      >
        <p>
          {names ? (
            <Trans>Everything is saved. They see the same page after signing in, with a button to send.</Trans>
          ) : (
            <Trans>Your organisation has no signatory at the moment. Please write to the grants office.</Trans>
          )}
        </p>
      </Notice>
      {names ? (
        <div className="form-actions">
          <Button onPress={() => void copy()}>
            <Trans>Copy the address of this page</Trans>
          </Button>
          <span role="status">{isCopied ? t`Copied` : ''}</span>
        </div>
      ) : null}
    </Section>
  );
}
