import type { DeskAct, DeskActName } from '../../src/domain/desk-acts';

/** An act beside the marks, for tests: by Ada, at one moment. */
export function deskAct(id: number, subject: string, act: DeskActName, details: unknown = {}): DeskAct {
  return {
    id,
    subject,
    act,
    details,
    claimId: null,
    by: 'Ada',
    at: '2026-06-01T09:00:00.000Z',
    undoes: null,
  };
}

/** The taking back of another act. */
export function undoOf(id: number, act: DeskAct): DeskAct {
  return { ...act, id, act: 'undid', details: {}, undoes: act.id };
}
