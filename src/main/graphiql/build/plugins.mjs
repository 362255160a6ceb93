import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isLegal } from './notices.mjs';

/** `overstap:workers` is a table from the label that Monaco asks for to the built file. */
export function workerFiles(workers) {
  const table = {};
  for (const file of workers.outputFiles.filter((output) => !isLegal(output))) {
    const name = path.basename(file.path);
    table[/^worker-([a-z]+)-/.exec(name)[1]] = name;
  }
  return {
    name: 'worker-files',
    setup(build) {
      build.onResolve({ filter: /^overstap:workers$/ }, ({ path: id }) => ({ path: id, namespace: 'workers' }));
      build.onLoad({ filter: /.*/, namespace: 'workers' }, () => ({ contents: JSON.stringify(table), loader: 'json' }));
    },
  };
}

/** The example questions and their variables go in as the text they are, layout included. */
export function exampleTexts() {
  return {
    name: 'example-texts',
    setup(build) {
      build.onLoad({ filter: /[\\/]examples[\\/][^\\/]+\.(graphql|json)$/ }, async (args) => ({
        contents: (await readFile(args.path, 'utf8')).trimEnd() + '\n',
        loader: 'text',
      }));
    },
  };
}

/** `overstap:voorbeelden` holds the example questions in the order of `examples/index.json`. */
export function exampleList(home) {
  return {
    name: 'example-list',
    setup(build) {
      build.onResolve({ filter: /^overstap:voorbeelden$/ }, ({ path: id }) => ({ path: id, namespace: 'examples' }));
      build.onLoad({ filter: /.*/, namespace: 'examples' }, async () => {
        const names = JSON.parse(await readFile(path.join(home, 'examples/index.json'), 'utf8'));
        const imports = names.map(
          (name, at) => `import q${at} from './examples/${name}.graphql'; import v${at} from './examples/${name}.json';`,
        );
        const list = names.map((_, at) => `{ query: q${at}, variables: v${at} }`);
        return { contents: `${imports.join('\n')}\nexport const voorbeelden = [${list}];`, loader: 'js', resolveDir: home };
      });
    },
  };
}

const FONT_FACE = /@font-face\s*\{[^}]*\}/g;
const CODICON = /url\(data:font\/ttf;base64,([A-Za-z0-9+/=]+)\)/;

/**
 * GraphiQL's one style sheet holds everything, Monaco's styles too, with its fonts inlined. The two
 * text fonts (360 kB) are left out; the icon font becomes a file, so that `font-src` needs no data:.
 * Monaco's own style imports would only repeat what is in that sheet.
 */
export function strippedStyles() {
  let codicon;
  return {
    name: 'stripped-styles',
    setup(build) {
      build.onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'empty' }));
      build.onLoad({ filter: /[\\/]graphiql[\\/]dist[\\/]style\.css$/ }, async (args) => {
        const css = await readFile(args.path, 'utf8');
        const contents = css.replace(FONT_FACE, (face) => {
          const font = CODICON.exec(face);
          if (!font) {
            return '';
          }
          codicon = Buffer.from(font[1], 'base64');
          return face.replace(font[0], 'url("overstap:codicon.ttf")');
        });
        if (!codicon) {
          throw new Error(`${args.path} no longer holds the codicon font: look how it comes in now`);
        }
        return { contents, loader: 'css' };
      });
      build.onResolve({ filter: /^overstap:codicon\.ttf$/ }, () => ({ path: 'codicon.ttf', namespace: 'font' }));
      build.onLoad({ filter: /.*/, namespace: 'font' }, () => ({ contents: codicon, loader: 'file' }));
    },
  };
}
