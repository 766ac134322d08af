/** A person had everything about them erased; other modules end what hangs on the account. */
export interface AccountErased {
  readonly type: 'identity.account-erased';
  readonly payload: { readonly accountId: string };
}

/** The day has come on which a payee record kept by law may go. */
export interface RetainedKeyDue {
  readonly type: 'identity.retained-key-due';
  readonly payload: { readonly subjectId: string };
}

/** Somebody gave an e-mail address that has to be confirmed; the address itself stays in the vault. */
export interface EmailConfirmationWanted {
  readonly type: 'identity.email-confirmation-wanted';
  readonly payload: { readonly accountId: string };
}
