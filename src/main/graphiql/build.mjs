import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle, target } from './build/bundle.mjs';

const files = await bundle();
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
let total = 0;
for (const [name, content] of files) {
  await writeFile(path.join(target, name), content);
  total += content.length;
}
console.log(`${files.size} files, ${Math.round(total / 1024)} kB, in ${path.relative(process.cwd(), target)}`);
