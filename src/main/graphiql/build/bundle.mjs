import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { dutchTexts } from './dutch.mjs';
import { isLegal, thirdPartyNotices } from './notices.mjs';
import { exampleList, exampleTexts, strippedStyles, workerFiles } from './plugins.mjs';

/** The folder of package.json: every path below is relative to it, so every machine builds the same. */
export const home = fileURLToPath(new URL('..', import.meta.url));

/** The committed assets, as Spring serves them. */
export const target = path.join(home, '../resources/static/graphiql');

const common = {
  absWorkingDir: home,
  outdir: 'out',
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  legalComments: 'external',
  logLevel: 'warning',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * GraphiQL imports Prettier's parsers by their old names, which lead to the CommonJS build; as an ES
 * module that has no `parsers`, and "prettify" does nothing but complain in the console.
 */
const prettierPlugins = {
  'prettier/parser-graphql': 'prettier/plugins/graphql',
  'prettier/parser-babel': 'prettier/plugins/babel',
};

/**
 * Builds everything in memory.
 *
 * @returns {Promise<Map<string, Uint8Array>>} file name to content, all in one flat folder
 */
export async function bundle() {
  const workers = await bundleWorkers();
  const page = await bundlePages(workers);
  const icon = await readFile(path.join(home, 'src/icon.svg'));
  const files = new Map([...outputs(workers), ...outputs(page)]);
  const names = {
    js: entry(page, 'graphiql', '.js'),
    css: entry(page, 'graphiql', '.css'),
    padJs: entry(page, 'pad', '.js'),
    padCss: entry(page, 'pad', '.css'),
    icon: hashed('icon', icon, '.svg'),
  };
  files.set(names.icon, icon);
  files.set('index.html', await html('src/index.html', names));
  files.set('pad.html', await html('src/pad/pad.html', names));
  files.set('THIRD_PARTY.txt', await thirdPartyNotices(home, [workers, page]));
  return files;
}

/** Classic scripts: a module worker would need more of the browser and gains nothing here. */
function bundleWorkers() {
  return esbuild.build({
    ...common,
    entryPoints: {
      'worker-editor': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'worker-json': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'worker-graphql': 'monaco-graphql/esm/graphql.worker.js',
    },
    format: 'iife',
    entryNames: '[name]-[hash]',
  });
}

function bundlePages(workers) {
  return esbuild.build({
    ...common,
    entryPoints: { graphiql: 'src/main.jsx', pad: 'src/pad/main.jsx' },
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    alias: prettierPlugins,
    plugins: [workerFiles(workers), exampleTexts(), exampleList(home), strippedStyles(), dutchTexts()],
  });
}

function outputs(result) {
  return result.outputFiles
    .filter((file) => !isLegal(file))
    .map((file) => [path.basename(file.path), file.contents]);
}

function entry(result, page, extension) {
  const names = outputs(result).map(([name]) => name);
  return names.find((name) => name.startsWith(`${page}-`) && name.endsWith(extension));
}

function hashed(name, content, extension) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
  return `${name}-${hash}${extension}`;
}

async function html(file, names) {
  const template = await readFile(path.join(home, file), 'utf8');
  return Buffer.from(template.replace(/\{\{(\w+)\}\}/g, (_, key) => names[key]));
}
