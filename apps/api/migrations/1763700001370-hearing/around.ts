import { REFUSED } from './shared.ts';

/** What was said in a matter after it came; the words lie in the vault under the matter's key. */
export const messageTables = [
  `CREATE TABLE heard_messages (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    input_id uuid REFERENCES coded_inputs (id),
    grievance_id uuid REFERENCES grievances (id),
    reprisal_id uuid REFERENCES reprisal_reports (id),
    number int NOT NULL CHECK (number BETWEEN 1 AND 200),
    author text NOT NULL CHECK (author IN ('person', 'forum', 'company', 'officer')),
    kind text NOT NULL CHECK (kind IN ('message', 'acknowledgement', 'answer', 'escalation', 'action', 'closing')),
    account_id uuid REFERENCES accounts (id),
    ref uuid NOT NULL,
    said_on date NOT NULL,
    CONSTRAINT heard_messages_of_one_matter CHECK (num_nonnulls(input_id, grievance_id, reprisal_id) = 1),
    CONSTRAINT heard_messages_person_is_nobody CHECK ((author = 'person') = (account_id IS NULL)),
    CONSTRAINT heard_messages_company_in_grievances CHECK (author <> 'company' OR grievance_id IS NOT NULL),
    CONSTRAINT heard_messages_officer_in_reprisals CHECK (author <> 'officer' OR reprisal_id IS NOT NULL),
    CONSTRAINT heard_messages_numbered UNIQUE NULLS NOT DISTINCT (input_id, grievance_id, reprisal_id, number)
  )`,
  `CREATE FUNCTION heard_messages_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'what was said in a matter is not edited' ${REFUSED};
    END $$`,
  `CREATE TRIGGER heard_messages_guarded BEFORE UPDATE ON heard_messages FOR EACH ROW EXECUTE FUNCTION heard_messages_stay()`,
];

/** Where remedy may be had: entered by a forum's safety officers with law, source and the day somebody looked. */
export const remedyTables = [
  `CREATE TABLE remedy_mechanisms (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    country char(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    addressee_id uuid REFERENCES addressees (id),
    kind text NOT NULL CHECK (kind IN ('ncp', 'court', 'regulator', 'company', 'ombudsperson', 'labour', 'other')),
    name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
    texts jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'object' AND length(texts::text) <= 40000),
    law text NOT NULL CHECK (length(law) BETWEEN 2 AND 300),
    source text NOT NULL CHECK (source ~ '^https?://' AND length(source) <= 500),
    checked_on date NOT NULL,
    needs_check boolean NOT NULL,
    entered_by uuid NOT NULL REFERENCES accounts (id),
    replaces_id uuid CONSTRAINT remedy_mechanisms_replaced_once UNIQUE REFERENCES remedy_mechanisms (id),
    ended_on date,
    CONSTRAINT remedy_mechanisms_of_company CHECK (kind <> 'company' OR addressee_id IS NOT NULL)
  )`,
  `CREATE INDEX remedy_mechanisms_country ON remedy_mechanisms (country, name, id) WHERE ended_on IS NULL`,
  `CREATE FUNCTION remedy_mechanisms_only_end() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.ended_on IS NOT NULL OR to_jsonb(NEW) - 'ended_on' <> to_jsonb(OLD) - 'ended_on' THEN
        RAISE EXCEPTION 'an entry is replaced by a newer one, not rewritten' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER remedy_mechanisms_guarded BEFORE UPDATE OR DELETE ON remedy_mechanisms
    FOR EACH ROW EXECUTE FUNCTION remedy_mechanisms_only_end()`,
];

/** Published once for each quarter and never again: two readings of a living count would show who changed it. */
export const figureTables = [
  `CREATE TABLE hearing_figures (
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    period text NOT NULL CHECK (period ~ '^[0-9]{4}-Q[1-4]$'),
    as_of date NOT NULL,
    figures jsonb NOT NULL,
    PRIMARY KEY (addressee_id, period)
  )`,
  `CREATE TRIGGER hearing_figures_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON hearing_figures
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
