import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@baraza/ui';
import { useState } from 'react';
import { useClient } from 'urql';
import { saveTextFile } from '../../../shared/hand-over/save-text-file.ts';
import { sessionCalendarQuery } from '../api/session-calendar.ts';

/** A file for one’s calendar; it says “appointment” and nothing else unless one chooses otherwise. */
export function CalendarFile({ sessionId }: { readonly sessionId: string }) {
  const { t } = useLingui();
  const client = useClient();
  const [withSubject, setWithSubject] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const save = async () => {
    const variables = { id: sessionId, summary: t`Appointment`, withSubject };
    const { data } = await client.query(sessionCalendarQuery, variables).toPromise();
    setHasFailed(!data?.sessionCalendar);
    if (data?.sessionCalendar) saveTextFile('appointment.ics', data.sessionCalendar, 'text/calendar');
  };
  return (
    <div className="stack">
      <Checkbox
        label={t`Put the title and the agenda into my calendar`}
        hint={t`Others may see your calendar. Without this it only says “Appointment”.`}
        isSelected={withSubject}
        onChange={setWithSubject}
      />
      <div className="form-actions">
        <Button kind="quiet" onPress={() => void save()}>
          <Trans>Save a calendar file</Trans>
        </Button>
      </div>
      {hasFailed ? (
        <p role="alert">
          <Trans>The file could not be made. Please try again when you are online.</Trans>
        </p>
      ) : null}
    </div>
  );
}
