export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** `refused`: not what its name says, of a kind that is not taken, or too large. `offline`: no answer; try again. */
export type UploadOutcome =
  { readonly type: 'stored'; readonly file: StoredFile } | { readonly type: 'refused' } | { readonly type: 'offline' };

export const MAX_FILE_MEGABYTES = 10;
/** As the API's list of kinds; it looks at the content again. */
export const ACCEPTED_FILES = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.odt,.ods,.csv,.txt';

export interface FileUpload {
  readonly organisationId: string;
  readonly file: File;
  /** Share of the bytes that have left this device, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Hands in one file for an organisation. XMLHttpRequest, because `fetch` cannot tell how far an upload is. */
export function uploadFile({ organisationId, file, onProgress }: FileUpload): Promise<UploadOutcome> {
  if (file.size > MAX_FILE_MEGABYTES * 1024 * 1024) return Promise.resolve({ type: 'refused' });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    // The organisation first: the server reads the parts in their order and wants to know for whom the file is.
    body.append('organisationId', organisationId);
    body.append('file', file);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('load', () => resolve(outcomeOf(request)));
    request.addEventListener('error', () => resolve({ type: 'offline' }));
    request.addEventListener('timeout', () => resolve({ type: 'offline' }));
    request.open('POST', '/files');
    request.setRequestHeader('x-baraza-upload', '1');
    request.send(body);
  });
}

function outcomeOf(request: XMLHttpRequest): UploadOutcome {
  if (request.status >= 500) return { type: 'offline' };
  if (request.status >= 400) return { type: 'refused' };
  return { type: 'stored', file: JSON.parse(request.responseText) as StoredFile };
}
