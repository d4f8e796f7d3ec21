#!/usr/bin/env node
import { runStet } from './run-stet';

void runStet(process.argv.slice(2), process).then((status) => {
  process.exitCode = status;
});
