/**
 * The tag of a claim that no source can ever bear out: an ordinary tag, put on and taken off like any other, that leaving a
 * claim open and the list of what lacks a source know by name.
 */
export const CANNOT_BE_SOURCED = 'cannot be sourced';
