/** 0 done, 1 could not, 2 wrong call. */
export type ExitStatus = 0 | 1 | 2;
