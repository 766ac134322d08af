import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import type { ReactNode } from 'react';
import { Choices, TextBox } from '../forms/fields.tsx';
import type { Matter } from './matter-page.tsx';

const NOTHING = {};

/** What only the holder of the code can do. Each is a form of its own that needs no script. */
export function MatterActs({ matter, code }: { readonly matter: Matter; readonly code: string }) {
  const isOpen = matter.state !== 'closed';
  return (
    <Section title={<Trans>What you can do</Trans>}>
      <div className="stack">
        {isOpen ? <WriteForm code={code} /> : null}
        {matter.kind === 'grievance' ? <GrievanceForms matter={matter} code={code} /> : null}
        <Disclosure summary={<Trans>Delete what I sent</Trans>}>
          <ActForm code={code} act="withdraw" button={<Trans>Delete it for good</Trans>}>
            <p>
              <Trans>
                At once, and nobody needs to agree. What was already passed on without you can stand in texts that
                others wrote since.
              </Trans>
            </p>
          </ActForm>
        </Disclosure>
      </div>
    </Section>
  );
}

interface ActFormProps {
  readonly code: string;
  readonly act: string;
  readonly button: ReactNode;
  readonly children: ReactNode;
}

function ActForm({ code, act, button, children }: ActFormProps) {
  return (
    <form className="form" method="post">
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="act" value={act} />
      {children}
      <div className="form-actions">
        <button type="submit" className="button button-quiet">
          {button}
        </button>
      </div>
    </form>
  );
}

function WriteForm({ code }: { readonly code: string }) {
  const { t } = useLingui();
  return (
    <ActForm code={code} act="write" button={<Trans>Send</Trans>}>
      <TextBox name="text" label={t`Add something`} rows={5} maximum={5000} posted={NOTHING} />
    </ActForm>
  );
}

function GrievanceForms({ matter, code }: { readonly matter: Matter; readonly code: string }) {
  const { t } = useLingui();
  const { satisfaction } = matter;
  const isOpen = matter.state !== 'closed';
  return (
    <>
      {matter.answeredOn ? (
        <ActForm code={code} act="rate" button={<Trans>Say it</Trans>}>
          <Choices
            name="satisfaction"
            label={t`Did the answer solve it?`}
            hint={t`Counted without you, in groups of at least five.`}
            options={[
              { value: 'solved', label: t`Yes` },
              { value: 'partly', label: t`In part` },
              { value: 'not_solved', label: t`No` },
            ]}
            posted={satisfaction ? { satisfaction } : NOTHING}
          />
        </ActForm>
      ) : null}
      {isOpen ? (
        <Disclosure summary={<Trans>Take it to the forum’s representatives, or close it</Trans>}>
          <div className="stack">
            <ActForm code={code} act="escalate" button={<Trans>Take it to the forum</Trans>}>
              <TextBox name="text" label={t`Why?`} rows={4} maximum={5000} posted={NOTHING} />
            </ActForm>
            <ActForm code={code} act="close" button={<Trans>Close my grievance</Trans>}>
              <p>
                <Trans>No clock runs then, and the company is not asked any more.</Trans>
              </p>
            </ActForm>
          </div>
        </Disclosure>
      ) : null}
    </>
  );
}
