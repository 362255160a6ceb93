import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';

// Puts the schemas of a folder (*.graphqls) together as a gateway of Apollo Federation does, and
// prints the schema of the whole; or one line per error, each with its code.
const folder = process.argv[2];
const files = (await readdir(folder)).filter((name) => name.endsWith('.graphqls')).sort();
const services = await Promise.all(
  files.map(async (file) => ({
    name: path.basename(file, '.graphqls'),
    typeDefs: parse(await readFile(path.join(folder, file), 'utf8')),
    url: `http://${path.basename(file, '.graphqls')}/graphql`,
  })),
);
const result = composeServices(services);
if (compositionHasErrors(result)) {
  for (const error of result.errors) {
    console.log(`FOUT ${error.extensions?.code}: ${error.message.replaceAll('\n', ' ')}`);
  }
} else {
  console.log(result.supergraphSdl);
}
