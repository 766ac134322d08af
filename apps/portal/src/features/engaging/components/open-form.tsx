import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CheckboxGroup, SaveState, Section, Select, TextArea, TextField } from '@baraza/ui';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { type LocalDraft, useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import type { EngagementFacts } from '../../../shared/engagements/types.ts';
import { useEngagementWords } from '../../../shared/engagements/use-engagement-words.ts';
import { shortNameOf } from '../../../shared/format/short-name.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { type Act, useAct } from '../../../shared/step-up/use-act.ts';
import { forumsToEngageQuery } from '../api/forums-to-engage.ts';
import { myAddresseesQuery } from '../api/my-addressees.ts';
import { openEngagementMutation } from '../api/open-engagement.ts';
import { openForumEngagementMutation } from '../api/open-forum-engagement.ts';
import { roomOf, type Side } from '../types.ts';
import { AddresseeField } from './addressee-field.tsx';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

const PURPOSES = [
  ...(['strategic_decision', 'design', 'market_entry', 'sale', 'tracking'] as const),
  ...(['remedy', 'assessor_interview', 'assessment'] as const),
];
const PHASES = ['identify', 'act', 'track', 'communicate', 'remedy'] as const;

interface Draft {
  readonly forum: string;
  readonly addressee: string;
  /** Empty as long as the title's proposal is not changed. */
  readonly slug: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly moment: string;
  readonly region: string;
  readonly purposeKind: EngagementFacts['purposeKind'];
  readonly phases: readonly string[];
  readonly mode: 'public' | 'chatham_house' | 'members_only';
}

const EMPTY: Draft = {
  ...{ forum: '', addressee: '', slug: '', titles: {}, moment: '', region: '', purposeKind: 'design', phases: [] },
  mode: 'chatham_house',
};

interface Parties {
  readonly forum: string;
  readonly addressee: string;
  readonly languages: readonly string[];
  readonly forums: readonly { readonly slug: string; readonly name: string }[];
}

/** Who is on the other side, and in which languages their charter is. */
function useParties(side: Side, { forum: chosen, addressee }: Draft): Parties {
  const membership = useSession().membership?.forum?.slug;
  const [{ data }] = useQuery({ query: forumsToEngageQuery });
  const [{ data: own }] = useQuery({ query: myAddresseesQuery, pause: side === 'forum' });
  const forums = data?.forums.edges.map(({ node }) => node) ?? [];
  const forum = side === 'forum' ? (membership ?? '') : chosen || (forums[0]?.slug ?? '');
  const languages = forums.find(({ slug }) => slug === forum)?.charter?.content.languages ?? [];
  return { forum, forums, languages, addressee: side === 'company' ? (own?.myAddressees[0]?.slug ?? '') : addressee };
}

export function OpenForm({ side }: { readonly side: Side }) {
  const draft = useLocalDraft<Draft>(`engagement.${side}`, EMPTY);
  const parties = useParties(side, draft.value);
  const { act, open } = useOpening(side, draft, parties);
  return (
    <>
      <With side={side} draft={draft} parties={parties} />
      <About draft={draft} languages={parties.languages} act={act} />
      <Frame draft={draft} act={act} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} isDisabled={parties.addressee === ''} onPress={() => void open()}>
          {side === 'company' ? (
            <Trans>Open it and write the briefing</Trans>
          ) : (
            <Trans>Open it and ask for the briefing</Trans>
          )}
        </Button>
        <SaveState status={draft.status} />
      </div>
      <StepProblem act={act} />
    </>
  );
}

function useOpening(side: Side, draft: LocalDraft<Draft>, parties: Parties) {
  const navigate = useNavigate();
  const act = useAct();
  const { value } = draft;
  const [language = ''] = parties.languages;
  const slug = addressName(value);
  const open = async () => {
    const others = parties.languages.slice(1).filter((spoken) => (value.titles[spoken] ?? '').trim() !== '');
    const input = {
      ...{ slug, title: value.titles[language] ?? '', language, forum: parties.forum },
      titles: others.map((spoken) => ({ language: spoken, text: value.titles[spoken] ?? '' })),
      ...{ addressees: [parties.addressee], purposeKind: value.purposeKind, moment: value.moment },
      ...{
        region: value.region.trim() === '' ? null : value.region,
        phases: PHASES.filter((one) => value.phases.includes(one)),
      },
      ...{ productIds: [], publicationMode: value.mode },
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
    const mutation = side === 'company' ? openEngagementMutation : openForumEngagementMutation;
    if (!(await act.send(mutation, { input }))) return;
    draft.discard();
    void navigate(roomOf(side, slug, side === 'company' ? '/briefing' : ''));
  };
  return { act, open };
}

/** What somebody chose, or what the title proposes. */
const addressName = ({ slug, titles }: Draft): string =>
  slug || (Object.values(titles).map(shortNameOf).find(Boolean) ?? '');

interface PartProps {
  readonly draft: LocalDraft<Draft>;
  readonly act: Act;
}

function With({ side, draft, parties }: Pick<PartProps, 'draft'> & { readonly side: Side; readonly parties: Parties }) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>With whom?</Trans>}>
      {side === 'company' ? (
        <Select
          label={t`Forum`}
          value={parties.forum}
          options={parties.forums.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(forum) => draft.setValue((before) => ({ ...before, forum }))}
        />
      ) : (
        <AddresseeField
          forum={parties.forum}
          value={draft.value.addressee}
          onChange={(addressee) => draft.setValue((before) => ({ ...before, addressee }))}
        />
      )}
    </Section>
  );
}

function About({ draft, languages, act }: PartProps & { readonly languages: readonly string[] }) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const fault = useFault(act);
  const { value, setValue } = draft;
  const set = (change: Partial<Draft>) => setValue((before) => ({ ...before, ...change }));
  return (
    <Section title={<Trans>What is it about?</Trans>}>
      <div className="stack">
        {languages.map((language, index) => (
          <TextField
            key={language}
            label={t`Title (${nameOf(language)})`}
            isOptional={index > 0}
            lang={language}
            value={value.titles[language] ?? ''}
            onChange={(title) => set({ titles: { ...value.titles, [language]: title } })}
            {...(index === 0 && fault('title'))}
          />
        ))}
        <TextArea
          label={t`What is about to be decided, and when?`}
          lang={languages[0]}
          rows={2}
          value={value.moment}
          onChange={(moment) => set({ moment })}
          {...fault('moment')}
        />
      </div>
    </Section>
  );
}

function Frame({ draft, act }: PartProps) {
  const { t } = useLingui();
  const words = useEngagementWords();
  const fault = useFault(act);
  const { value, setValue } = draft;
  const set = (change: Partial<Draft>) => setValue((before) => ({ ...before, ...change }));
  return (
    <Section title={<Trans>Kind and moment</Trans>}>
      <div className="stack">
        <Select
          label={t`Kind`}
          value={value.purposeKind}
          options={PURPOSES.map((purpose) => ({ value: purpose, label: words.purpose[purpose] }))}
          onChange={(purposeKind) => set({ purposeKind: purposeKind as Draft['purposeKind'] })}
        />
        {value.purposeKind === 'assessment' ? (
          <TextField
            label={t`Country or region`}
            value={value.region}
            onChange={(region) => set({ region })}
            {...fault('region')}
          />
        ) : null}
        <CheckboxGroup
          label={t`Steps of due diligence`}
          value={[...value.phases]}
          onChange={(phases) => set({ phases })}
          options={PHASES.map((phase) => ({ value: phase, label: words.phase[phase] }))}
          {...fault('phases')}
        />
        <Reading draft={draft} act={act} />
      </div>
    </Section>
  );
}

/** Who reads what is said, and where it stands. */
function Reading({ draft, act }: PartProps) {
  const { t } = useLingui();
  const fault = useFault(act);
  const { value, setValue } = draft;
  const set = (change: Partial<Draft>) => setValue((before) => ({ ...before, ...change }));
  const modes = [
    { value: 'chatham_house', label: t`Everybody, without who said it` },
    { value: 'public', label: t`Everybody, with who said it` },
    { value: 'members_only', label: t`Members of the forum only` },
  ];
  return (
    <>
      <Select
        label={t`Who may read what is said`}
        value={value.mode}
        options={modes}
        onChange={(mode) => set({ mode: mode as Draft['mode'] })}
      />
      <TextField
        label={t`Short name for its address`}
        hint={t`Small letters, digits and hyphens. It names no person.`}
        value={addressName(value)}
        onChange={(slug) => set({ slug })}
        {...fault('slug')}
      />
    </>
  );
}
