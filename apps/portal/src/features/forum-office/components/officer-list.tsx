import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Disclosure, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { When } from '../../../shared/format/use-format.tsx';
import { useOfficeWords } from '../../../shared/forums/charter-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { endAppointmentMutation } from '../api/end-appointment.ts';
import type { Desk } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { useFaultWords } from './use-fault-words.ts';

/** Offices that are held, and the way to give or end one. */
export function OfficerList({ desk }: { readonly desk: Desk }) {
  const { forum, standing } = desk;
  const proposes = standing.signsFor.length > 0 || Boolean(standing.representative);
  return (
    <>
      {forum.officers.length === 0 ? (
        <p>
          <Trans>No office has been given yet. An election needs a returning officer first.</Trans>
        </p>
      ) : null}
      <ul className="forum-lines">
        {forum.officers.map((officer) => (
          <li key={officer.id}>
            <OfficerFacts officer={officer} />
            {proposes ? <EndForm desk={desk} appointmentId={officer.id} /> : null}
          </li>
        ))}
      </ul>
      {proposes && forum.state === 'active' ? (
        <div className="form-actions">
          <ButtonLink kind="quiet" href={`/app/forum-office/forums/${forum.slug}/appoint`}>
            <Trans>Propose somebody for an office</Trans>
          </ButtonLink>
        </div>
      ) : null}
    </>
  );
}

function OfficerFacts({ officer: { role, since, until } }: { readonly officer: Desk['forum']['officers'][number] }) {
  const words = useOfficeWords();
  return (
    <>
      <strong>{words.name(role)}</strong>
      <p className="forum-facts">
        <span>
          <Trans>
            since <When iso={since} />
          </Trans>
        </span>
        {until ? (
          <span>
            <Trans>
              until <When iso={until} />
            </Trans>
          </span>
        ) : null}
        <span>{words.duty(role)}</span>
      </p>
    </>
  );
}

function EndForm({ desk: { standing }, appointmentId }: { readonly desk: Desk; readonly appointmentId: string }) {
  const { t } = useLingui();
  const act = useAct();
  const navigate = useNavigate();
  const faultOf = useFaultWords(act.faults);
  const [reasons, setReasons] = useState('');
  const propose = async () => {
    const organisationId = standing.representative ? null : standing.signsFor[0]!;
    const done = await act.send(endAppointmentMutation, { input: { appointmentId, organisationId, reasons } });
    if (done?.__typename === 'ForumMotionStep') await navigate(`/app/forum-office/motions/${done.motionId}`);
  };
  return (
    <Disclosure summary={<Trans>Propose that it ends</Trans>}>
      <div className="stack">
        <ActProblem act={act} />
        <TextArea
          label={t`Why it should end`}
          rows={3}
          value={reasons}
          onChange={setReasons}
          error={faultOf('reasons')}
        />
        <div className="form-actions">
          <Button isPending={act.isBusy} isDisabled={!reasons.trim()} onPress={() => void propose()}>
            <Trans>Propose</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
