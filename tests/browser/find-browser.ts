import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Flags under which Chromium starts as root, without a GPU, and asks nothing of the network. */
export const BROWSER_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * The path of a Chromium: `CHROME_PATH`, else one on the PATH, else Debian's package where it may be installed, else
 * the one that Playwright downloads.
 * @throws Where none of these is to be had: one sentence that says what to do.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names "${named}", which does not exist: correct or unset it.`);
  }
  const found = findOnPath() ?? (await installFromDebian()) ?? (await downloadByPlaywright());
  if (found) return found;
  throw new Error(
    'There is no Chromium and none can be installed here: install one and name it in CHROME_PATH.',
  );
}

function findOnPath(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installFromDebian(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return null;
  const isInstalled =
    (await succeeds('/usr/bin/apt-get', ['update'])) &&
    (await succeeds('/usr/bin/apt-get', ['install', '-y', '--no-install-recommends', 'chromium']));
  return isInstalled ? findOnPath() : null;
}

async function downloadByPlaywright(): Promise<string | null> {
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
    await succeeds(process.execPath, [cli, 'install', 'chromium']);
  }
  return existsSync(path) ? path : null;
}

/** Runs a program, for minutes perhaps, without holding up the test runner. */
function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
