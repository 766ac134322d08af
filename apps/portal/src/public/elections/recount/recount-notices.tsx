import { Trans } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';

/** What a recount may come to, every outcome in its own words; all hidden until one is true. */
export function RecountNotices() {
  return (
    <>
      <Phases />
      <div data-recount-phase="holds-all" hidden>
        <Notice kind="success" title={<Trans>Everything holds</Trans>}>
          <Trans>
            Your device checked every ballot, counted them again and got the published result at every stage.
          </Trans>
        </Notice>
      </div>
      <div data-recount-phase="holds-count" hidden>
        <Notice kind="success" title={<Trans>The count is right</Trans>}>
          <Trans>
            Your device opened the ballots, counted them again and got the published result at every stage. It took on
            trust that the ballots are genuine.
          </Trans>
        </Notice>
      </div>
      <div data-recount-phase="closed" hidden>
        <Notice kind="success" title={<Trans>Everything that can be checked holds</Trans>}>
          <Trans>
            The ballots stay closed, so the count itself could not be repeated here; the scrutineers sign for it.
          </Trans>
        </Notice>
      </div>
      <div data-recount-phase="fault" hidden>
        <Notice kind="problem" title={<Trans>Something does not hold</Trans>}>
          <Trans>
            The list says what, and where. Keep the file you downloaded or fetch it now, and tell the returning officer;
            a member can challenge the result until the challenge period ends.
          </Trans>
        </Notice>
      </div>
      <UnfinishedNotices />
    </>
  );
}

function Phases() {
  return (
    <>
      <p data-recount-phase="loading" hidden>
        <Trans>Fetching the bundle of the election.</Trans>
      </p>
      <p data-recount-phase="checking" hidden>
        <Trans>Checking the ballots.</Trans>
      </p>
      <p data-recount-phase="opening" hidden>
        <Trans>Opening the ballots with the key.</Trans>
      </p>
      <p data-recount-phase="counting" hidden>
        <Trans>Counting.</Trans>
      </p>
    </>
  );
}

function UnfinishedNotices() {
  return (
    <>
      <div data-recount-phase="unreadable" hidden>
        <Notice kind="problem" title={<Trans>The bundle could not be read</Trans>}>
          <p>
            <Trans>
              Nothing was found out about the result. Try again, or download the bundle and use the command below.
            </Trans>
          </p>
          <code lang="en" dir="ltr" data-recount-reason="" />
        </Notice>
      </div>
      <p data-recount-phase="cancelled" hidden>
        <Trans>Stopped. Nothing was found out about the result.</Trans>
      </p>
    </>
  );
}
