import { REFUSED, SLUG } from './shared.ts';

/**
 * Whoever can be asked: every company of the platform by itself, and companies, regulators and investors that somebody
 * entered with an address that is public anyway. Roles are kept, never names of people.
 */
export const addresseeTables = [
  `CREATE TABLE addressees (
    id uuid PRIMARY KEY,
    slug text NOT NULL CONSTRAINT addressees_slug_unique UNIQUE CHECK (slug ~ ${SLUG}),
    kind text NOT NULL CHECK (kind IN ('company', 'regulator', 'investor')),
    name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
    country char(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    size text NOT NULL CHECK (size IN ('small', 'medium', 'large')),
    organisation_id uuid CONSTRAINT addressees_organisation_unique UNIQUE REFERENCES organisations (id),
    contact_role text CHECK (length(contact_role) BETWEEN 2 AND 120),
    contact_email text CHECK (contact_email ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$' AND length(contact_email) <= 254),
    website text CHECK (website ~ '^https?://' AND length(website) <= 300),
    entered_by uuid REFERENCES accounts (id),
    entered_for_forum_id uuid REFERENCES forums (id),
    entered_for_organisation_id uuid REFERENCES organisations (id),
    created_at timestamptz NOT NULL,
    CONSTRAINT addressees_can_be_reached CHECK (organisation_id IS NOT NULL OR contact_email IS NOT NULL),
    CONSTRAINT addressees_entered_by_somebody CHECK (organisation_id IS NOT NULL OR entered_by IS NOT NULL)
  )`,
  `CREATE INDEX addressees_name ON addressees (lower(name), id)`,
  `CREATE FUNCTION addressees_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR (NEW.id, NEW.slug, NEW.kind, NEW.created_at) IS DISTINCT FROM (OLD.id, OLD.slug, OLD.kind, OLD.created_at)
        OR OLD.organisation_id IS NOT NULL AND NEW.organisation_id IS DISTINCT FROM OLD.organisation_id THEN
        RAISE EXCEPTION 'who was asked keeps address, kind and organisation' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER addressees_guarded BEFORE UPDATE OR DELETE ON addressees FOR EACH ROW EXECUTE FUNCTION addressees_guard()`,
  ...ofCompanies(),
  `CREATE TABLE addressee_products (
    id uuid PRIMARY KEY,
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    name text NOT NULL CHECK (length(name) BETWEEN 2 AND 120),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 2000),
    added_at timestamptz NOT NULL,
    ended_at timestamptz
  )`,
  `CREATE INDEX addressee_products_addressee ON addressee_products (addressee_id)`,
  `CREATE TABLE addressee_signatories (
    id uuid PRIMARY KEY,
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    level text NOT NULL CHECK (level IN ('operational', 'executive', 'board')),
    title text NOT NULL CHECK (length(title) BETWEEN 2 AND 120),
    added_at timestamptz NOT NULL,
    ended_at timestamptz
  )`,
  `CREATE UNIQUE INDEX addressee_signatories_once ON addressee_signatories (addressee_id, level, lower(title)) WHERE ended_at IS NULL`,
  `CREATE TABLE addressee_risks (
    id uuid PRIMARY KEY,
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    product_id uuid REFERENCES addressee_products (id),
    title text NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
    description text NOT NULL CHECK (length(description) BETWEEN 1 AND 4000),
    added_at timestamptz NOT NULL,
    ended_at timestamptz
  )`,
  `CREATE INDEX addressee_risks_addressee ON addressee_risks (addressee_id)`,
  // What a company once said of itself stays on record: it is ended, never rewritten.
  `CREATE FUNCTION addressee_detail_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.ended_at IS NOT NULL OR to_jsonb(NEW) - 'ended_at' <> to_jsonb(OLD) - 'ended_at' THEN
        RAISE EXCEPTION 'this is ended, not rewritten' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  ...['addressee_products', 'addressee_signatories', 'addressee_risks'].map(
    (table) => `CREATE TRIGGER ${table}_only_end BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION addressee_detail_only_ends()`,
  ),
];

/** A company is an addressee from the moment it registers; those that had registered before are taken up here. */
function ofCompanies(): string[] {
  return [
    `CREATE FUNCTION company_becomes_addressee(company organisations) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        stem text := trim(BOTH '-' FROM left(trim(BOTH '-' FROM regexp_replace(lower(company.name), '[^a-z0-9]+', '-', 'g')), 40));
        free_slug text := CASE WHEN stem = '' THEN 'company-' || right(company.id::text, 6) ELSE stem END;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended(free_slug, 763701300));
        IF EXISTS (SELECT 1 FROM addressees WHERE slug = free_slug) THEN
          free_slug := free_slug || '-' || right(company.id::text, 6);
        END IF;
        INSERT INTO addressees (id, slug, kind, name, country, size, organisation_id, website, created_at)
        VALUES (gen_random_uuid(), free_slug, 'company', company.name, company.country, 'large', company.id, company.website, company.created_at);
      END $$`,
    `CREATE FUNCTION organisations_to_addressees() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM company_becomes_addressee(NEW);
        RETURN NULL;
      END $$`,
    `CREATE TRIGGER organisations_become_addressees AFTER INSERT ON organisations
      FOR EACH ROW WHEN (NEW.kind = 'company') EXECUTE FUNCTION organisations_to_addressees()`,
    `SELECT company_becomes_addressee(o) FROM organisations o WHERE kind = 'company' ORDER BY created_at, id`,
  ];
}
