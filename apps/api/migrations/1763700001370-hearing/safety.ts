import { byCode, COMMON, keptAsSent, REFUSED } from './shared.ts';

/**
 * Reprisals and the sealed channel, for a forum's safety officers alone. `respond_by` is a full hour: what came is due 72
 * hours after the end of the hour in which it came. The secret half of a safety key is sealed in the officer's browser.
 */
export const safetyTables = [
  `CREATE TABLE reprisal_reports (${byCode('reprisal_reports')},
    addressee_id uuid REFERENCES addressees (id),
    kind text NOT NULL CHECK (kind IN ('dismissal', 'account', 'pay', 'threat', 'violence', 'legal', 'authorities', 'other')),
    urgency text NOT NULL CHECK (urgency IN ('now', 'soon', 'past')),
    text_ref uuid,
    contact_ref uuid,
    state text NOT NULL CHECK (state IN ('open', 'acting', 'closed', 'withdrawn')),
    respond_by timestamptz NOT NULL CHECK (respond_by = date_trunc('hour', respond_by)),
    responded_on date,
    is_overdue boolean NOT NULL DEFAULT false,
    closed_on date,
    CONSTRAINT reprisal_reports_purged_whole CHECK (purged_on IS NULL OR (text_ref IS NULL AND contact_ref IS NULL)),
    CONSTRAINT reprisal_reports_have_words CHECK (purged_on IS NOT NULL OR text_ref IS NOT NULL),
    CONSTRAINT reprisal_reports_acting CHECK (state <> 'acting' OR responded_on IS NOT NULL),
    CONSTRAINT reprisal_reports_closed_whole CHECK ((state = 'closed') = (closed_on IS NOT NULL))
  )`,
  `CREATE INDEX reprisal_reports_forum ON reprisal_reports (forum_id, received_on, id)`,
  `CREATE INDEX reprisal_reports_purge ON reprisal_reports (purge_on) WHERE purged_on IS NULL`,
  ...keptAsSent('reprisal_reports', [...COMMON, 'addressee_id', 'kind', 'urgency', 'respond_by']),
  `CREATE TABLE safety_keys (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    made_by uuid NOT NULL REFERENCES accounts (id),
    public_key bytea NOT NULL CHECK (length(public_key) = 65),
    sealed_secret text NOT NULL CHECK (length(sealed_secret) BETWEEN 50 AND 4000),
    made_on date NOT NULL,
    ended_on date
  )`,
  `CREATE UNIQUE INDEX safety_keys_one_each ON safety_keys (forum_id) WHERE ended_on IS NULL`,
  `CREATE FUNCTION safety_keys_only_end() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.ended_on IS NOT NULL OR to_jsonb(NEW) - 'ended_on' <> to_jsonb(OLD) - 'ended_on' THEN
        RAISE EXCEPTION 'a key is ended, not changed' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER safety_keys_guarded BEFORE UPDATE OR DELETE ON safety_keys FOR EACH ROW EXECUTE FUNCTION safety_keys_only_end()`,
  `CREATE TABLE sealed_reports (${byCode('sealed_reports')},
    key_id uuid NOT NULL REFERENCES safety_keys (id),
    sealed bytea CHECK (length(sealed) BETWEEN 81 AND 70000),
    reply_key bytea NOT NULL CHECK (length(reply_key) = 65),
    state text NOT NULL CHECK (state IN ('waiting', 'answered', 'closed', 'withdrawn')),
    respond_by timestamptz NOT NULL CHECK (respond_by = date_trunc('hour', respond_by)),
    responded_on date,
    is_overdue boolean NOT NULL DEFAULT false,
    closed_on date,
    CONSTRAINT sealed_reports_purged_whole CHECK ((purged_on IS NULL) = (sealed IS NOT NULL)),
    CONSTRAINT sealed_reports_answered CHECK (state <> 'answered' OR responded_on IS NOT NULL)
  )`,
  `CREATE INDEX sealed_reports_forum ON sealed_reports (forum_id, received_on, id)`,
  `CREATE INDEX sealed_reports_purge ON sealed_reports (purge_on) WHERE purged_on IS NULL`,
  ...keptAsSent('sealed_reports', [...COMMON, 'key_id', 'reply_key', 'respond_by']),
  `CREATE TABLE sealed_messages (
    report_id uuid NOT NULL REFERENCES sealed_reports (id),
    number int NOT NULL CHECK (number BETWEEN 1 AND 200),
    author text NOT NULL CHECK (author IN ('reporter', 'officer')),
    key_id uuid REFERENCES safety_keys (id),
    sealed bytea NOT NULL CHECK (length(sealed) BETWEEN 81 AND 70000),
    said_on date NOT NULL,
    PRIMARY KEY (report_id, number),
    CONSTRAINT sealed_messages_to_a_key CHECK ((author = 'reporter') = (key_id IS NOT NULL))
  )`,
];
