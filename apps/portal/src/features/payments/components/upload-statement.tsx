import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, FileField, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { UploadStatementMutation } from '../../../generated/graphql.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { uploadStatementMutation } from '../api/upload-statement.ts';

const MAX_MEGABYTES = 1.5;

interface UploadStatementProps {
  readonly fundId: string;
  readonly onDone: () => void;
}

/** Hands in the bank's file; what it brought is said in numbers. */
export function UploadStatement({ fundId, onDone }: UploadStatementProps) {
  const { t } = useLingui();
  const [file, setFile] = useState<File | null>(null);
  const [{ data, error, fetching }, upload] = useMutation(uploadStatementMutation);
  const send = async () => {
    if (!file) return;
    const sent = await upload({ input: { fundId, fileName: file.name, xml: await file.text() } });
    if (sent.data?.uploadStatement.__typename !== 'ImportedStatement') return;
    setFile(null);
    onDone();
  };
  const answer = data?.uploadStatement;
  return (
    <Section title={t`Read a file of the bank`} lead={t`A camt.053 file. The same file twice changes nothing.`}>
      <FileField
        label={t`The bank’s file`}
        accept=".xml,application/xml,text/xml"
        maxMegabytes={MAX_MEGABYTES}
        files={file ? [{ id: 'file', fileName: file.name }] : []}
        onChoose={(files) => setFile(files[0] ?? null)}
        onRemove={() => setFile(null)}
      />
      {answer?.__typename === 'ImportedStatement' ? <Imported statement={answer} /> : null}
      {answer && isProblem(answer) ? <UploadProblem answer={answer} /> : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button kind="primary" isDisabled={!file} isPending={fetching} onPress={() => void send()}>
          <Trans>Read it</Trans>
        </Button>
      </div>
    </Section>
  );
}

type Answer = UploadStatementMutation['uploadStatement'];

function Imported({
  statement,
}: {
  readonly statement: Extract<Answer, { readonly __typename: 'ImportedStatement' }>;
}) {
  const { confirmed, returned, repeated, unexplained, total } = statement;
  return (
    <Notice
      kind="success"
      isLive
      title={<Plural value={total} _0="The file has no booked line" one="# line was read" other="# lines were read" />}
    >
      <ul>
        <li>
          <Plural
            value={confirmed}
            _0="No payment was confirmed"
            one="# payment was confirmed"
            other="# payments were confirmed"
          />
        </li>
        <li>
          <Plural value={returned} _0="None came back" one="# came back" other="# came back" />
        </li>
        <li>
          <Plural value={repeated} _0="Nothing was known before" one="# was known before" other="# were known before" />
        </li>
        <li>
          <Plural
            value={unexplained}
            _0="Everything is explained"
            one="# is not explained; see below"
            other="# are not explained; see below"
          />
        </li>
      </ul>
    </Notice>
  );
}

function UploadProblem({ answer }: { readonly answer: Extract<Answer, { readonly code: string }> }) {
  const { t } = useLingui();
  const reasons: Record<string, string> = {
    not_a_statement: t`Nothing was booked: this is not a camt.053 file that can be read. Please ask the bank for it again.`,
    does_not_add_up: t`Nothing was booked: the balances and the lines of this file do not add up, so something is missing or was changed.`,
    other_account: t`Nothing was booked: this statement is of an account that is not the fund’s.`,
    too_large: t`Nothing was booked: the file is too large. Please ask the bank for shorter periods.`,
  };
  const books = () => <Trans>Nothing was booked: the books do not allow it now. Please look at the ledger.</Trans>;
  return (
    <ProblemNotice
      problem={answer}
      words={{
        StatementRefused: ({ reason }) => reasons[reason] ?? t`This does not fit.`,
        PeriodClosed: ({ closedThrough }) => (
          <Trans>Nothing was booked: the books are closed through {closedThrough}.</Trans>
        ),
        PoolOverdrawn: books,
        PoolInShortfall: books,
        AlreadyReversed: books,
      }}
    />
  );
}
