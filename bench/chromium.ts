import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';

/**
 * A headless Chromium from npm, on a machine that may have no browser, no X libraries and no fonts. The package carries the missing
 * libraries and a font, but unpacks them only where it believes to be on AWS, and only into a temporary folder of its own.
 * `CHROME` names another browser.
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROME;
  const executablePath = own ?? (await unpacked());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=shell'] });
}

async function unpacked(): Promise<string> {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'chromium');
  mkdirSync(folder, { recursive: true });
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts', 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'fc')}</cachedir></fontconfig>\n`,
  );
  const before = process.env.TMPDIR;
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', FONTCONFIG_FILE: fonts });
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    return await sparticuz.executablePath();
  } finally {
    if (before === undefined)
      delete process.env.TMPDIR; // the other tests' files go where they went
    else process.env.TMPDIR = before;
  }
}
