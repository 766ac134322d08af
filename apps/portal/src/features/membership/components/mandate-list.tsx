import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Section, StatusTag, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { revokeMandateMutation } from '../api/revoke-mandate.ts';
import type { JoiningPlaceOfOffice, PanelMandate } from '../types.ts';

interface MandateListProps {
  readonly places: readonly JoiningPlaceOfOffice[];
  readonly onChange: () => void;
}

/** Mandates on record, with the way to take one off. */
export function MandateList({ places, onChange }: MandateListProps) {
  const { t } = useLingui();
  const mandates = places.flatMap((place) => place.mandates);
  return (
    <Section title={t`Mandates on record`}>
      {mandates.length === 0 ? (
        <p>
          <Trans>None.</Trans>
        </p>
      ) : null}
      <ul className="member-acts">
        {mandates.map((mandate) => (
          <MandateLine key={mandate.id} mandate={mandate} onChange={onChange} />
        ))}
      </ul>
    </Section>
  );
}

function MandateLine({ mandate, onChange }: { readonly mandate: PanelMandate; readonly onChange: () => void }) {
  const { t } = useLingui();
  return (
    <li>
      <p>
        <strong>
          <bdi>{mandate.organisation?.name}</bdi>
        </strong>{' '}
        <StatusTag>{mandate.kind === 'union' ? t`Union` : t`Proxy`}</StatusTag>
      </p>
      <p>
        <bdi>{mandate.represents}</bdi>, <When iso={mandate.startsOn} /> – <When iso={mandate.endsOn} />
      </p>
      {mandate.revokedOn ? (
        <p>
          <Trans>
            Taken off on <When iso={mandate.revokedOn} />.
          </Trans>
        </p>
      ) : (
        <RevokeMandate id={mandate.id} onChange={onChange} />
      )}
    </li>
  );
}

function RevokeMandate({ id, onChange }: { readonly id: string; readonly onChange: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const [reason, setReason] = useState('');
  const revoke = async () => {
    if (await act.send(revokeMandateMutation, { id, reason })) onChange();
  };
  return (
    <Disclosure summary={t`Take it off`}>
      <div className="stack">
        <ProblemNotice problem={act.problem} words={{}} />
        <RequestErrorNotice error={act.error} />
        <TextArea label={t`Reason`} maxLength={2000} value={reason} onChange={setReason} />
        <div className="form-actions">
          <Button isDisabled={reason.trim().length < 10} isPending={act.isBusy} onPress={() => void revoke()}>
            <Trans>Take it off now</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
