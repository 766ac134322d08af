import { Trans } from '@lingui/react/macro';
import { Button, Disclosure, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { addClauseMutation } from '../api/add-clause.ts';
import type { DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

interface NewClauseProps extends DraftPart {
  readonly part: 'preamble' | 'clause' | 'evidence';
  readonly recommendationId: string | null;
  readonly label: string;
}

/** Another paragraph, clause, or the evidence; what is typed stays on this device until it is added. */
export function NewClause({ draft, part, recommendationId, label, onChanged }: NewClauseProps) {
  const words = useLocalDraft(`new-${part}.${draft.id}.${recommendationId ?? ''}`, '');
  const [wasKept] = useState(words.value !== '');
  const act = useAct();
  const add = async () => {
    const input = { positionId: draft.id, part, recommendationId, text: words.value.trim() };
    if (!(await act.send(addClauseMutation, { input }))) return;
    words.discard();
    onChanged();
  };
  return (
    <Disclosure summary={label} isOpen={wasKept}>
      <div className="stack">
        <TextArea
          label={label}
          rows={3}
          maxLength={4000}
          lang={draft.language}
          value={words.value}
          onChange={(text) => words.setValue(() => text)}
        />
        <div className="form-actions">
          <Button isDisabled={words.value.trim() === ''} isPending={act.isBusy} onPress={() => void add()}>
            <Trans>Add</Trans>
          </Button>
        </div>
        <ActProblem act={act} />
      </div>
    </Disclosure>
  );
}
