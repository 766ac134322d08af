import { useLingui } from '@lingui/react/macro';
import { CheckboxGroup, TextArea } from '@baraza/ui';
import { languageNamesIn } from '../../../shared/format/language-names.ts';
import type { PlanDraft } from '../plan-draft.ts';

interface LanguageTextsProps {
  readonly plan: PlanDraft;
  readonly set: (change: Partial<PlanDraft>) => void;
}

const OFFERED = ['en', 'sw', 'fr', 'ar', 'es', 'kcn'];

/** The languages of a session, and what it is about in each. */
export function LanguageTexts({ plan, set }: LanguageTextsProps) {
  const { t, i18n } = useLingui();
  const nameOf = languageNamesIn(i18n.locale);
  return (
    <>
      <CheckboxGroup
        label={t`Languages`}
        value={[...plan.languages]}
        onChange={(languages) => set({ languages })}
        options={OFFERED.map((tag) => ({ value: tag, label: nameOf(tag) }))}
      />
      {plan.languages.map((tag) => (
        <div key={tag} className="stack">
          <TextArea
            label={t`What happens in it, in ${nameOf(tag)}`}
            rows={3}
            lang={tag}
            value={plan.agenda[tag] ?? ''}
            onChange={(text) => set({ agenda: { ...plan.agenda, [tag]: text } })}
          />
          <TextArea
            label={t`What may be hard to hear, in ${nameOf(tag)}`}
            isOptional
            rows={2}
            lang={tag}
            value={plan.contentWarning[tag] ?? ''}
            onChange={(text) => set({ contentWarning: { ...plan.contentWarning, [tag]: text } })}
          />
        </div>
      ))}
    </>
  );
}
