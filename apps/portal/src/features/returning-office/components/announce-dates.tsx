import { useLingui } from '@lingui/react/macro';
import { DateField } from '@baraza/ui';
import type { AnnouncementDraft } from '../announcing/announcement-draft.ts';
import type { AnnouncePartProps } from './announce-form.tsx';

type DateName = 'nominationsOpenOn' | 'nominationsCloseOn' | 'opensOn' | 'closesOn';

/** Nominations, unless a question is asked, and voting. */
export function AnnounceDates({ draft, change, errorOf }: AnnouncePartProps) {
  const { t } = useLingui();
  const labels: Readonly<Record<DateName, string>> = {
    nominationsOpenOn: t`Nominations open on`,
    nominationsCloseOn: t`Last day of nominations`,
    opensOn: t`Voting opens on`,
    closesOn: t`Last day of voting`,
  };
  const hints: Partial<Record<DateName, string>> = {
    opensOn: t`Leave some days after nominations: for questions to the candidates, translations, and the key ceremony.`,
    closesOn: t`A week or more, so that people with little time or connection can vote.`,
  };
  const names: readonly DateName[] =
    draft.kind === 'QUESTION'
      ? ['opensOn', 'closesOn']
      : ['nominationsOpenOn', 'nominationsCloseOn', 'opensOn', 'closesOn'];
  return (
    <div className="date-fields">
      {names.map((name) => (
        <DateField
          key={name}
          id={name}
          label={labels[name]}
          hint={hints[name]}
          value={draft[name]}
          onChange={(day) => change((before): AnnouncementDraft => ({ ...before, [name]: day }))}
          error={errorOf(name)}
        />
      ))}
    </div>
  );
}
