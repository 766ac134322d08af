import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, Section, Select, type FieldProblem } from '@baraza/ui';
import { useState } from 'react';
import { ElectionCourse } from '../../../shared/elections/election-course.tsx';
import { announcementFaults, beginsAt, endsAt, type AnnouncementDraft } from '../announcing/announcement-draft.ts';
import { useFaultWords } from '../announcing/use-fault-words.ts';
import type { Charter } from '../pages/announce-page.tsx';
import { AnnounceDates } from './announce-dates.tsx';
import { AnnounceWhat } from './announce-what.tsx';
import { CharterTerms } from './charter-terms.tsx';

/** What every part of the form works on. */
export interface AnnouncePartProps {
  readonly charter: Charter;
  readonly draft: AnnouncementDraft;
  readonly change: (act: (before: AnnouncementDraft) => AnnouncementDraft) => void;
  /** The sentence at a field that has a fault, once a check was asked for. */
  readonly errorOf: (fieldId: string) => string | undefined;
}

interface AnnounceFormProps extends Omit<AnnouncePartProps, 'errorOf'> {
  readonly isBusy: boolean;
  readonly onAnnounce: () => void;
}

const today = (): string => new Date().toISOString().slice(0, 10);

export function AnnounceForm({ charter, draft, change, isBusy, onAnnounce }: AnnounceFormProps) {
  const { t } = useLingui();
  const [isChecking, setIsChecking] = useState(false);
  const faults = announcementFaults(draft, today());
  const wordsOf = useFaultWords();
  const problems: readonly FieldProblem[] = isChecking ? faults.map(wordsOf) : [];
  const errorOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.message;
  const send = () => {
    setIsChecking(true);
    if (faults.length === 0) onAnnounce();
  };
  const parts = { charter, draft, change, errorOf };
  return (
    <>
      <ErrorSummary problems={problems} />
      <Section title={t`What is elected`}>
        <AnnounceWhat {...parts} />
      </Section>
      <Section title={t`Dates`} lead={t`Each stage begins at 08:00 and ends at 20:00 Coordinated Universal Time.`}>
        <AnnounceDates {...parts} />
        {draft.opensOn && draft.closesOn ? <Preview draft={draft} /> : null}
      </Section>
      <Section title={t`What the charter says`} lead={t`It is not chosen here: the forum adopted it.`}>
        <CharterTerms charter={charter} />
        <Scrutineers {...parts} />
      </Section>
      <div className="form-actions">
        <Button kind="primary" isPending={isBusy} onPress={send}>
          <Trans>Announce the election</Trans>
        </Button>
      </div>
    </>
  );
}

/** The calendar in the reader's own time, before it is announced. */
function Preview({ draft }: { readonly draft: AnnouncementDraft }) {
  const hasNominations = draft.kind !== 'QUESTION' && draft.nominationsOpenOn && draft.nominationsCloseOn;
  const election = {
    state: 'ANNOUNCED' as const,
    nominationsOpenAt: hasNominations ? beginsAt(draft.nominationsOpenOn) : null,
    nominationsCloseAt: hasNominations ? endsAt(draft.nominationsCloseOn) : null,
    opensAt: beginsAt(draft.opensOn),
    closesAt: endsAt(draft.closesOn),
  };
  return (
    <div className="stack stack-tight">
      <h3>
        <Trans>The calendar in your time</Trans>
      </h3>
      <ElectionCourse election={election} now={new Date()} />
    </div>
  );
}

const MOST_SCRUTINEERS = 9;

function Scrutineers({ draft, change }: AnnouncePartProps) {
  const { t } = useLingui();
  const options = Array.from({ length: MOST_SCRUTINEERS }, (_, index) => String(index + 1));
  return (
    <Select
      id="scrutineersRequired"
      label={t`Scrutineers who have to sign the same result`}
      hint={t`Two or more: then no single person decides what the count was.`}
      value={String(draft.scrutineersRequired)}
      onChange={(value) => change((before) => ({ ...before, scrutineersRequired: Number(value) }))}
      options={options.map((value) => ({ value, label: value }))}
    />
  );
}
