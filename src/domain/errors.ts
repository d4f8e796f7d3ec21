/** What is wrong with each field, in the reader's words: field name → message. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Nothing has this id. Doors answer 404 (or exit status 1). */
export class NotFoundError extends Error {
  constructor(
    readonly what:
      | 'article'
      | 'claim'
      | 'source'
      | 'copy'
      | 'citation'
      | 'review'
      | 'act'
      | 'card'
      | 'comment'
      | 'figure'
      | 'view'
      | 'page',
    readonly id: string,
  ) {
    super(`There is no ${what} ${id}.`);
    this.name = 'NotFoundError';
  }
}

/** What was typed cannot be taken as it is. Doors answer 422 with each message beside its field. */
export class InvalidInputError extends Error {
  constructor(
    readonly fields: FieldErrors,
    /** One line over the whole: "Not marked as sourced: two things are missing". */
    message = Object.values(fields).join(' '),
  ) {
    super(message);
    this.name = 'InvalidInputError';
  }
}

/** Somebody saved this claim after the form was made. Doors answer 409 and show both versions. */
export class StaleVersionError extends Error {
  constructor(
    readonly claimId: number,
    readonly current: number,
  ) {
    super('Somebody saved this claim while you were writing.');
    this.name = 'StaleVersionError';
  }
}

/** Somebody acted on the same thing (a link, a card, a sheet) after the form was made. Doors answer 409. */
export class StaleActError extends Error {
  constructor(readonly by: string) {
    super(`${by} changed this while you were writing. Look at what stands now.`);
    this.name = 'StaleActError';
  }
}

/** The article is on the desk already. Doors offer to open it. */
export class DuplicateArticleError extends Error {
  constructor(
    readonly articleId: number,
    readonly title: string,
  ) {
    super(`This text is on the desk already: “${title}”.`);
    this.name = 'DuplicateArticleError';
  }
}

/** The machine cannot do it now: database locked or read-only, migrations out of step. Doors answer 503. */
export class UnavailableError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnavailableError';
  }
}
