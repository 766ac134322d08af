import { Plural, useLingui } from '@lingui/react/macro';
import { Checklist, Section } from '@baraza/ui';
import type { Decision } from '../types.ts';
import { useConditionWords } from './condition-words.ts';
import { EvidenceSentence } from './evidence-words.tsx';

/** Every condition of the gate, each with what shows that it holds. */
export function GateChecklist({ decision }: { readonly decision: Decision }) {
  const { t } = useLingui();
  const words = useConditionWords();
  const met = decision.conditions.filter(({ state }) => state === 'met').length;
  const total = decision.conditions.length;
  return (
    <Section
      title={t`The gate`}
      lead={
        <Plural
          value={total}
          one={`${met} of # condition holds. It is looked at again in the moment the money leaves.`}
          other={`${met} of # conditions hold. They are looked at again in the moment the money leaves.`}
        />
      }
    >
      <Checklist
        conditions={decision.conditions.map(({ name, state, evidence }) => ({
          id: name,
          state,
          name: words(name),
          evidence: evidence.map((one, index) => (
            <p key={index}>
              <EvidenceSentence evidence={one} />
            </p>
          )),
        }))}
      />
    </Section>
  );
}
