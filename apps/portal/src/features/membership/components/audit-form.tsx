import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Select, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import type { AuditFinding } from '../../../generated/graphql.ts';
import { auditSamplesQuery } from '../api/audit-samples.ts';
import { closeAttestationAuditMutation } from '../api/close-attestation-audit.ts';
import { recordAuditFindingMutation } from '../api/record-audit-finding.ts';
import type { PanelAudit } from '../types.ts';

interface AuditFormProps {
  readonly audit: PanelAudit;
  readonly onChange: () => void;
}

/** The drawn codes, what was found about each, and the public summary. */
export function AuditForm({ audit, onChange }: AuditFormProps) {
  const { t } = useLingui();
  const act = useAct();
  const { samples, record } = useSamples(audit.id, act);
  const [summary, setSummary] = useState('');
  const close = async () => {
    if (await act.send(closeAttestationAuditMutation, { auditId: audit.id, summary })) onChange();
  };
  return (
    <Notice title={t`An audit is open`}>
      <div className="stack">
        {samples.map(({ place, label, outcome }) => (
          <FindingField key={place} label={label} outcome={outcome ?? null} onFind={(found) => record(place, found)} />
        ))}
        <ProblemNotice
          problem={act.problem}
          words={{ WrongState: () => <Trans>Some codes have no outcome yet.</Trans> }}
        />
        <RequestErrorNotice error={act.error} />
        <TextArea
          label={t`Public summary`}
          hint={t`What was looked at and how. No code, no name.`}
          maxLength={4000}
          value={summary}
          onChange={setSummary}
        />
        <div className="form-actions">
          <Button isDisabled={summary.trim().length < 20} isPending={act.isBusy} onPress={() => void close()}>
            <Trans>Close the audit</Trans>
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function useSamples(auditId: string, act: ReturnType<typeof useAct>) {
  const [{ data }, reload] = useQuery({
    query: auditSamplesQuery,
    variables: { auditId },
    requestPolicy: 'cache-and-network',
  });
  const record = async (place: number, finding: AuditFinding) => {
    if (await act.send(recordAuditFindingMutation, { input: { auditId, place, finding } }))
      reload({ requestPolicy: 'network-only' });
  };
  return { samples: data?.auditSamples ?? [], record };
}

interface FindingFieldProps {
  readonly label: string;
  readonly outcome: AuditFinding | null;
  readonly onFind: (finding: AuditFinding) => Promise<void>;
}

function FindingField({ label, outcome, onFind }: FindingFieldProps) {
  const { t } = useLingui();
  return (
    <Select
      label={t`Code that begins with ${label}`}
      value={outcome ?? ''}
      onChange={(value) => void onFind(value as AuditFinding)}
      options={[
        { value: 'confirmed', label: t`Confirmed: there is such a person` },
        { value: 'not_confirmed', label: t`Not confirmed` },
        { value: 'not_reached', label: t`Not reached` },
      ]}
    />
  );
}
