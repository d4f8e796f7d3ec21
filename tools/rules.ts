import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRules } from './rules/render-rules';

const ROOT = join(__dirname, '..');

writeFileSync(join(ROOT, 'docs', 'rules.md'), renderRules(join(ROOT, 'src', 'claims')));
