import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Notice, PageHeader, Section } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { openInputMutation } from '../api/open-input.ts';
import { BeforeOpening } from '../components/before-opening.tsx';
import { InputWork } from '../components/input-work.tsx';
import { Thread, Words } from '../components/thread.tsx';
import { VoiceNote } from '../components/voice-note.tsx';
import type { OpenedInput } from '../types.ts';
import { useInputStateWords, useModeWords } from '../words.ts';
import '../hearing-office.css';

/** One thing that somebody said once. */
export function InputPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const act = useAct();
  const [opened, setOpened] = useState<OpenedInput | null>(null);
  const open = async () => {
    const answer = await act.send(openInputMutation, { id });
    if (answer?.__typename === 'OpenedInput') setOpened(answer);
  };
  return (
    <>
      <PageTitle title={t`One-off input`} />
      <PageHeader title={t`One-off input`} crumbs={[{ href: '/app/hearing', label: t`Brought by code` }]} />
      {opened ? (
        <Opened opened={opened} onChange={() => void open()} />
      ) : (
        <BeforeOpening act={act} onOpen={() => void open()}>
          <Trans>
            Whoever sent it sees that somebody of the forum opened it. It may be hard to read or hear; you can stop at
            any time.
          </Trans>
        </BeforeOpening>
      )}
    </>
  );
}

function Opened({ opened, onChange }: { readonly opened: OpenedInput; readonly onChange: () => void }) {
  const { input, text, voice, transcript, messages } = opened;
  return (
    <>
      <Section title={<Trans>What was said</Trans>}>
        <div className="stack">
          {input.isGone ? (
            <Notice>
              <Trans>The person took it back, or its time is over: the words are destroyed.</Trans>
            </Notice>
          ) : null}
          {text ? <Words text={text} language={input.language} /> : null}
          {voice ? <VoiceNote voice={voice} /> : null}
          {transcript ? <Words text={transcript} language={input.language} /> : null}
          <Facts opened={opened} />
        </div>
      </Section>
      <Thread messages={messages} />
      {input.isGone ? null : <InputWork opened={opened} onChange={onChange} />}
    </>
  );
}

function Facts({ opened: { input } }: { readonly opened: OpenedInput }) {
  const nameOf = useLanguageName();
  const states = useInputStateWords();
  const modes = useModeWords();
  const { receivedOn, language, addressee, engagement, state, mode, sealedUntil, purgeOn, passedOn } = input;
  return (
    <DefinitionList
      items={[
        { term: <Trans>Received</Trans>, value: <When iso={receivedOn} /> },
        { term: <Trans>Language</Trans>, value: nameOf(language) },
        ...(addressee ? [{ term: <Trans>About</Trans>, value: <About input={input} /> }] : []),
        ...(engagement ? [{ term: <Trans>For the engagement</Trans>, value: <bdi>{engagement.title}</bdi> }] : []),
        { term: <Trans>State</Trans>, value: states[state] },
        {
          term: <Trans>How far the point may go</Trans>,
          value: (
            <>
              {modes[mode]} {sealedUntil ? <When iso={sealedUntil} /> : null}
            </>
          ),
        },
        ...(passedOn
          ? [{ term: <Trans>Passed on</Trans>, value: <span className="hearing-words">{passedOn}</span> }]
          : []),
        { term: <Trans>Kept until</Trans>, value: <When iso={purgeOn} /> },
      ]}
    />
  );
}

/** The company and, where the person named one, its product. */
function About({ input: { addressee, productId } }: Pick<OpenedInput, 'input'>) {
  const product = addressee?.products.find(({ id }) => id === productId);
  return (
    <>
      <bdi>{addressee?.name}</bdi>
      {product ? (
        <>
          {' · '}
          <bdi>{product.name}</bdi>
        </>
      ) : null}
    </>
  );
}
