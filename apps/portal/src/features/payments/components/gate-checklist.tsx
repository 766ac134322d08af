import { useLingui } from '@lingui/react/macro';
import { Checklist, Section } from '@baraza/ui';
import type { Decision } from '../types.ts';
import { useConditionWords } from './condition-words.ts';
import { EvidenceSentence } from './evidence-words.tsx';
import { GatePosts } from './gate-posts.tsx';

/** Every condition of the gate, each with what shows that it holds. */
export function GateChecklist({ decision }: { readonly decision: Decision }) {
  const { t } = useLingui();
  const words = useConditionWords();
  return (
    <Section title={t`The gate`} lead={t`Every condition is looked at again in the moment the money leaves.`}>
      <GatePosts conditions={decision.conditions} />
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
