import { Plural, useLingui } from '@lingui/react/macro';
import { CheckboxGroup, RadioGroup, Select, TextArea, TextField } from '@baraza/ui';
import { useElectionKindWords } from '../../../shared/elections/use-election-words.ts';
import { slugOf, type AnnouncedKind } from '../announcing/announcement-draft.ts';
import type { AnnouncePartProps } from './announce-form.tsx';

/** Kind, title, short name and constituencies; for a question its text and choices. */
export function AnnounceWhat(props: AnnouncePartProps) {
  const { charter, draft, change, errorOf } = props;
  const { t } = useLingui();
  return (
    <>
      <KindChoice {...props} />
      <Names {...props} />
      <CheckboxGroup
        id="constituencies"
        label={t`Constituencies`}
        value={[...draft.constituencies]}
        onChange={(constituencies) => change((before) => ({ ...before, constituencies }))}
        error={errorOf('constituencies')}
        options={charter.constituencies.map(({ slug, title, seats }) => ({
          value: slug,
          label: <bdi>{title}</bdi>,
          hint: <Plural value={seats} one="# seat" other="# seats" />,
        }))}
      />
      {draft.kind === 'BY_ELECTION' ? <SeatsField {...props} /> : null}
      {draft.kind === 'QUESTION' ? <QuestionFields {...props} /> : null}
      {draft.kind === 'BOARD' ? <FundField {...props} /> : null}
    </>
  );
}

function Names({ draft, change, errorOf }: AnnouncePartProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id="title"
        label={t`Title`}
        hint={t`As it stands on the ballot page and in the manifest.`}
        value={draft.title}
        onChange={(title) => change((before) => ({ ...before, title }))}
        error={errorOf('title')}
        maxLength={200}
      />
      <TextField
        id="slug"
        label={t`Short name`}
        hint={t`For addresses, the public log and the bundle. Lowercase letters, digits and hyphens; it never changes.`}
        value={slugOf(draft)}
        onChange={(slug) => change((before) => ({ ...before, slug }))}
        error={errorOf('slug')}
        maxLength={64}
        spellCheck="false"
      />
    </>
  );
}

function KindChoice({ draft, change }: AnnouncePartProps) {
  const { t } = useLingui();
  const words = useElectionKindWords();
  return (
    <RadioGroup
      label={t`What kind of vote`}
      value={draft.kind}
      onChange={(kind) => change((before) => ({ ...before, kind: kind as AnnouncedKind }))}
      options={[
        { value: 'SEATS', label: words.SEATS, hint: t`All seats of the constituencies, for a full term.` },
        {
          value: 'BY_ELECTION',
          label: words.BY_ELECTION,
          hint: t`For seats that became vacant and could not be filled by countback.`,
        },
        { value: 'BOARD', label: words.BOARD, hint: t`Affected people on a fund’s board.` },
        { value: 'QUESTION', label: words.QUESTION, hint: t`One of several answers; nobody is nominated.` },
      ]}
    />
  );
}

function QuestionFields({ draft, change, errorOf }: AnnouncePartProps) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        id="question"
        label={t`The question`}
        rows={3}
        value={draft.question}
        onChange={(question) => change((before) => ({ ...before, question }))}
        error={errorOf('question')}
        maxLength={2000}
      />
      <TextArea
        id="choices"
        label={t`The choices`}
        hint={t`One a line, two to twenty. Their order on the ballot is drawn by lot.`}
        rows={4}
        value={draft.choices}
        onChange={(choices) => change((before) => ({ ...before, choices }))}
        error={errorOf('choices')}
      />
    </>
  );
}

const OFFERED_SEATS = 9;

function SeatsField({ draft, change }: AnnouncePartProps) {
  const { t } = useLingui();
  const most = Math.max(OFFERED_SEATS, draft.seats ?? 1);
  const options = Array.from({ length: most }, (_, index) => String(index + 1));
  return (
    <Select
      id="seats"
      label={t`Seats to fill in each constituency`}
      hint={t`As many as fell vacant; whoever is elected serves the rest of the term.`}
      value={String(draft.seats ?? 1)}
      onChange={(value) => change((before) => ({ ...before, seats: Number(value) }))}
      options={options.map((value) => ({ value, label: value }))}
    />
  );
}

function FundField({ draft, change, errorOf }: AnnouncePartProps) {
  const { t } = useLingui();
  return (
    <TextField
      id="fund"
      label={t`Fund whose board is elected`}
      hint={t`Its short name, as in the address of its public page.`}
      value={draft.fund}
      onChange={(fund) => change((before) => ({ ...before, fund }))}
      error={errorOf('fund')}
      spellCheck="false"
    />
  );
}
