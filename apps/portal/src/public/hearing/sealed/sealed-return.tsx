import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import { documentHash } from '../../ask-publicly.ts';
import { hearingPlace } from '../api/hearing-place.ts';
import { sealedByCode, withdrawSealed, writeSealed } from '../api/sealed.ts';
import { CodeField } from '../back/return-page.tsx';
import { TextBox } from '../forms/fields.tsx';
import { ReturnOutcomes } from './sealed-outcomes.tsx';

const NOTHING = {};

/** The code is read by the script alone: this form is sent nowhere. */
export function SealedReturn() {
  return (
    <Section id="return" title={<Trans>Come back with your code</Trans>}>
      <div
        className="stack"
        data-heard-needs-sealing=""
        data-heard-sealed-return={documentHash(sealedByCode)}
        data-write={documentHash(writeSealed)}
        data-withdraw={documentHash(withdrawSealed)}
        data-place={documentHash(hearingPlace)}
        hidden
      >
        <form className="form" data-heard-open="" autoComplete="off">
          <CodeField />
          <div className="form-actions">
            <button type="submit" className="button button-quiet">
              <Trans>Open with this code</Trans>
            </button>
          </div>
        </form>
        <SealedThread />
        <ReturnOutcomes />
      </div>
    </Section>
  );
}

function SealedThread() {
  const { t } = useLingui();
  return (
    <div data-heard-say="sealed-thread" hidden>
      <p data-heard-say="sealed-empty" hidden>
        <Trans>No answer yet. Your code stays good.</Trans>
      </p>
      <ol className="heard-thread" data-heard-thread="" data-from-officer={t`The safety officer`} />
      <form className="form" data-heard-write="">
        <TextBox name="more" label={t`Add something`} rows={5} maximum={5000} posted={NOTHING} />
        <div className="form-actions">
          <button type="submit" className="button button-quiet">
            <Trans>Lock and send</Trans>
          </button>
        </div>
      </form>
      <Disclosure summary={<Trans>Delete what I sent</Trans>}>
        <div className="stack">
          <p>
            <Trans>At once, and nobody needs to agree.</Trans>
          </p>
          <div className="form-actions">
            <button type="button" className="button button-quiet" data-heard-withdraw="">
              <Trans>Delete it for good</Trans>
            </button>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
