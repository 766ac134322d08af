import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { bankFileOperation, saveAs, type FileAnswer } from '../api/fetch-bank-file.ts';
import type { Batch } from '../types.ts';

interface BankFileProps {
  readonly batch: Batch;
  readonly onFetched: () => void;
}

/** Fetches the file for the bank. It opens account numbers, so it asks for a fresh proof and every payee sees it. */
export function BankFile({ batch, onFetched }: BankFileProps) {
  const { t } = useLingui();
  const isFinance = useSession().hasRole('finance_officer');
  const { fetchFile, answer, isFetching } = useBankFile(batch, onFetched);
  return (
    <Section title={t`The file for the bank`} lead={t`A pain.001 file, which any bank’s own site takes.`}>
      {batch.downloadedAt ? (
        <p>
          <Trans>
            Last fetched on <When iso={batch.downloadedAt} kind="dateTime" />. The same file can be fetched again; a
            bank refuses it a second time.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>Nobody has fetched it yet: the bank does not know of these payments.</Trans>
        </p>
      )}
      <p className="hint">
        <Trans>The file holds account numbers. Each payee sees that it was opened, when and for what.</Trans>
      </p>
      {answer === 'refused' ? (
        <Notice kind="problem" isLive>
          <Trans>The file could not be made. Nothing was changed; please try again.</Trans>
        </Notice>
      ) : null}
      {isFinance ? (
        <div className="form-actions">
          <Button kind="primary" isPending={isFetching} onPress={() => void fetchFile()}>
            {t`Fetch the file`}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function useBankFile(batch: Batch, onFetched: () => void) {
  const withStepUp = useStepUp();
  const [answer, setAnswer] = useState<FileAnswer['type'] | null>(null);
  const [isFetching, setIsFetching] = useState(false);
  const fetchFile = async () => {
    setIsFetching(true);
    const { data: made } = await withStepUp(() => bankFileOperation(batch.id));
    setIsFetching(false);
    setAnswer(made?.type ?? 'refused');
    if (made?.type !== 'file') return;
    saveAs(made.name, made.blob);
    onFetched();
  };
  return { fetchFile, answer, isFetching };
}
