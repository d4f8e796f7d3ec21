#!/usr/bin/env node
import { compileLater } from './compile-later';
import { runStet } from './run-stet';

compileLater();

void runStet(process.argv.slice(2), process).then((status) => {
  process.exitCode = status;
});
