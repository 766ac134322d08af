import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SaveState, TextArea } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { publishNotesMutation } from '../api/publish-notes.ts';
import { writeNotesMutation } from '../api/write-notes.ts';
import type { SessionSeen } from '../types.ts';
import { languageNamesIn } from '../../../shared/format/language-names.ts';
import { ActProblem } from './act-problem.tsx';

interface NoteDraft {
  readonly body: string;
  readonly attendance: string;
}
const NOTHING: Readonly<Record<string, NoteDraft>> = {};
const EMPTY: NoteDraft = { body: '', attendance: '' };

interface NotesWriterProps {
  readonly session: SessionSeen;
  readonly onChanged: () => void;
}

/** Notes in every language of the session, written with or without a connection, then checked by both sides. */
export function NotesWriter({ session, onChanged }: NotesWriterProps) {
  const draft = useLocalDraft(`taking-part.notes.${session.id}`, NOTHING);
  const act = useAct();
  const textIn = (language: string): NoteDraft => draft.value[language] ?? EMPTY;
  const send = async () => {
    const texts = session.languages.map((language) => {
      const { body, attendance } = textIn(language);
      return { language, body: body.trim(), attendance: attendance.trim(), byMachine: false };
    });
    if (!(await act.send(writeNotesMutation, { sessionId: session.id, texts }))) return;
    draft.discard();
    onChanged();
  };
  const isWhole = session.languages.every((language) => textIn(language).body.trim().length >= 20);
  return (
    <div className="stack">
      {session.notes && session.mayFacilitate ? <PublishNotes session={session} onChanged={onChanged} /> : null}
      {session.languages.map((language) => (
        <NoteFields
          key={language}
          language={language}
          isChatham={session.publicationMode === 'chatham_house'}
          text={textIn(language)}
          onChange={(text) => draft.setValue((before) => ({ ...before, [language]: text }))}
        />
      ))}
      <SaveState status={draft.status} />
      <div className="form-actions">
        <Button kind="quiet" isDisabled={!isWhole} isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Send to both sides for a check</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}

function PublishNotes({ session, onChanged }: NotesWriterProps) {
  const act = useAct();
  const publish = async () => {
    if (await act.send(publishNotesMutation, { sessionId: session.id })) onChanged();
  };
  return (
    <>
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void publish()}>
          <Trans>Publish the notes</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </>
  );
}

interface NoteFieldsProps {
  readonly language: string;
  readonly isChatham: boolean;
  readonly text: NoteDraft;
  readonly onChange: (text: NoteDraft) => void;
}

function NoteFields({ language, isChatham, text, onChange }: NoteFieldsProps) {
  const { t, i18n } = useLingui();
  const name = languageNamesIn(i18n.locale)(language);
  const warning = t`Nobody may be known by their words: no names, no places that only one person knows, no way of speaking.`;
  return (
    <div className="stack">
      <TextArea
        label={t`What was said, in ${name}`}
        {...(isChatham && { hint: warning })}
        rows={8}
        lang={language}
        value={text.body}
        onChange={(body) => onChange({ ...text, body })}
      />
      <TextArea
        label={t`Who was there, in ${name}`}
        hint={t`Left out for everybody whom the Chatham House rule gives words only.`}
        isOptional
        rows={2}
        lang={language}
        value={text.attendance}
        onChange={(attendance) => onChange({ ...text, attendance })}
      />
    </div>
  );
}
