// The main job on samples/: reads fourteen reports, prints their two stories, says how to open the page.
import { execFileSync } from 'node:child_process';
import process from 'node:process';

execFileSync(process.execPath, ['dist/cli/main.js', 'read', 'samples'], { stdio: 'inherit' });
console.log(`To open the page of these stories in a browser:

  node dist/cli/main.js add samples
  node dist/cli/main.js serve
`);
