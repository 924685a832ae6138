// Writes schemas/*.json from the shapes in src/api/contract.ts; a test fails when they are not what this writes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../dist/api/schema-files.js';

mkdirSync('schemas', { recursive: true });
for (const [name, text] of schemaFiles()) writeFileSync(`schemas/${name}`, text);
