import { appendOnly, LANGUAGE } from './shared.ts';

/** Ground rules go back and forth as versions; a signature is given to one of them, in all languages, and stays. */
export const groundRulesTables = [
  // The parts that rule I1 names; each is a sentence at least.
  `CREATE FUNCTION ground_rules_are_complete(content jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT bool_and(length(trim(coalesce(content ->> part, ''))) >= 10)
      FROM unnest(ARRAY['regularity', 'informationFirst', 'questionsAndMethod', 'facilitator', 'sensitiveInformation',
        'speakingOfEachOther', 'closingTheLoop', 'compensation', 'review', 'wayOut']) part
  $$`,
  `CREATE TABLE ground_rules (
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    version int NOT NULL CHECK (version > 0),
    side text NOT NULL CHECK (side IN ('company', 'forum')),
    language text NOT NULL CHECK (language ~ ${LANGUAGE}),
    content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object' AND length(content::text) <= 60000),
    meetings_per_year int NOT NULL CHECK (meetings_per_year BETWEEN 1 AND 52),
    information_days int NOT NULL CHECK (information_days BETWEEN 3 AND 90),
    review_on date NOT NULL,
    ends_on date NOT NULL,
    message text NOT NULL CHECK (length(message) BETWEEN 3 AND 4000),
    proposed_by uuid NOT NULL REFERENCES accounts (id),
    proposed_at timestamptz NOT NULL,
    answer_by date NOT NULL,
    PRIMARY KEY (engagement_id, version),
    CONSTRAINT ground_rules_review_within CHECK (review_on <= ends_on AND review_on > (proposed_at AT TIME ZONE 'UTC')::date
      AND ends_on <= ((proposed_at AT TIME ZONE 'UTC')::date + interval '24 months')),
    CONSTRAINT ground_rules_have_every_part CHECK (ground_rules_are_complete(content))
  )`,
  appendOnly('ground_rules'),
  `CREATE TABLE ground_rules_translations (
    engagement_id uuid NOT NULL,
    version int NOT NULL,
    language text NOT NULL CHECK (language ~ ${LANGUAGE}),
    content jsonb NOT NULL CHECK (length(content::text) <= 60000),
    translated_by uuid NOT NULL REFERENCES accounts (id),
    translated_at timestamptz NOT NULL,
    PRIMARY KEY (engagement_id, version, language),
    FOREIGN KEY (engagement_id, version) REFERENCES ground_rules (engagement_id, version),
    CONSTRAINT ground_rules_translations_have_every_part CHECK (ground_rules_are_complete(content))
  )`,
  appendOnly('ground_rules_translations'),
  `CREATE TABLE ground_rules_signatures (
    engagement_id uuid NOT NULL,
    version int NOT NULL,
    side text NOT NULL CHECK (side IN ('company', 'forum')),
    addressee_id uuid,
    account_id uuid NOT NULL REFERENCES accounts (id),
    role text NOT NULL CHECK (length(role) BETWEEN 2 AND 160),
    content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
    signed_at timestamptz NOT NULL,
    CONSTRAINT ground_rules_signatures_once PRIMARY KEY (engagement_id, version, account_id),
    FOREIGN KEY (engagement_id, version) REFERENCES ground_rules (engagement_id, version),
    FOREIGN KEY (engagement_id, addressee_id) REFERENCES engagement_addressees (engagement_id, addressee_id),
    CONSTRAINT ground_rules_signatures_company_named CHECK ((side = 'company') = (addressee_id IS NOT NULL))
  )`,
  appendOnly('ground_rules_signatures'),
  `CREATE TABLE engagement_reviews (
    engagement_id uuid NOT NULL REFERENCES engagements (id),
    round int NOT NULL CHECK (round > 0),
    side text NOT NULL CHECK (side IN ('company', 'forum')),
    addressee_id uuid REFERENCES addressees (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    meaningful text NOT NULL CHECK (meaningful IN ('fully', 'mostly', 'little', 'not')),
    rules_kept jsonb NOT NULL CHECK (jsonb_typeof(rules_kept) = 'object' AND length(rules_kept::text) <= 2000),
    remark text CHECK (length(remark) <= 4000),
    written_on date NOT NULL,
    CONSTRAINT engagement_reviews_once PRIMARY KEY (engagement_id, round, account_id),
    CONSTRAINT engagement_reviews_company_named CHECK ((side = 'company') = (addressee_id IS NOT NULL))
  )`,
  `CREATE UNIQUE INDEX engagement_reviews_one_per_company ON engagement_reviews (engagement_id, round, addressee_id) WHERE addressee_id IS NOT NULL`,
  appendOnly('engagement_reviews'),
];
