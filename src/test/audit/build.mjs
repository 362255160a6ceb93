import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const home = fileURLToPath(new URL('.', import.meta.url));
const target = path.join(home, '../resources/graphql-http');

/** The audit as one file, and beside it the licences of what is in it. */
async function bundle() {
  const built = await esbuild.build({
    absWorkingDir: home,
    entryPoints: ['audit.mjs'],
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
  });
  return new Map([
    ['audit.mjs', Buffer.from(built.outputFiles[0].contents)],
    ['THIRD_PARTY.txt', await notices(Object.values(built.metafile.outputs)[0])],
  ]);
}

async function notices(output) {
  const packages = Object.entries(output.inputs)
    .filter(([, use]) => use.bytesInOutput > 0)
    .map(([input]) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
    .filter(Boolean);
  const parts = ['audit.mjs is a bundle of our own few lines and the packages below.\n'];
  for (const folder of [...new Set(packages)].sort()) {
    const about = JSON.parse(await readFile(path.join(home, folder, 'package.json'), 'utf8'));
    const licence = await readLicence(path.join(home, folder));
    parts.push(`${about.name} ${about.version} (${about.license})\n\n${licence}`);
  }
  return Buffer.from(parts.join(`\n${'='.repeat(80)}\n`));
}

async function readLicence(folder) {
  return readFile(path.join(folder, 'LICENSE.md'), 'utf8').catch(() =>
    readFile(path.join(folder, 'LICENSE'), 'utf8'),
  );
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
