import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Section, Select, TextField } from '@baraza/ui';
import { useQuery } from 'urql';
import type { LocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { ownWords } from '../../../shared/i18n/own-words.tsx';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { myEngagementsQuery } from '../api/my-engagements.ts';
import { type AskedDocument, type RequestDraft, type RequestKind, requestSlug } from './request-draft.ts';
import { useFault } from './use-fault.ts';

interface FrameProps {
  readonly draft: LocalDraft<RequestDraft>;
  readonly act: Act;
  readonly isForum: boolean;
}

/** What is wanted, until when, and where it stands. */
export function RequestFrame({ draft, act, isForum }: FrameProps) {
  const { t } = useLingui();
  const fault = useFault(act);
  const { value } = draft;
  const set = (change: Partial<RequestDraft>) => draft.setValue((before) => ({ ...before, ...change }));
  const kinds = [
    { value: 'question', label: t`An answer` },
    { value: 'meeting', label: t`A meeting` },
    { value: 'information', label: t`Data or documents` },
  ];
  return (
    <Section title={<Trans>Until when?</Trans>}>
      <div className="stack">
        <Select
          label={t`What do you want?`}
          value={value.kind}
          options={kinds}
          onChange={(kind) => set({ kind: kind as RequestKind })}
        />
        {value.kind === 'information' ? <Documents draft={draft} act={act} /> : null}
        <DateField
          label={t`Answer by`}
          hint={t`At least a week from today.`}
          value={value.dueOn}
          onChange={(dueOn) => set({ dueOn })}
          {...fault('dueOn')}
        />
        {isForum ? <OfEngagement value={value} onChange={(engagement) => set({ engagement })} /> : null}
        <TextField
          label={t`Short name for its address`}
          hint={t`Small letters, digits and hyphens. It names no person.`}
          value={requestSlug(value)}
          onChange={(slug) => set({ slug })}
          {...fault('slug')}
        />
      </div>
    </Section>
  );
}

function Documents({ draft, act }: Pick<FrameProps, 'draft' | 'act'>) {
  const { t } = useLingui();
  const fault = useFault(act);
  const kept = draft.value.documents;
  const documents: readonly AskedDocument[] = kept.length > 0 ? kept : [{ title: '', asOf: '' }];
  const change = (next: readonly AskedDocument[]) => draft.setValue((before) => ({ ...before, documents: next }));
  const one = (at: number, part: Partial<AskedDocument>) =>
    change(documents.map((document, index) => (index === at ? { ...document, ...part } : document)));
  return (
    <>
      {documents.map(({ title, asOf }, at) => (
        <fieldset key={at} className="entry">
          <legend>{t`Document ${at + 1}`}</legend>
          <TextField
            label={t`What you want to see`}
            value={title}
            onChange={(next) => one(at, { title: next })}
            {...fault(`documents.${at}.title`)}
            {...(at === 0 && fault('documents'))}
          />
          <DateField label={t`As of which day`} isOptional value={asOf} onChange={(next) => one(at, { asOf: next })} />
          {documents.length > 1 ? (
            <div className="form-actions">
              <Button kind="quiet" onPress={() => change(documents.filter((_, index) => index !== at))}>
                <Trans>Leave it out</Trans>
              </Button>
            </div>
          ) : null}
        </fieldset>
      ))}
      {documents.length < 20 ? (
        <div className="form-actions">
          <Button kind="quiet" onPress={() => change([...documents, { title: '', asOf: '' }])}>
            <Trans>Add a document</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface OfEngagementProps {
  readonly value: RequestDraft;
  readonly onChange: (engagement: string) => void;
}

/** An engagement with whom is asked, where there is one. */
function OfEngagement({ value, onChange }: OfEngagementProps) {
  const { t, i18n } = useLingui();
  const [{ data }] = useQuery({ query: myEngagementsQuery });
  const found = data?.myEngagements.edges.map(({ node }) => node) ?? [];
  const fitting = found.filter(
    ({ announcedOn, companies }) =>
      announcedOn && companies.some(({ addressee }) => addressee.slug === value.addressee),
  );
  if (fitting.length === 0) return null;
  const none = { value: 'none', label: t`None` };
  return (
    <Select
      label={t`Engagement that it belongs to`}
      value={fitting.some(({ slug }) => slug === value.engagement) ? value.engagement : 'none'}
      options={[
        none,
        ...fitting.map(({ slug, titles, language }) => ({
          value: slug,
          label: ownWords(titles, i18n.locale, language).text,
        })),
      ]}
      onChange={(slug) => onChange(slug === 'none' ? '' : slug)}
    />
  );
}
