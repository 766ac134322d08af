import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Section } from '@baraza/ui';
import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import type { RecordExport } from '../../../generated/graphql.ts';
import { saveTextFile } from '../../../shared/hand-over/save-text-file.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { recordExportQuery } from '../api/record-export.ts';

/** Files for the company's own registers and reports. Nothing in them names a member or a participant. */
export function Exports({ organisationId }: { readonly organisationId: string }) {
  const { t } = useLingui();
  return (
    <Section
      title={<Trans>Take it along</Trans>}
      lead={
        <Trans>
          For your risk register, your board and your reports. Rows refer to the legal texts as they were published;
          they are no legal advice.
        </Trans>
      }
    >
      <div className="form-actions">
        <ButtonLink kind="quiet" href="/app/company/record/board">
          <Trans>Five questions for the board (print)</Trans>
        </ButtonLink>
        <ButtonLink kind="quiet" href="/app/company/record/evidence">
          <Trans>Evidence file (print)</Trans>
        </ButtonLink>
      </div>
      <div className="form-actions">
        <Download organisationId={organisationId} kind="RISK_REGISTER_CSV" label={t`Risk register (CSV)`} />
        <Download organisationId={organisationId} kind="EVIDENCE_CSV" label={t`Evidence file (CSV)`} />
        <Download organisationId={organisationId} kind="EVIDENCE_JSON" label={t`Evidence file (JSON)`} />
      </div>
    </Section>
  );
}

interface DownloadProps {
  readonly organisationId: string;
  readonly kind: RecordExport;
  readonly label: string;
}

function Download({ organisationId, kind, label }: DownloadProps) {
  const client = useClient();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const fetchFile = async () => {
    setIsBusy(true);
    const variables = { organisationId, kind };
    const result = await client.query(recordExportQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    setIsBusy(false);
    setError(result.error);
    const file = result.data?.recordExport;
    if (file) saveTextFile(file.name, file.text, file.mediaType);
  };
  return (
    <>
      <Button kind="quiet" isPending={isBusy} onPress={() => void fetchFile()}>
        {label}
      </Button>
      <RequestErrorNotice error={error} />
    </>
  );
}
