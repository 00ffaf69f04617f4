/**
 * Gets a fresh clone ready, then runs one of the project's tools: `node tools/setup.mjs [start|test|inspect|bench|quality|shots]`.
 * Plain JavaScript without packages: it runs on the Node that is there (20 or newer), installs what is missing, and hands over to the Node
 * that the packages bring.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const [task, ...options] = process.argv.slice(2);

/**
 * What each task needs beside the packages.
 * @type {Readonly<Record<string, readonly import('./browsers/known-browsers.mjs').BrowserName[]>>}
 */
const BROWSERS = {
  start: options.includes('--firefox') ? ['firefox'] : ['chromium'],
  test: ['chromium', 'firefox'],
  inspect: ['chromium'],
  bench: ['chromium'],
  shots: ['chromium', 'firefox'],
  quality: ['chromium'],
};

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`);

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  say(`\n${sentence}`);
  process.exit(1);
}

/**
 * Installs the packages that the lock file names, unless just these are installed already. Not `npm ci`: that refuses a lock
 * file without the builds of a tool for other platforms, which not every registry has.
 */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(binary('node')))
    return;
  say('Installing packages (a minute or so on a new machine) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(
    npm,
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (result.status !== 0)
    fail(
      'The packages could not be installed: see the lines above; a network and npm 10 or newer are needed.',
    );
  if (!existsSync(binary('node')))
    fail('npm left out the Node that the project brings: run `npm rebuild node`, then try again.');
  writeFileSync(stamp, lock);
}

/** @param {string} name */
function binary(name) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/** Installs a browser where that can be done without asking, or says what to do. @param {import('./browsers/known-browsers.mjs').BrowserName} name */
async function installBrowser(name) {
  const { findBrowser, KNOWN } = await import('./browsers/known-browsers.mjs');
  if (findBrowser(name)) return;
  const { title, variable, debian } = KNOWN[name];
  const canApt = process.platform === 'linux' && process.getuid?.() === 0 && hasCommand('apt-get');
  if (!canApt)
    fail(
      `${title} was not found: install it, or name its program in the environment variable ${variable}.`,
    );
  say(`Installing ${title} with apt (some minutes on a new machine) …`);
  const fonts = name === 'chromium' ? ['fonts-noto-core', 'fonts-noto-cjk'] : [];
  const apt = (/** @type {string[]} */ ...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (
    !apt('update', '-qq') ||
    !apt('install', '-y', '-qq', debian, ...fonts) ||
    !findBrowser(name)
  ) {
    fail(
      `apt could not install ${title}: install it by hand, or name its program in the environment variable ${variable}.`,
    );
  }
}

/** @param {string} command */
function hasCommand(command) {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20)
  fail(`This is Node ${process.versions.node}; install Node 20 or newer, then try again.`);
installPackages();
if (task) {
  for (const name of BROWSERS[task] ??
    fail(`There is no task called ‘${task}’; there are ${Object.keys(BROWSERS).join(', ')}.`)) {
    await installBrowser(name);
  }
  const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const { status } = spawnSync(binary('node'), [join(root, 'tools', `${task}.ts`), ...options], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
