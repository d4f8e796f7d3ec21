import { dirname, join } from 'node:path';
import express, { Router } from 'express';

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** The style sheet, the script, the icon and the typeface, each with an ETag. */
export function serveAssets(views: string): Router {
  const fonts = dirname(
    require.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'),
  );
  const router = Router();
  const missing = { fallthrough: false, index: false, redirect: false } as const;
  router.use('/fonts', express.static(fonts, { ...missing, maxAge: A_WEEK }));
  router.use(express.static(join(views, 'assets'), missing));
  return router;
}
