import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const NOTICE_FILE = /^(licen[cs]e|copying|notice|third-?party-?notices)(\.|$)/i;
const RULE = '='.repeat(80);
const ICONS = `codicon.ttf, the icon font of monaco-editor (CC-BY-4.0)
${RULE}

Copyright (c) Microsoft Corporation. Licensed under Creative Commons Attribution 4.0
International, see github.com/microsoft/vscode-codicons. Not changed.
`;

/** Whether a built file holds no code but the licence comments that were in it. */
export function isLegal(file) {
  return file.path.endsWith('.LEGAL.txt');
}

/**
 * The licence text of every package of which a file ended up in the bundle, and the licence comments
 * inside those files, which name what the packages took from others.
 *
 * @param {string} home the folder with node_modules
 * @param {object[]} builds results of esbuild, with metafile and legal files
 */
export async function thirdPartyNotices(home, builds) {
  const folders = new Set(builds.flatMap((build) => usedFolders(build.metafile)));
  const head =
    'GraphiQL of Overstap is a bundle of the packages below.\n' +
    'Each is followed by its licence and notices.\n';
  const parts = [];
  for (const folder of [...folders].sort()) {
    parts.push(await noticeOf(home, folder));
  }
  const text = [head, ...parts, ICONS, legalComments(builds)].join(`\n${RULE}\n`);
  return Buffer.from(text.replaceAll('\r\n', '\n'));
}

function usedFolders(metafile) {
  return Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, use]) => use.bytesInOutput > 0)
    .map(([input]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
    .filter(Boolean);
}

async function noticeOf(home, folder) {
  const where = path.join(home, folder);
  const about = JSON.parse(await readFile(path.join(where, 'package.json'), 'utf8'));
  const names = (await readdir(where)).filter((name) => NOTICE_FILE.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(where, name), 'utf8')));
  const body = texts.length > 0 ? texts : [await mitNotice(home, about)];
  return `${about.name} ${about.version} (${about.license})\n${RULE}\n\n${body.join('\n')}`;
}

/** Some packages name the MIT licence in package.json and leave out its text. */
async function mitNotice(home, about) {
  if (about.license !== 'MIT') {
    throw new Error(`${about.name} has no licence file: look up the text of ${about.license}`);
  }
  const author = about.author?.name ?? about.author ?? `the contributors of ${about.name}`;
  return `Copyright (c) ${author}\n\n${await readFile(path.join(home, 'build/mit.txt'), 'utf8')}`;
}

function legalComments(builds) {
  const comments = builds
    .flatMap((build) => build.outputFiles.filter(isLegal))
    .flatMap((file) => file.text.match(/\/\*[\s\S]*?\*\//g) ?? []);
  return `Licence comments inside these files\n${RULE}\n\n${[...new Set(comments)].sort().join('\n\n')}\n`;
}
