import { readFile, writeFile } from 'node:fs/promises';

// npm writes where to donate into the lockfile; what is left out here leaves it free of addresses.
const file = new URL("package-lock.json", import.meta.url);
const lock = JSON.parse(await readFile(file, 'utf8'));
Object.values(lock.packages).forEach((entry) => delete entry.funding);
await writeFile(file, JSON.stringify(lock, null, 2) + '\n');
