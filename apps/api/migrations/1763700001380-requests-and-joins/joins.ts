const REFUSED = `USING ERRCODE = 'integrity_constraint_violation'`;

/** Says something of a company or follows it: all else that refers to an addressee was asked of it, said to it or noticed about it. */
const OWN_DETAILS = `'{addressee_products,addressee_signatories,addressee_risks,company_records,addressee_joins,addressees}'::text[]`;

/**
 * A company that was asked before it registered: the addressee of that time becomes the company's, with everything that was
 * said to it and its public address. The one that came with the registration had not been used yet, and leads there.
 */
export const addresseeJoins = [
  `ALTER TABLE addressees ADD COLUMN joined_into uuid REFERENCES addressees (id)`,
  `ALTER TABLE addressees DROP CONSTRAINT addressees_can_be_reached`,
  `ALTER TABLE addressees ADD CONSTRAINT addressees_can_be_reached
    CHECK (organisation_id IS NOT NULL OR contact_email IS NOT NULL OR joined_into IS NOT NULL)`,
  `ALTER TABLE addressees DROP CONSTRAINT addressees_entered_by_somebody`,
  `ALTER TABLE addressees ADD CONSTRAINT addressees_entered_by_somebody
    CHECK (organisation_id IS NOT NULL OR entered_by IS NOT NULL OR joined_into IS NOT NULL)`,
  `ALTER TABLE addressees ADD CONSTRAINT addressees_joined_has_nobody CHECK (joined_into IS NULL OR organisation_id IS NULL AND joined_into <> id)`,
  // Whatever refers to an addressee today or in a later migration counts, unless it is the company's own description.
  `CREATE FUNCTION addressee_is_bare(addressee uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
    DECLARE
      reference record;
      found boolean;
    BEGIN
      FOR reference IN
        SELECT c.conrelid::regclass AS tabled, a.attname AS columned FROM pg_constraint c
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
         WHERE c.contype = 'f' AND c.confrelid = 'addressees'::regclass AND NOT c.conrelid::regclass::text = ANY (${OWN_DETAILS})
      LOOP
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s WHERE %I = $1)', reference.tabled, reference.columned) INTO found USING addressee;
        IF found THEN RETURN false; END IF;
      END LOOP;
      RETURN true;
    END $$`,
  `CREATE OR REPLACE FUNCTION addressees_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND OLD.joined_into IS NULL AND NEW.joined_into IS NOT NULL THEN
        IF NOT addressee_is_bare(OLD.id) OR (SELECT joined_into FROM addressees WHERE id = NEW.joined_into) IS NOT NULL THEN
          RAISE EXCEPTION 'only an addressee of whom nothing was asked leads to another' ${REFUSED}, CONSTRAINT = 'addressees_join_bare';
        END IF;
        RETURN NEW;
      END IF;
      IF TG_OP = 'DELETE' OR (NEW.id, NEW.slug, NEW.kind, NEW.created_at, NEW.joined_into)
          IS DISTINCT FROM (OLD.id, OLD.slug, OLD.kind, OLD.created_at, OLD.joined_into)
        OR OLD.organisation_id IS NOT NULL AND NEW.organisation_id IS DISTINCT FROM OLD.organisation_id THEN
        RAISE EXCEPTION 'who was asked keeps address, kind and organisation' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TABLE addressee_joins (
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    outcome text NOT NULL CHECK (outcome IN ('joined', 'different')),
    evidence text NOT NULL CHECK (length(evidence) BETWEEN 10 AND 2000),
    replaced_id uuid REFERENCES addressees (id),
    decided_by uuid NOT NULL REFERENCES accounts (id),
    decided_at timestamptz NOT NULL,
    CONSTRAINT addressee_joins_once PRIMARY KEY (addressee_id, organisation_id),
    CONSTRAINT addressee_joins_whole CHECK ((outcome = 'joined') = (replaced_id IS NOT NULL))
  )`,
  `CREATE UNIQUE INDEX addressee_joins_one_organisation ON addressee_joins (addressee_id) WHERE outcome = 'joined'`,
  `CREATE TRIGGER addressee_joins_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON addressee_joins
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  // Somebody chose the one that came with the registration a moment before it was joined: what they ask reaches the company.
  `CREATE FUNCTION addressee_led_on() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.addressee_id := (SELECT coalesce(joined_into, id) FROM addressees WHERE id = NEW.addressee_id FOR SHARE);
      RETURN NEW;
    END $$`,
  ...['requests', 'engagement_addressees', 'positions', 'recommendations'].map(
    (table) =>
      `CREATE TRIGGER ${table}_addressee_led_on BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION addressee_led_on()`,
  ),
];

/** The moment of an engagement in the other languages of the charter, as its titles are. */
export const momentsInLanguages = [
  `ALTER TABLE engagements ADD COLUMN moments jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(moments) = 'object' AND length(moments::text) <= 20000)`,
];
