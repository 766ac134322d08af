import { Trans, useLingui } from '@lingui/react/macro';
import { Button, StatusTag, TextArea } from '@baraza/ui';
import type { CompanyAlertsQuery } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { LanguageNote } from '../../../shared/i18n/language-note.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { acknowledgeAlertMutation } from '../api/acknowledge-alert.ts';
import { AnsweringProblem } from './answering-problem.tsx';

interface AlertEntryProps {
  readonly alert: CompanyAlertsQuery['companyAlerts'][number];
  readonly onDone: () => void;
}

/** An urgent alert, and what the company does at once. */
export function AlertEntry({ alert, onDone }: AlertEntryProps) {
  return (
    <div className="stack">
      <h3 lang={alert.language} dir="auto">
        {alert.title}
      </h3>
      <p>
        <bdi>{alert.forum.name}</bdi> <LanguageNote language={alert.language} />{' '}
        {alert.overdue ? (
          <StatusTag tone="stopped">
            <Trans>Not acknowledged in time</Trans>
          </StatusTag>
        ) : null}
      </p>
      <p lang={alert.language} dir="auto">
        {alert.words}
      </p>
      {alert.acknowledgedAt ? (
        <p>
          <Trans>
            Acknowledged on <When iso={alert.acknowledgedAt} kind="dateTime" />: <bdi>{alert.acknowledgement}</bdi>
          </Trans>
        </p>
      ) : (
        <Acknowledge alert={alert} onDone={onDone} />
      )}
    </div>
  );
}

function Acknowledge({ alert, onDone }: AlertEntryProps) {
  const { t } = useLingui();
  const act = useAct();
  const draft = useLocalDraft(`alert.${alert.id}`, '');
  const send = async () => {
    if (!(await act.send(acknowledgeAlertMutation, { alertId: alert.id, words: draft.value.trim() }))) return;
    draft.discard();
    onDone();
  };
  return (
    <>
      <p>
        <Trans>
          Acknowledge it by <When iso={alert.acknowledgeBy} kind="dateTime" />. After that your silence is public.
        </Trans>
      </p>
      <TextArea
        label={t`What you do at once`}
        rows={3}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
      />
      <div className="form-actions">
        <Button
          kind="primary"
          isDisabled={draft.value.trim().length < 10}
          isPending={act.isBusy}
          onPress={() => void send()}
        >
          <Trans>Acknowledge</Trans>
        </Button>
      </div>
      <AnsweringProblem act={act} />
    </>
  );
}
