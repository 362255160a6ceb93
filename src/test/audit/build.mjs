import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const home = fileURLToPath(new URL('.', import.meta.url));
const target = path.join(home, '../resources/graphql-http');

/** Each program as one file, and beside them the licences of what is in them. */
async function bundle() {
  const audit = await build('audit.mjs', {});
  // Its dependency `debug` has a form for the browser, which needs nothing of a terminal.
  // One of its packages, debug, has a form for the browser, which needs nothing of a terminal.
  const mainFields = ['browser', 'module', 'main'];
  const compose = await build('compose.mjs', { minify: true, mainFields });
  return new Map([
    ['audit.mjs', Buffer.from(audit.outputFiles[0].contents)],
    ['compose.mjs', Buffer.from(compose.outputFiles[0].contents)],
    ['THIRD_PARTY.txt', await notices([audit, compose])],
  ]);
}

async function build(program, more) {
  return esbuild.build({
    absWorkingDir: home,
    entryPoints: [program],
    outdir: 'out',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'inline',
    logLevel: 'warning',
    ...more,
  });
}

async function notices(builds) {
  const packages = builds
    .flatMap((built) => Object.entries(Object.values(built.metafile.outputs)[0].inputs))
    .filter(([, use]) => use.bytesInOutput > 0)
    .map(([input]) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
    .filter(Boolean);
  const parts = ['audit.mjs and compose.mjs are bundles of our own few lines and the packages below.\n'];
  for (const folder of [...new Set(packages)].sort()) {
    const about = JSON.parse(await readFile(path.join(home, folder, 'package.json'), 'utf8'));
    const licence = await readLicence(path.join(home, folder));
    parts.push(`${about.name} ${about.version} (${about.license})\n\n${licence}`);
  }
  return Buffer.from(parts.join(`\n${'='.repeat(80)}\n`));
}

async function readLicence(folder) {
  const name = (await readdir(folder)).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file));
  return name === undefined ? '' : readFile(path.join(folder, name), 'utf8');
}

const files = await bundle();
if (process.argv.includes('--check')) {
  for (const [name, content] of files) {
    if (!(await readFile(path.join(target, name))).equals(content)) {
      throw new Error(`${name} is not what the sources build: run npm ci and npm run build`);
    }
  }
} else {
  await mkdir(target, { recursive: true });
  for (const [name, content] of files) {
    await writeFile(path.join(target, name), content);
  }
}
console.log([...files].map(([name, content]) => `${name} ${content.length} bytes`).join('\n'));
