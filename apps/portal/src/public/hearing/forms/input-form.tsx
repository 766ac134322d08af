import { Trans, useLingui } from '@lingui/react/macro';
import type { HeardAddresses } from '../addresses.ts';
import { CompanyBox, EngagementBox } from './about-boxes.tsx';
import { Choices, CountryBox, LanguageBox, type Posted, TextBox } from './fields.tsx';
import { type Refusal, useFieldError } from './problem.tsx';
import { type Place, SendingPage } from './sending-page.tsx';
import { VoiceBox } from './voice-box.tsx';

export interface FormPageProps {
  readonly place: Place;
  readonly posted: Posted;
  readonly refusal: Refusal | null;
  readonly locale: string;
  readonly addresses: HeardAddresses;
}

/** Something said once, as text or by voice. */
export function InputForm({ place, posted, refusal, locale, addresses }: FormPageProps) {
  const { t } = useLingui();
  const errorOf = useFieldError(refusal);
  const { triageReaders } = place;
  return (
    <SendingPage
      kind="input"
      title={<Trans>Say something once</Trans>}
      lead={
        <Trans>What you saw or lived, in your words. You get a code and can come back to see what became of it.</Trans>
      }
      readers={<Trans>People who can open it now, representatives and moderators of the forum: {triageReaders}.</Trans>}
      {...{ place, refusal, addresses }}
    >
      <TextBox
        name="text"
        label={t`What happened, or what should they know?`}
        hint={t`Write nothing that tells who you are, unless you want them to know.`}
        error={errorOf('text')}
        maximum={5000}
        posted={posted}
        isOptional
      />
      <VoiceBox error={refusal?.code === 'VoiceRefused'} />
      <LanguageBox posted={posted} locale={locale} />
      <CompanyBox place={place} posted={posted} label={t`Is it about one of these companies?`} isOptional />
      <EngagementBox place={place} posted={posted} />
      <CountryBox posted={posted} locale={locale} />
      <ModeChoices posted={posted} error={errorOf('sealedUntil')} />
      <HeavyBox posted={posted} />
    </SendingPage>
  );
}

function ModeChoices({ posted, error }: { readonly posted: Posted; readonly error: string | undefined }) {
  const { t } = useLingui();
  return (
    <>
      <Choices
        name="mode"
        label={t`How far may your point go?`}
        hint={t`Never your own words as you sent them: somebody of the forum writes down the point without what could tell who you are.`}
        options={[
          { value: 'members_only', label: t`Members of the forum`, hint: t`Nobody outside, and no company.` },
          { value: 'chatham_house', label: t`Anybody`, hint: t`Also the company, without saying from whom it came.` },
          {
            value: 'sealed_until',
            label: t`Nobody yet`,
            hint: t`From the day below on anybody, for example once you have left the job.`,
          },
        ]}
        fallback="members_only"
        posted={posted}
      />
      <div className={error ? 'field field-invalid' : 'field'}>
        <label className="field-label" htmlFor="sealedUntil">
          <Trans>Not before</Trans>{' '}
          <span className="field-optional">
            <Trans>(only for “Nobody yet”)</Trans>
          </span>
        </label>
        {error ? <p className="field-error">{error}</p> : null}
        <input
          id="sealedUntil"
          name="sealedUntil"
          type="date"
          className="input input-short"
          defaultValue={posted['sealedUntil']}
        />
      </div>
    </>
  );
}

function HeavyBox({ posted }: { readonly posted: Posted }) {
  return (
    <label className="choice heard-choice">
      <input type="checkbox" name="isHeavy" value="yes" defaultChecked={posted['isHeavy'] === 'yes'} />
      <span className="heard-choice-words">
        <span>
          <Trans>It is hard to read or to hear</Trans>
        </span>
        <span className="choice-hint">
          <Trans>Whoever opens it is told before, so that they can choose the moment.</Trans>
        </span>
      </span>
    </label>
  );
}
