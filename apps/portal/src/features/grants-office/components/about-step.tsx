import { Trans, useLingui } from '@lingui/react/macro';
import { Select, TextArea, TextField } from '@baraza/ui';
import { shortNameOf } from '../short-names.ts';
import { callFieldId } from './call-fault-words.ts';
import type { StepProps } from './call-builder.tsx';

/** What the call is for, in its own language. */
export function AboutStep({ draft, errors, change }: StepProps) {
  const { t } = useLingui();
  const set = (key: 'title' | 'slug' | 'summary' | 'description' | 'locale') => (value: string) =>
    change((before) => ({ ...before, [key]: value }));
  const field = (key: 'title' | 'slug' | 'summary' | 'description') => {
    const id = callFieldId(key);
    return { id, error: errors.get(id), value: draft[key], onChange: set(key) };
  };
  return (
    <div className="form">
      <TextField {...field('title')} label={t`Title`} />
      <TextField
        {...field('slug')}
        label={t`Short name in the address`}
        hint={<SlugHint title={draft.title} />}
        isOptional={shortNameOf(draft.title) !== ''}
      />
      <TextArea
        {...field('summary')}
        label={t`Summary`}
        hint={t`A sentence or two, for lists and for the board’s resolution.`}
        rows={3}
      />
      <TextArea
        {...field('description')}
        label={t`Description`}
        hint={t`What you want to pay for, for whom, and what not. An empty line begins a new paragraph.`}
        rows={12}
      />
      <LanguageField value={draft.locale} onChange={set('locale')} />
    </div>
  );
}

function LanguageField(props: { readonly value: string; readonly onChange: (locale: string) => void }) {
  const { t } = useLingui();
  return (
    <Select
      {...props}
      label={t`Language of the call`}
      hint={t`Applicants may write in their own.`}
      options={[
        { value: 'en', label: 'English' },
        { value: 'es', label: 'Español' },
        { value: 'fr', label: 'Français' },
        { value: 'ar', label: 'العربية' },
      ]}
    />
  );
}

/** What the address would be when nothing is typed. */
function SlugHint({ title }: { readonly title: string }) {
  const proposed = shortNameOf(title);
  return (
    <>
      <Trans>Letters a–z, digits and hyphens.</Trans>{' '}
      {proposed ? (
        <Trans>
          Left empty, it is <bdi dir="ltr">{proposed}</bdi>.
        </Trans>
      ) : null}
    </>
  );
}
