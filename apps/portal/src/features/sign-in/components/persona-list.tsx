import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Section } from '@baraza/ui';
import { useEffect, useState } from 'react';
import { signInAsPersona } from '../../../shared/step-up/demo-sign-in.ts';
import { fetchDemoPersonas, type DemoPersona, type PersonaKind } from '../api/demo-personas.ts';
import { useArrival } from './use-arrival.ts';
import './persona-list.css';

const KINDS: readonly PersonaKind[] = [
  'member',
  'ngo',
  'company',
  'forum',
  'board',
  'reviewer',
  'secretariat',
  'auditor',
];

/** In the demo only: everybody whose place a visitor can take, by kind of user, with what there is to try. */
export function PersonaList() {
  const { i18n, t } = useLingui();
  const personas = usePersonas(i18n.locale);
  const [hasFailed, setHasFailed] = useState(false);
  const arrive = useArrival();
  if (personas.length === 0) return null;
  const signIn = async (persona: string) => {
    if (!(await signInAsPersona(persona))) return setHasFailed(true);
    const { fetchDemoKey } = await import('../../../shared/membership-key/demo-key.ts');
    await fetchDemoKey();
    await arrive();
  };
  return (
    <Section
      title={t`Look around as somebody`}
      lead={t`This is a demo. One click signs you in; nothing here is real money.`}
      isWide
    >
      {hasFailed ? (
        <Notice kind="problem" isLive>
          <Trans>The demo could not sign you in. Please try again.</Trans>
        </Notice>
      ) : null}
      <div className="personas">
        {KINDS.map((kind) => (
          <PersonaGroup
            key={kind}
            kind={kind}
            personas={personas.filter((persona) => persona.kind === kind)}
            onChoose={signIn}
          />
        ))}
      </div>
    </Section>
  );
}

function usePersonas(locale: string): readonly DemoPersona[] {
  const [personas, setPersonas] = useState<readonly DemoPersona[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void fetchDemoPersonas(locale).then((found) => (isCurrent ? setPersonas(found) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return personas;
}

interface PersonaGroupProps {
  readonly kind: PersonaKind;
  readonly personas: readonly DemoPersona[];
  readonly onChoose: (persona: string) => Promise<void>;
}

function PersonaGroup({ kind, personas, onChoose }: PersonaGroupProps) {
  const words = useKindWords();
  if (personas.length === 0) return null;
  return (
    <section className="persona-group">
      <h3>{words[kind]}</h3>
      <ul>
        {personas.map(({ persona, title, description }) => (
          <li key={persona}>
            <button type="button" className="persona" onClick={() => void onChoose(persona)}>
              <span className="persona-title">
                <bdi>{title}</bdi>
              </span>
              <span className="persona-try">
                <bdi>{description}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useKindWords(): Readonly<Record<PersonaKind, string>> {
  const { t } = useLingui();
  return {
    company: t`Companies that contribute`,
    ngo: t`Organisations that apply`,
    board: t`The board`,
    reviewer: t`Reviewers`,
    secretariat: t`The secretariat`,
    auditor: t`Auditors`,
    member: t`Members of forums`,
    forum: t`Officers of forums`,
  };
}
