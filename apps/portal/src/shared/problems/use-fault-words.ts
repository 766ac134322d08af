import { useLingui } from '@lingui/react/macro';

/** What is wrong with a field, by the fault's code in the API. A code that is not here is not said. */
export function useFaultWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  const missing = t`Something is missing.`;
  const range = t`A number or a day lies outside of what is possible here.`;
  const form = t`Something does not have the form that is needed here.`;
  const gone = t`Something that was chosen is not known here, or is no longer there.`;
  const twice = t`Something is there twice.`;
  const language = t`A language is missing, or is not one of the charter’s.`;
  const positive = t`An amount must be above zero.`;
  return {
    ...{ missing, required: missing, range, out_of_range: range, negative: positive, not_positive: positive },
    ...{ form, invalid: form, malformed: form, unfitting: form, control_character: form, not_a_day: form },
    ...{ unknown: gone, unknown_group: gone, not_offered: gone, twice, repeated: twice, same: twice, taken: twice },
    ...{ said_before: twice, language_twice: twice, missing_language: language, not_in_charter: language },
    ...{ unknown_language: language, not_a_language: language },
    too_short: t`A text is too short.`,
    too_long: t`A text is too long.`,
    too_many: t`There are too many entries.`,
    past: t`A day lies in the past.`,
    future: t`A day lies in the future.`,
    in_future: t`A day lies in the future.`,
    machine: t`This is written and translated by people, not by machines.`,
    not_an_address: t`Evidence needs a web address that begins with https://.`,
  };
}
