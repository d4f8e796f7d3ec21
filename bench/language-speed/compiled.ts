import { join } from 'node:path';
import type * as Analyze from '../../src/claims/analyze';
import type * as Layout from '../../src/claims/layout';
import type * as ReadSentences from '../../src/claims/read-sentences';
import type * as CompileLater from '../../src/cli/compile-later';
import type * as LoadModel from '../../src/language/model/load-model';

const DIST = join(__dirname, '..', '..', 'dist');

// The engine as it ships: what `npm run build` compiled, not run from its sources, in a process that is set up as `stet` does.
/* eslint-disable @typescript-eslint/no-require-imports */
export const { analyze } = require(join(DIST, 'claims/analyze.js')) as typeof Analyze;
export const { layOut } = require(join(DIST, 'claims/layout.js')) as typeof Layout;
export const { readSentences } = require(join(DIST, 'claims/read-sentences.js')) as typeof ReadSentences;
export const { loadModel } = require(join(DIST, 'language/model/load-model.js')) as typeof LoadModel;

const { compileLater } = require(join(DIST, 'cli/compile-later.js')) as typeof CompileLater;
compileLater();
