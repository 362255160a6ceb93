import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const NOTICE_FILE = /^(licen[cs]e|copying|notice|third-?party-?notices)(\.|$)/i;
const RULE = '='.repeat(80);

/**
 * The licence text of every package of which a file ended up in the bundle.
 *
 * @param {string} home the folder with node_modules
 * @param {object[]} metafiles what esbuild says it put in
 */
export async function thirdPartyNotices(home, metafiles) {
  const folders = new Set(metafiles.flatMap((meta) => usedFolders(meta)));
  const parts = [];
  for (const folder of [...folders].sort()) {
    parts.push(await noticeOf(path.join(home, folder)));
  }
  const head =
    'GraphiQL of Overstap is a bundle of the packages below.\n' +
    'Each is followed by its licence and notices.\n';
  return Buffer.from([head, ...parts].join(`\n${RULE}\n`).replaceAll('\r\n', '\n'));
}

function usedFolders(metafile) {
  return Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, use]) => use.bytesInOutput > 0)
    .map(([input]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
    .filter(Boolean);
}

async function noticeOf(folder) {
  const about = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const names = (await readdir(folder)).filter((name) => NOTICE_FILE.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const body = texts.length > 0 ? texts : [`(licence as in its package.json: ${about.license})\n`];
  return `${about.name} ${about.version} (${about.license})\n${RULE}\n\n${body.join('\n')}`;
}
