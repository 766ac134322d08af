import { byCode, COMMON, keptAsSent } from './shared.ts';

/**
 * One-off input. What was said lies in the vault under a key of its own; `passed_on` is what the forum made of it for
 * others to read, without whatever could tell who said it, and goes as far as the person's mode lets it.
 */
export const inputTables = [
  `CREATE TABLE coded_inputs (${byCode('coded_inputs')},
    addressee_id uuid REFERENCES addressees (id),
    engagement_id uuid REFERENCES engagements (id),
    product_id uuid REFERENCES addressee_products (id),
    mode text NOT NULL CHECK (mode IN ('public', 'chatham_house', 'members_only', 'sealed_until')),
    sealed_until date,
    then_mode text CHECK (then_mode IN ('public', 'chatham_house', 'members_only')),
    text_ref uuid,
    voice_ref uuid,
    voice_type text CHECK (voice_type IN ('audio/webm', 'audio/ogg', 'audio/mp4', 'audio/mpeg', 'audio/wav')),
    is_heavy boolean NOT NULL DEFAULT false,
    transcript_ref uuid,
    state text NOT NULL CHECK (state IN ('received', 'read', 'passed_on', 'closed', 'withdrawn')),
    passed_on text CHECK (length(passed_on) BETWEEN 1 AND 5000),
    passed_on_on date,
    consultation_slug text CHECK (length(consultation_slug) <= 120),
    CONSTRAINT coded_inputs_sealed_has_end CHECK ((mode = 'sealed_until') = (sealed_until IS NOT NULL AND then_mode IS NOT NULL)),
    CONSTRAINT coded_inputs_voice_has_type CHECK (voice_ref IS NULL OR voice_type IS NOT NULL),
    CONSTRAINT coded_inputs_say_something CHECK (purged_on IS NOT NULL OR text_ref IS NOT NULL OR voice_ref IS NOT NULL),
    CONSTRAINT coded_inputs_passed_on_whole CHECK ((passed_on IS NULL) = (passed_on_on IS NULL)),
    CONSTRAINT coded_inputs_purged_whole CHECK (purged_on IS NULL OR
      (text_ref IS NULL AND voice_ref IS NULL AND transcript_ref IS NULL)),
    CONSTRAINT coded_inputs_withdrawn_whole CHECK (state <> 'withdrawn' OR passed_on IS NULL)
  )`,
  `CREATE INDEX coded_inputs_forum ON coded_inputs (forum_id, received_on, id)`,
  `CREATE INDEX coded_inputs_purge ON coded_inputs (purge_on) WHERE purged_on IS NULL`,
  ...keptAsSent('coded_inputs', [
    ...[...COMMON, 'addressee_id', 'engagement_id', 'product_id', 'mode', 'sealed_until', 'then_mode'],
  ]),
];
