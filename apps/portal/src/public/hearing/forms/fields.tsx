import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { countryCodes } from '../../../shared/format/country-codes.ts';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';

/** What was sent before, to be filled in again: bad input loses nothing. */
export type Posted = Readonly<Record<string, string>>;

interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly isOptional?: boolean;
  readonly posted: Posted;
}

function Head({ name, label, hint, error, isOptional }: Omit<FieldProps, 'posted'>) {
  return (
    <>
      <label className="field-label" htmlFor={name}>
        {label}{' '}
        {isOptional ? (
          <span className="field-optional">
            <Trans>(optional)</Trans>
          </span>
        ) : null}
      </label>
      <Hint name={name} hint={hint} error={error} />
    </>
  );
}

function Hint({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
}

const describedBy = ({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;

/** A text of several lines, in whatever script; the island keeps it on the device until it is sent. */
export function TextBox(props: FieldProps & { readonly rows?: number; readonly maximum: number }) {
  const { name, rows = 8, maximum, posted, error, isOptional } = props;
  return (
    <div className={error ? 'field field-invalid' : 'field'}>
      <Head {...props} />
      <textarea
        id={name}
        name={name}
        className="input text-area"
        rows={rows}
        dir="auto"
        maxLength={maximum}
        defaultValue={posted[name]}
        required={!isOptional}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}

export interface Option {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** One of a few, all in sight; plain radio buttons, so that it works without script. */
export function Choices(props: FieldProps & { readonly options: readonly Option[]; readonly fallback?: string }) {
  const { name, label, options, posted, fallback, error } = props;
  const chosen = posted[name] ?? fallback;
  return (
    <fieldset className={error ? 'field choices field-invalid' : 'field choices'} id={name}>
      <legend className="field-label">{label}</legend>
      <Hint {...props} />
      {options.map((option) => (
        <label key={option.value} className="choice heard-choice">
          <input type="radio" name={name} value={option.value} defaultChecked={option.value === chosen} required />
          <span className="heard-choice-words">
            <span>{option.label}</span>
            {option.hint ? <span className="choice-hint">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface Named {
  readonly value: string;
  readonly name: string;
}

/** A list with options of whatever shape, for example in groups. */
export function SelectFrame(
  props: FieldProps & { readonly fallback?: string | undefined; readonly children: ReactNode },
) {
  const { t } = useLingui();
  const { name, posted, fallback, isOptional, children } = props;
  return (
    <div className={props.error ? 'field field-invalid' : 'field'}>
      <Head {...props} />
      <span className="select">
        <select
          id={name}
          name={name}
          className="input"
          defaultValue={posted[name] ?? fallback ?? ''}
          required={!isOptional}
          aria-describedby={describedBy(props)}
        >
          <option value="">{isOptional ? t`I would rather not say` : t`Choose one`}</option>
          {children}
        </select>
      </span>
    </div>
  );
}

export function SelectBox(props: FieldProps & { readonly options: readonly Named[]; readonly fallback?: string }) {
  return (
    <SelectFrame {...props}>
      {props.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </SelectFrame>
  );
}

/** Languages in which people around the forums write; any other can be sent as the nearest one. */
const LANGUAGES = [
  ...[
    'am',
    'ar',
    'bm',
    'bn',
    'en',
    'es',
    'fa',
    'fr',
    'ha',
    'hi',
    'id',
    'ig',
    'kcn',
    'ki',
    'ln',
    'lg',
    'luo',
    'mg',
    'my',
  ],
  ...['ne', 'om', 'ps', 'pt', 'ru', 'rw', 'si', 'so', 'sw', 'ta', 'th', 'ti', 'tl', 'tr', 'uk', 'ur', 'vi', 'wo', 'xh'],
  ...['yo', 'zgh', 'zh', 'zu'],
];

export function LanguageBox({ posted, locale }: { readonly posted: Posted; readonly locale: string }) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const options = LANGUAGES.map((value) => ({ value, name: nameOf(value) }));
  const collator = new Intl.Collator(locale);
  return (
    <SelectBox
      name="language"
      label={t`The language you write or speak in`}
      hint={t`Any language is welcome. Somebody who knows it will read it.`}
      options={options.sort((one, other) => collator.compare(one.name, other.name))}
      fallback={locale}
      posted={posted}
    />
  );
}

export function CountryBox({ posted, locale }: { readonly posted: Posted; readonly locale: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const collator = new Intl.Collator(locale);
  const options = countryCodes.map((value) => ({ value, name: format.country(value) }));
  return (
    <SelectBox
      name="country"
      label={t`Country`}
      options={options.sort((one, other) => collator.compare(one.name, other.name))}
      posted={posted}
      isOptional
    />
  );
}
