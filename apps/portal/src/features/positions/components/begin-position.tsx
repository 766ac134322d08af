import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, RadioGroup, Select, TextField } from '@baraza/ui';
import { useNavigate } from 'react-router';
import type { PositionOpenness } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { beginPositionMutation } from '../api/begin-position.ts';
import { ActProblem } from './act-problem.tsx';
import { AddresseeSelect } from './addressee-select.tsx';
import { EngagementSelect } from './engagement-select.tsx';
import { useOpennessOptions } from './use-openness-options.ts';

const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

interface NewPosition {
  readonly addresseeId: string;
  readonly engagementId: string;
  readonly title: string;
  readonly slug: string;
  readonly language: string;
  readonly openness: PositionOpenness;
}

/** A representative begins a position: to whom, how it is called, and who of the forum reads along. */
export function BeginPosition({ languages }: { readonly languages: readonly string[] }) {
  const act = useAct();
  const navigate = useNavigate();
  const kept = useLocalDraft<NewPosition>('new-position', {
    ...{ addresseeId: '', engagementId: '', title: '', slug: '', language: languages[0] ?? 'en', openness: 'comments' },
  });
  const draft = kept.value;
  const begin = async () => {
    const frame = { slug: draft.slug || slugOf(draft.title), engagementId: draft.engagementId || null };
    const input = { ...draft, ...frame };
    const answer = await act.send(beginPositionMutation, { input });
    if (answer?.__typename !== 'PositionDraft') return;
    kept.discard();
    await navigate(`/app/forum/positions/${answer.id}`);
  };
  return (
    <Disclosure summary={<Trans>Begin a position</Trans>} isOpen={kept.status.type === 'saved-here'}>
      <div className="stack">
        <Fields
          draft={draft}
          languages={languages}
          onChange={(change) => kept.setValue((before) => ({ ...before, ...change }))}
        />
        <div className="form-actions">
          <Button
            kind="primary"
            isDisabled={draft.addresseeId === '' || draft.title.trim().length < 5}
            isPending={act.isBusy}
            onPress={() => void begin()}
          >
            <Trans>Begin</Trans>
          </Button>
        </div>
        <ActProblem act={act} />
      </div>
    </Disclosure>
  );
}

interface FieldsProps {
  readonly draft: NewPosition;
  readonly languages: readonly string[];
  readonly onChange: (change: Partial<NewPosition>) => void;
}

function Fields({ draft, languages, onChange }: FieldsProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const openness = useOpennessOptions();
  return (
    <>
      <AddresseeSelect value={draft.addresseeId} onChange={(addresseeId) => onChange({ addresseeId })} />
      <EngagementSelect value={draft.engagementId} onChange={(engagementId) => onChange({ engagementId })} />
      <TextField label={t`Title`} value={draft.title} maxLength={200} onChange={(title) => onChange({ title })} />
      <TextField
        label={t`Short name`}
        hint={t`Stands in the public address and the log: no names of people. Lowercase letters, digits and hyphens.`}
        value={draft.slug || slugOf(draft.title)}
        maxLength={72}
        onChange={(slug) => onChange({ slug })}
      />
      <Select
        label={t`Written in`}
        value={draft.language}
        options={languages.map((value) => ({ value, label: nameOf(value) }))}
        onChange={(language) => onChange({ language })}
      />
      <RadioGroup
        label={t`Who of the forum reads the draft`}
        options={openness}
        value={draft.openness}
        onChange={(value) => onChange({ openness: value as PositionOpenness })}
      />
    </>
  );
}
