import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checklist, Notice, Section } from '@baraza/ui';
import { useCallback, useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import type { LookUpOwnApplicationMutation } from '../../../generated/graphql.ts';
import { CopyButton } from '../../../shared/hand-over/hand-over.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { lookUpApplicationMutation } from '../api/look-up-application.ts';
import type { useArriveAsMember } from '../use-arrive-as-member.ts';
import { AppealForm } from './appeal-form.tsx';

type Progress = NonNullable<LookUpOwnApplicationMutation['answer']>;

interface ApplicationProgressProps {
  readonly code: string;
  readonly arrival: ReturnType<typeof useArriveAsMember>;
}

/** How far it is, by the code that the person holds. */
export function ApplicationProgress({ code, arrival }: ApplicationProgressProps) {
  const { t } = useLingui();
  const client = useClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<CombinedError>();
  const look = useCallback(async () => {
    const result = await client.mutation(lookUpApplicationMutation, { code }).toPromise();
    setError(result.error);
    if (result.data?.answer) setProgress(result.data.answer);
  }, [client, code]);
  useEffect(() => void look(), [look]);
  return (
    <Section title={t`Your code`} lead={t`Give it to members who know you and to the interviewer, to nobody else.`}>
      <p>
        <code dir="ltr" className="attest-big-code">
          {code}
        </code>
      </p>
      <CopyButton text={code} />
      <RequestErrorNotice error={error ?? arrival.error} />
      {progress ? <ProgressList progress={progress} /> : null}
      {progress?.state === 'refused' ? <AppealForm code={code} /> : null}
      <div className="form-actions">
        {progress?.state === 'admitted' ? (
          <Button kind="primary" isPending={arrival.isBusy} onPress={() => void arrival.arrive()}>
            <Trans>You are a member: sign in</Trans>
          </Button>
        ) : (
          <Button onPress={() => void look()}>
            <Trans>Look now</Trans>
          </Button>
        )}
      </div>
    </Section>
  );
}

function ProgressList({ progress }: { readonly progress: Progress }) {
  const { t } = useLingui();
  const { voices, voicesRequired, interviewOutcome, interviewReasons, state } = progress;
  const isAdmitted = state === 'admitted';
  if (state === 'refused') {
    return (
      <Notice kind="problem" title={t`After the talk you were refused`}>
        <p>
          <bdi>{interviewReasons}</bdi>
        </p>
      </Notice>
    );
  }
  return (
    <Checklist
      conditions={[
        {
          id: 'voices',
          state: isAdmitted || voices >= voicesRequired ? 'met' : 'waiting',
          name: t`Members vouch for you`,
          evidence: isAdmitted ? t`Enough have.` : t`${voices} of ${voicesRequired}`,
        },
        {
          id: 'talk',
          state: interviewOutcome === 'accepted' ? 'met' : 'waiting',
          name: t`The interviewer has talked with you`,
        },
      ]}
    />
  );
}
