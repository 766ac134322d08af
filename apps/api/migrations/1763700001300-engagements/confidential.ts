import { appendOnly, LANGUAGE, REFUSED } from './shared.ts';

/**
 * Rule I5. Whatever a company keeps confidential has an owner, a reason from a list and an end; its stub is public at
 * once. Whoever reads it before accepts to keep it until that end: the only kind of non-disclosure there is.
 */
export const confidentialTables = [
  `CREATE TABLE confidential_items (
    id uuid PRIMARY KEY,
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    owner text NOT NULL CHECK (owner IN ('company', 'participants')),
    addressee_id uuid,
    owner_role text NOT NULL CHECK (length(owner_role) BETWEEN 2 AND 160),
    stub text NOT NULL CHECK (length(stub) BETWEEN 10 AND 400),
    language text NOT NULL CHECK (language ~ ${LANGUAGE}),
    reason text NOT NULL CHECK (reason IN ('trade_secret', 'security', 'personal_data', 'legal_duty', 'market_sensitive', 'safety_of_people')),
    reason_text text NOT NULL CHECK (length(reason_text) BETWEEN 20 AND 2000),
    text text NOT NULL CHECK (length(text) BETWEEN 10 AND 40000),
    launch_on date,
    first_sunset_on date,
    sunset_on date,
    renewed_on date,
    renewal_reason text CHECK (length(renewal_reason) BETWEEN 20 AND 2000),
    law text CHECK (length(law) BETWEEN 10 AND 1000),
    state text NOT NULL CHECK (state IN ('sealed', 'released', 'barred_by_law')),
    sealed_by uuid NOT NULL REFERENCES accounts (id),
    sealed_at timestamptz NOT NULL,
    released_on date,
    FOREIGN KEY (engagement_id, addressee_id) REFERENCES engagement_addressees (engagement_id, addressee_id),
    CONSTRAINT confidential_items_of_company CHECK ((owner = 'company') = (addressee_id IS NOT NULL)),
    -- What participants entrusted never releases itself; what a company keeps always has its end.
    CONSTRAINT confidential_items_end CHECK ((owner = 'company') = (sunset_on IS NOT NULL) AND (sunset_on IS NULL) = (first_sunset_on IS NULL)
      AND (owner = 'company' OR launch_on IS NULL)),
    CONSTRAINT confidential_items_twelve_months CHECK (first_sunset_on <= (sealed_at AT TIME ZONE 'UTC')::date + interval '12 months'
      AND (launch_on IS NULL OR renewed_on IS NOT NULL OR sunset_on <= launch_on)),
    CONSTRAINT confidential_items_one_renewal CHECK ((renewed_on IS NULL) = (renewal_reason IS NULL)
      AND (sunset_on <= first_sunset_on OR renewed_on IS NOT NULL)
      AND sunset_on <= first_sunset_on + interval '12 months'),
    CONSTRAINT confidential_items_barred_by_a_law CHECK (state <> 'barred_by_law' OR law IS NOT NULL),
    CONSTRAINT confidential_items_released_whole CHECK ((state = 'released') = (released_on IS NOT NULL))
  )`,
  `CREATE INDEX confidential_items_engagement ON confidential_items (engagement_id, sealed_at, id)`,
  `CREATE TABLE confidential_acceptances (
    item_id uuid NOT NULL REFERENCES confidential_items (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    until date NOT NULL,
    accepted_at timestamptz NOT NULL,
    PRIMARY KEY (item_id, account_id)
  )`,
  appendOnly('confidential_acceptances'),
  `CREATE FUNCTION confidential_items_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      changing text[] := '{state,sunset_on,renewed_on,renewal_reason,law,launch_on,released_on}';
    BEGIN
      IF TG_OP = 'DELETE' OR to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing OR OLD.state = 'released'
        OR OLD.renewed_on IS NOT NULL AND (NEW.renewed_on, NEW.renewal_reason) IS DISTINCT FROM (OLD.renewed_on, OLD.renewal_reason)
        OR OLD.renewed_on IS NOT NULL AND NEW.sunset_on > OLD.sunset_on THEN
        RAISE EXCEPTION 'a confidential item is renewed once, and what was released stays so' ${REFUSED}, CONSTRAINT = 'confidential_items_guarded';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER confidential_items_guarded BEFORE UPDATE OR DELETE ON confidential_items
    FOR EACH ROW EXECUTE FUNCTION confidential_items_guard()`,
  `CREATE FUNCTION confidential_items_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (SELECT state FROM engagements WHERE id = NEW.engagement_id) IN ('ended', 'withdrawn') OR NEW.state <> 'sealed' THEN
        RAISE EXCEPTION 'an engagement that has ended takes no confidential items' ${REFUSED}, CONSTRAINT = 'confidential_items_in_time';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER confidential_items_in_time BEFORE INSERT ON confidential_items
    FOR EACH ROW EXECUTE FUNCTION confidential_items_in_time()`,
];
