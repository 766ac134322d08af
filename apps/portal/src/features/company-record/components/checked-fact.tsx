import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, TextArea } from '@baraza/ui';
import type { DeskFactFragment } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { objectToFactMutation } from '../api/object-to-fact.ts';
import { DeskFact, ObjectionText } from './desk-fact.tsx';
import { RecordProblem } from './record-problem.tsx';

interface CheckedFactProps {
  readonly fact: DeskFactFragment;
  readonly onObjected: () => void;
}

/** One fact with the company's objection, or the form for it. */
export function CheckedFact({ fact, onObjected }: CheckedFactProps) {
  return (
    <>
      <DeskFact fact={fact} />
      {fact.objection ? (
        <>
          <ObjectionText fact={fact} />
          <p className="hint">
            {fact.decision ? fact.decision.reasons : <Trans>The representatives have not decided yet.</Trans>}
          </p>
        </>
      ) : (
        <Disclosure summary={<Trans>This fact is wrong</Trans>}>
          <ObjectionForm factId={fact.id} onObjected={onObjected} />
        </Disclosure>
      )}
    </>
  );
}

const EMPTY = { text: '', evidence: '' };

/** What is typed stays on the device until it is filed. */
function useObjection(factId: string, onObjected: () => void) {
  const { i18n } = useLingui();
  const draft = useLocalDraft(`fact-objection.${factId}`, EMPTY);
  const act = useAct();
  const words = { text: draft.value.text.trim(), evidence: draft.value.evidence.trim() };
  const isShort = words.text.length < 20 || words.evidence.length < 10;
  const send = async () => {
    if (!(await act.send(objectToFactMutation, { input: { factId, language: i18n.locale, ...words } }))) return;
    draft.discard();
    onObjected();
  };
  return { draft, act, isShort, send };
}

function ObjectionForm({ factId, onObjected }: { readonly factId: string; readonly onObjected: () => void }) {
  const { t } = useLingui();
  const { draft, act, isShort, send } = useObjection(factId, onObjected);
  const { text, evidence } = draft.value;
  return (
    <div className="stack">
      <TextArea
        label={t`What is wrong with it`}
        hint={t`Everybody will read this beside the fact. Name no person.`}
        rows={4}
        value={text}
        onChange={(words) => draft.setValue((before) => ({ ...before, text: words }))}
      />
      <TextArea
        label={t`What shows it`}
        hint={t`Documents, dates, addresses where they can be read.`}
        rows={3}
        value={evidence}
        onChange={(words) => draft.setValue((before) => ({ ...before, evidence: words }))}
      />
      <p className="hint">
        <Trans>You can object once to each fact. What you write is kept on this device until you send it.</Trans>
      </p>
      <div className="form-actions">
        <Button isDisabled={isShort} isPending={act.isBusy} onPress={() => void send()}>
          <Trans>File the objection</Trans>
        </Button>
      </div>
      <RecordProblem act={act} />
    </div>
  );
}
