import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, Section, type FieldProblem } from '@baraza/ui';
import { useState, type ReactNode } from 'react';
import { AccountFields, HolderFields } from './bank-fields.tsx';
import { EMPTY_DRAFT, toBankInput, type BankDraft } from './bank-draft.ts';
import { useBankFaults } from './use-bank-faults.ts';

interface Fault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

interface BankFormProps {
  readonly currency?: string;
  readonly act: string;
  readonly isPending: boolean;
  /** Problems that belong to no field. */
  readonly notice: ReactNode;
  /** Answers the fields that the API refused. */
  readonly onSend: (input: ReturnType<typeof toBankInput>) => Promise<readonly Fault[]>;
}

/** Bank details, for the payee's account and for the fund's own. What is typed stays in this window only. */
export function BankForm({ currency = '', act, isPending, notice, onSend }: BankFormProps) {
  const { t } = useLingui();
  const faults = useBankFaults();
  const [draft, setDraft] = useState<BankDraft>({ ...EMPTY_DRAFT, currency });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const fields = { draft, problems, onChange: (part: Partial<BankDraft>) => setDraft({ ...draft, ...part }) };
  const submit = async () => {
    const missing = faults.missing(draft);
    setProblems(missing);
    if (missing.length === 0) setProblems(faults.told(await onSend(toBankInput(draft))));
  };
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), void submit())}>
      <ErrorSummary problems={problems} />
      <Section title={t`Account holder`}>
        <HolderFields {...fields} />
      </Section>
      <Section title={t`Account`}>
        <AccountFields {...fields} />
        <p className="hint">
          <Trans>Nothing of this is kept on this device. If you leave the page before sending, it is gone.</Trans>
        </p>
        {notice}
        <div className="form-actions">
          <Button type="submit" kind="primary" isPending={isPending}>
            {act}
          </Button>
        </div>
      </Section>
    </form>
  );
}
