/** Somebody who was refused appeals; a panelist of another forum decides. */
export interface JoiningAppeal {
  readonly id: string;
  readonly forumId: string;
  readonly attestationId: string | null;
  readonly applicationId: string | null;
  readonly grounds: string;
  /** What they were told when they were refused. */
  readonly refusal: string;
  readonly filedOn: string;
  readonly outcome: 'upheld' | 'rejected' | null;
  readonly reasons: string | null;
}
