/** Who acts: the name that stands on every review. */
export interface Actor {
  readonly name: string;
}
