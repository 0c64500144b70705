// Installs the packed tarball into an empty folder and uses it as a stranger would: ten lines in ESM
// and in CommonJS, under the type checker, on this Node and on Node 22 and 24 with openai 7, and in a
// bundle for the browser. Run after `npm run build`.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { startServer } from './server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'prompt-upsampler-smoke-'));

const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
const say = (text) => console.log(`smoke: ${text}`);

const server = await startServer();
try {
  const [{ filename, files, size }] = JSON.parse(
    run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { cwd: root }),
  );
  const tarball = join(folder, filename);
  const stray = files.filter(
    ({ path }) => !/^(dist\/|README\.md|CHANGELOG\.md|LICENSE|package\.json)/.test(path),
  );
  if (stray.length > 0) throw new Error(`published by accident: ${stray.map(({ path }) => path)}`);
  say(`${files.length} files, ${Math.round(size / 1000)} kB packed`);

  const bin = (name) => join(root, 'node_modules', '.bin', name);
  run(bin('publint'), ['run', tarball, '--strict']);
  say('publint finds nothing');
  run(bin('attw'), [tarball, '--profile', 'node16', '--include-entrypoints', ...entryPoints()]);
  say('arethetypeswrong finds nothing');

  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'smoke', private: true }));
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball]);
  cpSync(join(here, 'programs'), folder, { recursive: true });
  await program('this Node', process.execPath);
  types('5.9', bin('tsc'));
  await browserBundle();
  await fidelityStaysOut();

  const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  for (const version of ['22', '24']) {
    run('npm', [
      'install',
      '--silent',
      '--no-audit',
      '--no-fund',
      'openai@7',
      `${platform}@${version}`,
    ]);
    const node = join(folder, 'node_modules', platform, 'bin', 'node');
    await program(`Node ${version} and openai 7`, node);
  }

  for (const version of ['6', '7']) {
    run('npm', ['install', '--silent', '--no-audit', '--no-fund', `typescript@${version}`]);
    types(version, join(folder, 'node_modules', '.bin', 'tsc'));
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Every import path of the package: the patterns stand for the files of their folder. */
function entryPoints() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(exports)
    .filter((name) => name !== './package.json')
    .flatMap((name) => (name.includes('*') ? filesOf(name) : [name]));
}

function filesOf(pattern) {
  const room = join(root, 'src', pattern.replace('/*', ''));
  return readdirSync(room)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => pattern.replace('*', file.slice(0, -'.ts'.length)));
}

async function program(where, node) {
  for (const file of ['ten-lines.mjs', 'ten-lines.cjs']) {
    server.reset();
    const output = await server.runProgram(node, file, folder);
    if (!output.includes('upsampled A frog dressed as a knight in dented armour'))
      throw new Error(`${file}: ${output}`);
    say(`${file} works on ${where} (${server.requests()} requests, one of them answered 503)`);
  }
  for (const file of ['fidelity.mjs', 'fidelity.cjs']) {
    const output = run(node, [file]);
    if (!output.includes('changed, found "two dogs"')) throw new Error(`${file}: ${output}`);
    say(`${file} works on ${where}`);
  }
}

function types(version, tsc) {
  run(tsc, ['--project', 'tsconfig.json'], { stdio: 'inherit' });
  say(`the programs type-check with TypeScript ${version}`);
}

async function browserBundle() {
  const result = await build({
    stdin: {
      contents: "export * from 'prompt-upsampler'; export * from 'prompt-upsampler/embedded';",
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    external: ['openai'],
    metafile: true,
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  const found = /["']node:[a-z_/]+["']/.exec(
    file.text.replaceAll('getBuiltinModule?.("node:async_hooks")', ''),
  );
  if (found !== null) throw new Error(`the browser bundle imports ${found[0]}`);
  say('the main entry bundles for the browser without any node: import');
}

/** The language model of `fidelity` is not in what the main entry loads, in neither format. */
async function fidelityStaysOut() {
  const { metafile } = await build({
    stdin: { contents: "import 'prompt-upsampler';", resolveDir: folder },
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    platform: 'node',
    format: 'esm',
    splitting: true,
    outdir: join(folder, 'out'),
  });
  const { outputs } = metafile;
  const main = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>');
  const reached = new Set([main[0]]);
  for (const file of reached) {
    for (const { path, kind } of outputs[file].imports) {
      if (kind === 'import-statement' && path in outputs) reached.add(path);
    }
  }
  const inputs = [...reached].flatMap((file) => Object.keys(outputs[file].inputs));
  const stray = inputs.filter((path) => path.includes('/wink-'));
  if (stray.length > 0) throw new Error(`the main entry holds ${stray.join(', ')}`);
  const loaded = run(process.execPath, [
    '-e',
    "require('prompt-upsampler'); console.log(Object.keys(require.cache).filter((file) => file.includes('wink-')).length)",
  ]);
  if (loaded.trim() !== '0') throw new Error('require of the main entry loads the language model');
  say('the language model is loaded on first use only');
}
