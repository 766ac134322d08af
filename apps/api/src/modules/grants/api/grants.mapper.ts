import { err, ok, type Result } from '@baraza/result';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';
import { toMoney } from '../../../platform/graphql/money.type.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import type { Application } from '../domain/application.ts';
import { requestedMinor } from '../domain/answers.ts';
import { APPEAL_WINDOW_MS } from '../domain/appeal.ts';
import { takesApplications, type Call } from '../domain/call.ts';
import { formSchema } from '../domain/form-schema.ts';
import { TITLE_FIELD, type FormField } from '../domain/form.ts';
import type { ApplicationType } from './application.type.ts';
import type { CallType, FormFieldInput, FormFieldType, ProposeCallInput } from './call.type.ts';
import type { DoneType } from './grants.result.ts';

export function toCallType(call: Call, now: Date): CallType {
  const { envelopeMinor, ceilingMinor, currency } = call;
  return {
    ...call,
    criteria: [...call.criteria],
    eligibilityCriteria: [...call.eligibilityCriteria],
    envelope: { amountMinor: envelopeMinor, currency },
    ceiling: { amountMinor: ceilingMinor, currency },
    form: call.form.map(toFormFieldType),
    formSchema: formSchema(call.form, currency),
    takesApplications: takesApplications(call, now),
  };
}

function toFormFieldType(field: FormField): FormFieldType {
  const limits = { maxLength: null, maxWords: null, maxLines: null, maxFiles: null, multiple: null, options: null };
  const { options, ...rest } = { options: null, ...field };
  return { section: '', ...limits, ...rest, options: options ? [...options] : null };
}

/** Completes what the screen left out with the usual limits; unknown kinds fall to `text` and are refused by name. */
export function toFormField(input: FormFieldInput): FormField {
  const { id, label, hint, required, identifying, section } = input;
  const base = { id, label, hint, required, identifying, ...(section !== '' && { section }) };
  switch (input.kind) {
    case 'long_text':
      return { ...base, kind: 'long_text', maxWords: input.maxWords ?? 500 };
    case 'choice':
      return { ...base, kind: 'choice', options: input.options ?? [], multiple: input.multiple ?? false };
    case 'amount':
      return { ...base, kind: 'amount' };
    case 'budget':
      return { ...base, kind: 'budget', maxLines: input.maxLines ?? 40 };
    case 'file':
      return { ...base, kind: 'file', maxFiles: input.maxFiles ?? 5 };
    case 'text':
      return { ...base, kind: 'text', maxLength: input.maxLength ?? 200 };
    default:
      return { ...base, id: `unknown kind ${input.kind}`, kind: 'text', maxLength: 200 };
  }
}

export function toApplicationType(application: Application, currency: string): ApplicationType {
  const title = application.answers[TITLE_FIELD];
  const requested = application.requestedMinor ?? requestedMinor(application.answers);
  return {
    ...application,
    title: typeof title === 'string' && title.trim() !== '' ? title : null,
    requested: requested === null ? null : { amountMinor: requested, currency },
    appealUntil: application.state === 'declined' ? new Date(application.updatedAt.getTime() + APPEAL_WINDOW_MS) : null,
  };
}

/** The draft of a call, whose two amounts are in one currency. */
export function toCallDraft(input: ProposeCallInput): Result<CallDraft, InvalidInput> {
  const { envelope, ceiling, ...rest } = input;
  const currency = toMoney(envelope, 'envelope');
  if (!currency.ok) return currency;
  if (envelope.currency !== ceiling.currency) {
    const message = 'Both amounts of a call are in one currency.';
    return err(invalidInput({ path: 'ceiling.currency', code: 'differs', message }));
  }
  return ok({
    ...rest,
    currency: envelope.currency,
    envelopeMinor: envelope.amountMinor,
    ceilingMinor: ceiling.amountMinor,
    form: input.form.map(toFormField),
  });
}

export function toDone(id: string): DoneType {
  return { id };
}

export function same<Value>(value: Value): Value {
  return value;
}
