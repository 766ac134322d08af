import { Trans } from '@lingui/react/macro';
import { Disclosure, Notice, Section } from '@baraza/ui';
import { documentHash } from '../../ask-publicly.ts';
import { contactByCode, writeToRepresentative } from '../api/contact.ts';

interface ContactSectionProps {
  readonly seatId: string;
  readonly pseudonym: string;
}

const MESSAGE_CHARACTERS = 2000;

/** A message that hides both sides from each other. Every word it may say stands here; the script shows which is true. */
export function ContactSection({ seatId, pseudonym }: ContactSectionProps) {
  return (
    <Section
      id="contact"
      title={<Trans>Write a message</Trans>}
      lead={<Trans>Without an account, without e-mail. Neither of you learns who the other is.</Trans>}
    >
      <div className="stack" data-contact={seatId}>
        <p data-contact-without-script="">
          <Trans>This needs a browser with scripts.</Trans>
        </p>
        <div className="stack" data-contact-needs-script="" hidden>
          <Hints pseudonym={pseudonym} />
          <WriteForm />
          <div role="status">
            <WriteOutcomes />
          </div>
          <p>
            <a className="quick-exit no-print" href="https://www.wikipedia.org/" rel="noreferrer" data-quick-exit="">
              <Trans>Leave this page quickly</Trans>
            </a>
          </p>
          <Disclosure summary={<Trans>Read the answer to an earlier message</Trans>}>
            <ReadForm />
          </Disclosure>
        </div>
      </div>
    </Section>
  );
}

function Hints({ pseudonym }: { readonly pseudonym: string }) {
  return (
    <p>
      <Trans>
        <bdi>{pseudonym}</bdi> reads your text and the day you sent it, and nothing else is kept. Write nothing that
        would tell who you are: whoever runs this site could read it as well.
      </Trans>
    </p>
  );
}

function WriteForm() {
  return (
    <form className="stack" data-contact-write={documentHash(writeToRepresentative)}>
      <div className="field">
        <label className="field-label" htmlFor="contact-text">
          <Trans>Your message</Trans>
        </label>
        <textarea
          id="contact-text"
          className="input text-area"
          rows={6}
          dir="auto"
          maxLength={MESSAGE_CHARACTERS}
          required
        />
      </div>
      <p>
        <button type="submit" className="button button-primary">
          <Trans>Send</Trans>
        </button>
      </p>
    </form>
  );
}

function WriteOutcomes() {
  return (
    <>
      <div data-contact-outcome="sent" hidden>
        <Notice kind="success" title={<Trans>Sent</Trans>}>
          <p>
            <Trans>
              If you would like to read the answer, keep this code; it is shown only now. Anybody who has it can read
              your message and the answer.
            </Trans>
          </p>
          <p className="contact-code">
            <code dir="ltr" data-contact-code="" />
          </p>
        </Notice>
      </div>
      <div data-contact-outcome="InboxFull" hidden>
        <Notice kind="warning" title={<Trans>Not sent: too many messages wait for an answer</Trans>}>
          <Trans>Your text is still in the field. Keep it and try again later.</Trans>
        </Notice>
      </div>
      <div data-contact-outcome="RATE_LIMITED" hidden>
        <Notice kind="warning" title={<Trans>Not sent: too many messages from this connection</Trans>}>
          <Trans>Your text is still in the field. Try again in an hour.</Trans>
        </Notice>
      </div>
      <div data-contact-outcome="failed" hidden>
        <Notice kind="problem" title={<Trans>Not sent</Trans>}>
          <Trans>Your text is still in the field. Check the connection and try again.</Trans>
        </Notice>
      </div>
    </>
  );
}

function ReadForm() {
  return (
    <form className="stack" data-contact-read={documentHash(contactByCode)}>
      <div className="field">
        <label className="field-label" htmlFor="contact-answer-code">
          <Trans>The code you kept</Trans>
        </label>
        <input
          id="contact-answer-code"
          className="input"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          required
        />
      </div>
      <p>
        <button type="submit" className="button button-quiet">
          <Trans>Read</Trans>
        </button>
      </p>
      <ReadOutcomes />
    </form>
  );
}

function ReadOutcomes() {
  return (
    <div role="status">
      <p data-contact-outcome="unknown" hidden>
        <Trans>There is no message with this code. Check it letter by letter.</Trans>
      </p>
      <p data-contact-outcome="unanswered" hidden>
        <Trans>No answer yet. Your code stays good.</Trans>
      </p>
      <div data-contact-outcome="answered" hidden>
        <p className="hint">
          <Trans>The answer:</Trans>
        </p>
        <p className="answer contact-answer" dir="auto" data-contact-answer="" />
      </div>
      <p data-contact-outcome="unread" hidden>
        <Trans>The answer could not be fetched. Check the connection and try again.</Trans>
      </p>
    </div>
  );
}
