import { CombinedError, type AnyVariables, type OperationResult } from 'urql';

export type FileAnswer =
  | { readonly type: 'file'; readonly name: string; readonly blob: Blob }
  | { readonly type: 'refused' }
  | { readonly type: 'step-up' };

/** Fetches a batch's file for the bank. It is not GraphQL: the answer is the file itself. */
async function fetchBankFile(batchId: string): Promise<FileAnswer> {
  try {
    const response = await fetch(`/payments/batches/${batchId}/pain001.xml`, {
      credentials: 'same-origin',
      cache: 'no-store',
    });
    if (response.ok) {
      const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'payments.xml';
      return { type: 'file', name, blob: await response.blob() };
    }
    const { code } = (await response.json()) as { code?: string };
    return { type: code === 'STEP_UP_REQUIRED' ? 'step-up' : 'refused' };
  } catch {
    return { type: 'refused' };
  }
}

/** As an operation's result, so that a stale proof is asked for in the same way as everywhere. */
export async function bankFileOperation(batchId: string): Promise<OperationResult<FileAnswer, AnyVariables>> {
  const answer = await fetchBankFile(batchId);
  const stale = { message: 'step-up', extensions: { code: 'STEP_UP_REQUIRED' } };
  const error = answer.type === 'step-up' ? new CombinedError({ graphQLErrors: [stale] }) : undefined;
  return { data: answer, error } as unknown as OperationResult<FileAnswer, AnyVariables>;
}

/** Hands the file to the person: the browser saves it where it saves everything. */
export function saveAs(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
