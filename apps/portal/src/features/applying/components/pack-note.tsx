import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { OwnApplication } from '../types.ts';

/** The papers an organisation gives once and every application uses. */
export function PackNote({ application }: { readonly application: OwnApplication }) {
  const { t } = useLingui();
  const pack = application.dueDiligence;
  return (
    <section className="pack-note" aria-label={t`Due-diligence pack`}>
      <h2 className="field-label">
        <Trans>Papers about your organisation</Trans>
      </h2>
      <p>
        {pack ? <PackState pack={pack} /> : null}
        {pack ? null : (
          <Trans>
            Registration, accounts, safeguarding: you write these once, and every application uses them. They are not
            there yet. The application can be sent without them; the grants officer may ask for them.
          </Trans>
        )}
      </p>
      <p>
        <Link href="/app/organisation/papers">
          {pack ? <Trans>Look at your papers</Trans> : <Trans>Write your papers</Trans>}
        </Link>
      </p>
    </section>
  );
}

function PackState({ pack }: { readonly pack: NonNullable<OwnApplication['dueDiligence']> }) {
  const { answered, questions } = pack;
  return (
    <>
      <Trans>The fund reads your due-diligence pack with this application; you need not upload it again.</Trans>{' '}
      <Plural
        value={questions}
        one={`${answered} of # question answered`}
        other={`${answered} of # questions answered`}
      />
      {', '}
      <Trans>
        last saved on <When iso={pack.savedAt} />.
      </Trans>
    </>
  );
}
