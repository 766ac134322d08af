import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, PageHeader, SaveState, Select, Skeleton, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { TranslatorRole } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { draftQuery } from '../api/draft.ts';
import { savePositionTranslationsMutation } from '../api/save-translations.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { type Piece, piecesOf, wordsToSend } from '../pieces.ts';
import type { Draft } from '../types.ts';

/** Every piece of a position beside its translation into one language, entered as a person translated it. */
export function TranslationPage() {
  const { t } = useLingui();
  const { id = '', language = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({ query: draftQuery, variables: { id } });
  const draft = data?.positionDraft;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!draft?.isRepresentative) return <NothingHere title={t`This position is not open to you`} />;
  return <Translating draft={draft} language={language} />;
}

function Translating({ draft, language }: { readonly draft: Draft; readonly language: string }) {
  const navigate = useNavigate();
  const act = useAct();
  const pieces = piecesOf(draft, language);
  const kept = useLocalDraft<Readonly<Record<string, string>>>(`translation.${draft.id}.${language}`, {});
  const [role, setRole] = useState<TranslatorRole>('professional');
  const [byHuman, setByHuman] = useState(false);
  const words = wordsToSend(pieces, kept.value);
  const isReady = byHuman && words.length > 0;
  const save = async () => {
    const input = { positionId: draft.id, language, translatorRole: role, byHuman, words };
    if (!(await act.send(savePositionTranslationsMutation, { input }))) return;
    kept.discard();
    await navigate(`/app/forum/positions/${draft.id}/decision`);
  };
  return (
    <div className="stack">
      <Head language={language} />
      {pieces.map((piece) => (
        <PieceField
          key={piece.id}
          piece={piece}
          language={language}
          value={kept.value[piece.id] ?? piece.translated}
          onChange={(text) => kept.setValue((before) => ({ ...before, [piece.id]: text }))}
        />
      ))}
      <Translator role={role} onRole={setRole} byHuman={byHuman} onByHuman={setByHuman} />
      <div className="form-actions">
        <Button kind="primary" isDisabled={!isReady} isPending={act.isBusy} onPress={() => void save()}>
          <Trans>Save the translation</Trans>
        </Button>
        <SaveState status={kept.status} />
      </div>
      <ActProblem act={act} />
    </div>
  );
}

function Head({ language }: { readonly language: string }) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  return (
    <>
      <PageTitle title={t`Translate a position`} />
      <PageHeader
        title={t`Translation into ${nameOf(language)}`}
        lead={t`What is entered here stays on this device until you save it. Words that change afterwards have to be translated again.`}
      />
    </>
  );
}

interface PieceFieldProps {
  readonly piece: Piece;
  readonly language: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function PieceField({ piece, language, value, onChange }: PieceFieldProps) {
  const { t } = useLingui();
  return (
    <div lang={language}>
      <TextArea
        label={
          <span lang={piece.language} dir="auto">
            {piece.original}
          </span>
        }
        hint={piece.isStale ? t`The original has changed since this was translated.` : undefined}
        rows={piece.original.length > 120 ? 4 : 2}
        maxLength={8000}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

interface TranslatorProps {
  readonly role: TranslatorRole;
  readonly onRole: (role: TranslatorRole) => void;
  readonly byHuman: boolean;
  readonly onByHuman: (byHuman: boolean) => void;
}

function Translator({ role, onRole, byHuman, onByHuman }: TranslatorProps) {
  const { t } = useLingui();
  const roles = [
    { value: 'professional', label: t`A professional translator` },
    { value: 'interpreter', label: t`An interpreter` },
    { value: 'member', label: t`A member of the forum` },
    { value: 'representative', label: t`A representative` },
  ];
  return (
    <>
      <Select
        label={t`Who translated`}
        hint={t`The role is kept, never a name.`}
        value={role}
        options={roles}
        onChange={(value) => onRole(value as TranslatorRole)}
      />
      <Checkbox
        label={t`A person translated this, no machine`}
        hint={t`Machine translation is refused for adopted positions.`}
        isSelected={byHuman}
        onChange={onByHuman}
      />
    </>
  );
}
