import { ConfigError } from '../config';
import {
  DuplicateArticleError,
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
  UnavailableError,
} from '../domain/errors';

const EXPECTED = [
  ConfigError,
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
  UnavailableError,
] as const;

/** One line for what a user can do something about; the whole stack for what is a fault of ours. */
export function explainError(error: unknown): string {
  if (error instanceof DuplicateArticleError) return `${error.message} It is article ${error.articleId}.`;
  if (EXPECTED.some((kind) => error instanceof kind)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
