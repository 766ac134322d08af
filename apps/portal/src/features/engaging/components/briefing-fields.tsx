import { Trans, useLingui } from '@lingui/react/macro';
import { Section, TextArea } from '@baraza/ui';
import type { BriefingContent } from './briefing-draft.ts';
import { DatesFields, HarmsFields, RisksFields } from './briefing-lists.tsx';

export interface BriefingFieldsProps {
  readonly language: string;
  readonly content: BriefingContent;
  readonly onChange: (part: Partial<BriefingContent>) => void;
}

/** Every part that a briefing has, one group after the other. */
export function BriefingFields(props: BriefingFieldsProps) {
  return (
    <>
      <Section title={<Trans>What and why</Trans>}>
        <Prose {...props} parts={['what', 'why', 'plans']} />
      </Section>
      <Section title={<Trans>What can still change, and who decides</Trans>}>
        <Prose {...props} parts={['canChange', 'cannotChange', 'whoDecides']} />
        <DatesFields {...props} />
      </Section>
      <Section
        title={<Trans>Risks to people</Trans>}
        lead={
          <Trans>The salient ones: where harm would be worst. Say also what remains in spite of what you do.</Trans>
        }
      >
        <RisksFields {...props} />
      </Section>
      <Section title={<Trans>If harm is done all the same</Trans>}>
        <Prose {...props} parts={['remedyPlan']} />
      </Section>
      <Section
        title={<Trans>Harm in the past</Trans>}
        lead={<Trans>The forum writes its own account, which stands beside yours.</Trans>}
      >
        <HarmsFields {...props} />
      </Section>
    </>
  );
}

type Part = 'what' | 'why' | 'plans' | 'canChange' | 'cannotChange' | 'whoDecides' | 'remedyPlan';

function Prose({ language, content, onChange, parts }: BriefingFieldsProps & { readonly parts: readonly Part[] }) {
  const words = usePartWords();
  return (
    <div className="stack">
      {parts.map((part) => (
        <TextArea
          key={part}
          id={`${language}-${part}`}
          label={words[part].label}
          {...(words[part].hint && { hint: words[part].hint })}
          isOptional={part === 'cannotChange'}
          lang={language}
          rows={4}
          value={content[part]}
          onChange={(text) => onChange({ [part]: text })}
        />
      ))}
    </div>
  );
}

function usePartWords(): Record<Part, { readonly label: string; readonly hint?: string }> {
  const { t } = useLingui();
  return {
    what: { label: t`What is it about?`, hint: t`Plain words, short sentences. Explain every term of your trade.` },
    why: { label: t`Why do you do it?` },
    plans: { label: t`What do you plan?` },
    canChange: { label: t`What can still change?`, hint: t`Be exact: people give their time for what can change.` },
    cannotChange: { label: t`What cannot change any more, and why?` },
    whoDecides: { label: t`Who decides, and in which order?`, hint: t`Roles, never names.` },
    remedyPlan: { label: t`What will you do for those who are harmed?` },
  };
}
