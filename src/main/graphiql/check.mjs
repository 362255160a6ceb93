import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { bundle, home, target } from './build/bundle.mjs';

const wrong = [];
const built = await bundle();
const committed = new Set(await readdir(target));
for (const [name, content] of built) {
  if (!committed.delete(name)) {
    wrong.push(`${name}: missing`);
  } else if (!(await readFile(path.join(target, name))).equals(content)) {
    wrong.push(`${name}: differs`);
  }
}
committed.forEach((name) => wrong.push(`${name}: no longer built`));
if ((await readFile(path.join(home, 'package-lock.json'), 'utf8')).includes('://')) {
  wrong.push('package-lock.json: holds a network address, run npm run lock');
}

if (wrong.length > 0) {
  console.error(`Not what the sources build:\n  ${wrong.join('\n  ')}\nRun npm ci and npm run build, and commit the result.`);
  process.exit(1);
}
console.log(`${built.size} files are what the sources build`);
