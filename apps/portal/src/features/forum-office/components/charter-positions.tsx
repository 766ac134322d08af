import { useLingui } from '@lingui/react/macro';
import { Section, Select, TextField } from '@baraza/ui';
import type { PositionThreshold } from '../../../generated/graphql.ts';
import { useCharterWords } from '../../../shared/forums/charter-words.ts';
import type { CharterDraft } from '../charter-draft.ts';
import type { CharterFormProps } from './charter-form.tsx';

const FIELDS = [
  ['openItems', 'open-items', 'positions.openItems'],
  ['acknowledgeDays', 'acknowledge-days', 'answerDays.acknowledge'],
  ['interimDays', 'interim-days', 'answerDays.interim'],
  ['answerDays', 'final-answer-days', 'answerDays.answer'],
] as const;

/** How positions are adopted, and how long companies have to answer them. */
export function CharterPositions({ draft, onChange, faultOf }: CharterFormProps) {
  const { t } = useLingui();
  const words = useCharterWords();
  const set = (changed: Partial<CharterDraft>) => onChange((before) => ({ ...before, ...changed }));
  return (
    <Section
      title={t`Positions and answers`}
      lead={t`Counted in days of the calendar from the day on which a position is delivered. What stands here first holds for every forum that says nothing else.`}
    >
      <div className="stack">
        <Select
          label={words.line('position-threshold')}
          value={draft.threshold}
          onChange={(threshold) => set({ threshold: threshold as PositionThreshold })}
          options={(['majority', 'two_thirds', 'three_quarters'] as const).map((value) => ({
            value,
            label: words.threshold(value),
          }))}
          error={faultOf('positions.threshold')}
        />
        <div className="charter-pair">
          {FIELDS.map(([key, line, path]) => (
            <TextField
              key={key}
              label={words.line(line)}
              isShort
              inputMode="numeric"
              value={draft[key]}
              onChange={(value) => set({ [key]: value })}
              error={faultOf(path)}
            />
          ))}
        </div>
      </div>
    </Section>
  );
}
