/** An act beside the marks that was done, and can be taken back. */
export interface Done {
  readonly articleId: number;
  readonly actId: number;
}
