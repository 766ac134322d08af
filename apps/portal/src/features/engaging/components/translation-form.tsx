import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Disclosure, SaveState } from '@baraza/ui';
import { useState } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { translateGroundRulesMutation } from '../api/translate-ground-rules.ts';
import type { InRoom } from './room.tsx';
import { NO_RULES, partsOf, RuleFields, type RuleTexts } from './rule-fields.tsx';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

interface TranslationFormProps extends Pick<InRoom, 'room' | 'again'> {
  readonly language: string;
}

/** The newest version in one more language, made by a person. What the latest version in it had is the beginning. */
export function TranslationForm({ room, again, language }: TranslationFormProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const [newest, ...before] = room.groundRules;
  // Newest first: a version in between that nobody translated does not lose what an older one had.
  const known = before.find(({ texts }) => texts.some((text) => text.language === language));
  const earlier = known?.texts.find((text) => text.language === language)?.content;
  const key = `rules.${room.id}.${newest?.version ?? 0}.${language}`;
  const draft = useLocalDraft<RuleTexts>(key, earlier ? partsOf(earlier) : NO_RULES);
  const [madeByPerson, setMadeByPerson] = useState(false);
  const act = useAct();
  const fault = useFault(act);
  if (!newest) return null;
  const original = newest.texts.find((text) => text.language === newest.language)?.content;
  const send = async () => {
    const input = { engagementId: room.id, version: newest.version, language, content: draft.value, madeByPerson };
    if (!(await act.send(translateGroundRulesMutation, { input }))) return;
    draft.discard();
    again();
  };
  return (
    <Disclosure summary={<Trans>Translate into {nameOf(language)}</Trans>}>
      <div className="stack">
        <RuleFields
          {...{ language, value: draft.value, fault, original }}
          onChange={(part, text) => draft.setValue((now) => ({ ...now, [part]: text }))}
        />
        <Checkbox label={t`A person made this translation`} isSelected={madeByPerson} onChange={setMadeByPerson} />
        <div className="form-actions">
          <Button kind="primary" isPending={act.isBusy} isDisabled={!madeByPerson} onPress={() => void send()}>
            <Trans>Add this translation</Trans>
          </Button>
          <SaveState status={draft.status} />
        </div>
        <StepProblem act={act} />
      </div>
    </Disclosure>
  );
}
