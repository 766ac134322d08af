import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, StatusTag, TextArea } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { handInMinorityOpinionMutation } from '../api/hand-in-opinion.ts';
import { saveMinorityOpinionMutation } from '../api/save-opinion.ts';
import { supportMinorityOpinionMutation } from '../api/support-opinion.ts';
import { withdrawMinorityOpinionMutation } from '../api/withdraw-opinion.ts';
import type { DraftPart, Opinion } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

/** Minority opinions: those handed in, and one's own. */
export function OpinionSection({ draft, onChanged }: DraftPart) {
  const own = draft.opinions.find(({ isMine }) => isMine);
  const isOpen = draft.state === 'drafting' || draft.state === 'deciding';
  const handedIn = draft.opinions.filter(({ state }) => state !== 'begun');
  if (!isOpen && handedIn.length === 0) return null;
  return (
    <Section
      id="minority"
      title={<Trans>Minority opinion</Trans>}
      lead={
        <Trans>
          Any representative may write one; any member may, too, and five members carry it. It travels with the position
          wherever it goes. A begun one is waited for up to a week after the vote.
        </Trans>
      }
    >
      <div className="stack">
        {handedIn.map((opinion) => (
          <Entry key={opinion.id} opinion={opinion} isOpen={isOpen} onChanged={onChanged} />
        ))}
        {isOpen && (!own || own.state === 'begun') ? <Writing draft={draft} onChanged={onChanged} /> : null}
      </div>
    </Section>
  );
}

interface EntryProps {
  readonly opinion: Opinion;
  readonly isOpen: boolean;
  readonly onChanged: () => void;
}

function Entry({ opinion, isOpen, onChanged }: EntryProps) {
  const act = useAct();
  const { id, text, language, state, isMine, isSupported } = opinion;
  const support = async () => {
    if (await act.send(supportMinorityOpinionMutation, { id, supports: !isSupported })) onChanged();
  };
  const withdraw = async () => {
    if (await act.send(withdrawMinorityOpinionMutation, { id })) onChanged();
  };
  return (
    <div className="stack">
      <OpinionFacts opinion={opinion} />
      <blockquote className="position-evidence" lang={language} dir="auto">
        {text}
      </blockquote>
      <div className="form-actions">
        {state === 'gathering' && !isMine && isOpen ? (
          <Button isPending={act.isBusy} onPress={() => void support()}>
            {isSupported ? <Trans>No longer carry it</Trans> : <Trans>Carry this opinion; nobody sees who</Trans>}
          </Button>
        ) : null}
        {isMine && isOpen ? (
          <Button kind="quiet" isPending={act.isBusy} onPress={() => void withdraw()}>
            <Trans>Withdraw it</Trans>
          </Button>
        ) : null}
      </div>
      <ActProblem act={act} />
    </div>
  );
}

function OpinionFacts({ opinion: { state, voice, supporters } }: { readonly opinion: Opinion }) {
  const { t } = useLingui();
  return (
    <p className="position-facts">
      <StatusTag tone={state === 'attached' ? 'good' : 'waiting'}>
        {state === 'attached' ? <Trans>Attached</Trans> : <Trans>Gathering support</Trans>}
      </StatusTag>
      {voice === 'members' ? (
        <span>{t`${plural(supporters, { one: '# member carries it', other: '# members carry it' })}`}</span>
      ) : (
        <span>
          <Trans>by a representative</Trans>
        </span>
      )}
    </p>
  );
}

function Writing({ draft, onChanged }: DraftPart) {
  const { t } = useLingui();
  const act = useAct();
  const own = draft.opinions.find(({ isMine }) => isMine);
  const words = useLocalDraft(`opinion.${draft.id}`, own?.text ?? '');
  const language = own?.language ?? draft.language;
  const input = { positionId: draft.id, text: words.value, language };
  const save = () => act.send(saveMinorityOpinionMutation, { input });
  const keep = async () => {
    if (await save()) onChanged();
  };
  const handIn = async () => {
    const saved = await save();
    if (saved?.__typename !== 'ChangedWords') return;
    if (!(await act.send(handInMinorityOpinionMutation, { id: saved.id }))) return;
    words.discard();
    onChanged();
  };
  return (
    <div className="stack">
      <TextArea
        label={t`Your own opinion`}
        hint={t`Until you hand it in, nobody but you reads it.`}
        rows={5}
        maxLength={6000}
        value={words.value}
        onChange={(text) => words.setValue(() => text)}
      />
      <div className="form-actions">
        <Button isDisabled={words.value.trim() === ''} isPending={act.isBusy} onPress={() => void keep()}>
          <Trans>Save it as begun</Trans>
        </Button>
        <Button isDisabled={words.value.trim().length < 20} isPending={act.isBusy} onPress={() => void handIn()}>
          <Trans>Hand it in</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}
