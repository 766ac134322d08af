import { toBase64Url } from '@baraza/transparency-log';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { joinForumMutation } from '../api/join-forum.ts';
import { applicantInput } from '../applicant-input.ts';
import type { JoiningState } from '../joining-state.ts';
import type { JoiningPlan } from '../types.ts';
import { useArriveAsMember } from '../use-arrive-as-member.ts';
import type { Joining } from '../use-joining.ts';
import { CodeForm } from './code-form.tsx';
import { CodeList } from './code-list.tsx';
import { useCodes } from '../use-codes.ts';
import { JoinProblem } from './join-problem.tsx';
import { PanelList } from './panel-list.tsx';

interface CodesStepProps {
  readonly plan: JoiningPlan;
  readonly joining: Joining;
  readonly state: JoiningState;
  readonly onRename: () => void;
}

/** Codes of different organisations, until there are enough; then the last step. */
export function CodesStep({ plan, joining, state, onRename }: CodesStepProps) {
  const { t } = useLingui();
  const codes = useCodes(joining);
  const place = plan.constituencies.find(({ constituency }) => constituency.slug === state.constituency);
  const required = place?.constituency.panelRequired ?? 1;
  const signed = state.codes.filter((code) => code.state === 'signed').length;
  return (
    <>
      <Section
        title={t`Codes of organisations`}
        lead={t`You need codes of ${required} different organisations. Each looks at your request and signs it; that can take days. You can close this page and come back.`}
      >
        <p role="status">
          <strong>{t`${signed} of ${required} have signed.`}</strong>
        </p>
        <CodeList codes={state.codes} onRemove={codes.remove} onRefresh={codes.refresh} />
        {signed >= required ? null : <CodeForm codes={codes} />}
      </Section>
      {signed >= required ? <LastStep state={state} onRename={onRename} /> : null}
      {place ? <PanelList place={place} /> : null}
    </>
  );
}

function LastStep({ state, onRename }: { readonly state: JoiningState; readonly onRename: () => void }) {
  const { t, i18n } = useLingui();
  const act = useAct();
  const arrival = useArriveAsMember(state);
  const join = async () => {
    const tokens = state.codes.flatMap(({ keyId, signature }) =>
      signature ? [{ keyId, signature: toBase64Url(signature) }] : [],
    );
    const input = { ...applicantInput(state, i18n.locale), randomizer: toBase64Url(state.randomizer), tokens };
    if (await act.send(joinForumMutation, { input })) await arrival.arrive();
  };
  return (
    <Section title={t`Become a member`}>
      <Notice>
        <p>
          <Trans>
            Enough organisations have signed. If few people join at the moment, wait a day or more before you go on:
            then nobody can guess from the time who you are.
          </Trans>
        </p>
      </Notice>
      <JoinProblem problem={act.problem} onRename={onRename} onSignIn={arrival.arrive} />
      <RequestErrorNotice error={act.error ?? arrival.error} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy || arrival.isBusy} onPress={() => void join()}>
          <Trans>Join now</Trans>
        </Button>
      </div>
    </Section>
  );
}
