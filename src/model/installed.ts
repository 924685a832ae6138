import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: above this module, as TypeScript in src/ as well as in whichever file of dist/ the build put it. */
const ROOT = above(dirname(fileURLToPath(import.meta.url)));

/** The path of a file or folder that comes with the package, from its root: "models/en". */
export const installed = (path: string): string => join(ROOT, path);

function above(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder;
  return above(dirname(folder));
}
