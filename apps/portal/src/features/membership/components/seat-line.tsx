import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice, StatusTag, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { openAttestationAuditMutation } from '../api/open-attestation-audit.ts';
import { revokeAttestingOrganisationMutation } from '../api/revoke-attesting-organisation.ts';
import type { PanelAudit, PanelSeat } from '../types.ts';
import { AuditForm } from './audit-form.tsx';

const SAMPLE_SIZE = 10;

interface SeatLineProps {
  readonly constituencyId: string;
  readonly seat: PanelSeat;
  readonly audits: readonly PanelAudit[];
  readonly onChange: () => void;
}

/** One organisation of a panel and what the safety officer can do about it. */
export function SeatLine(props: SeatLineProps) {
  const { t } = useLingui();
  const { seat, audits, onChange } = props;
  const open = audits.find(({ closedOn }) => !closedOn);
  return (
    <li>
      <h3>
        <bdi>{seat.organisation?.name}</bdi>{' '}
        {seat.revokedOn ? <StatusTag tone="stopped">{t`No longer on the panel`}</StatusTag> : null}
      </h3>
      {audits.map((audit) => (audit.closedOn ? <ClosedAudit key={audit.id} audit={audit} /> : null))}
      {seat.revokedOn ? <bdi>{seat.revokedReason}</bdi> : null}
      {open ? <AuditForm audit={open} onChange={onChange} /> : null}
      {seat.revokedOn ? null : (
        <>
          {open ? null : <OpenAuditButton {...props} />}
          <RevokeForm {...props} />
        </>
      )}
    </li>
  );
}

function ClosedAudit({ audit }: { readonly audit: PanelAudit }) {
  const { t } = useLingui();
  const { confirmed, notConfirmed, notReached, sampled } = audit;
  return (
    <p>
      <When iso={audit.closedOn ?? ''} />:{' '}
      {t`of ${sampled} drawn, ${confirmed} were confirmed, ${notConfirmed} not, ${notReached} were not reached.`}
    </p>
  );
}

function OpenAuditButton({ constituencyId, seat, onChange }: SeatLineProps) {
  const act = useAct();
  const open = async () => {
    const input = { constituencyId, organisationId: seat.organisationId, sampleSize: SAMPLE_SIZE };
    if (await act.send(openAttestationAuditMutation, { input })) onChange();
  };
  return (
    <>
      <ProblemNotice
        problem={act.problem}
        words={{ WrongState: () => <Trans>It has attested for nobody yet, so there is nothing to look at.</Trans> }}
      />
      <RequestErrorNotice error={act.error} />
      <Button isPending={act.isBusy} onPress={() => void open()}>
        <Trans>Draw ten codes for an audit</Trans>
      </Button>
    </>
  );
}

function RevokeForm({ constituencyId, seat, onChange }: SeatLineProps) {
  const { t } = useLingui();
  const act = useAct();
  const [reasons, setReasons] = useState('');
  const revoke = async () => {
    const input = { constituencyId, organisationId: seat.organisationId, reasons };
    if (await act.send(revokeAttestingOrganisationMutation, { input })) onChange();
  };
  return (
    <Disclosure summary={t`Take it off the panel`}>
      <div className="stack">
        <Notice kind="warning">
          <p>
            <Trans>This cannot be undone. The reason is public.</Trans>
          </p>
        </Notice>
        <ProblemNotice problem={act.problem} words={{}} />
        <RequestErrorNotice error={act.error} />
        <TextArea label={t`Reason`} maxLength={2000} value={reasons} onChange={setReasons} />
        <div className="form-actions">
          <Button
            kind="danger"
            isDisabled={reasons.trim().length < 10}
            isPending={act.isBusy}
            onPress={() => void revoke()}
          >
            <Trans>Take it off the panel now</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
