import { readFile } from 'node:fs/promises';

/**
 * GraphiQL has no translations, so its texts are replaced while bundling: per file, the English as
 * the source has it and the Dutch in its place. Every text must be found, so an upgrade that
 * changes one stops the build instead of bringing the English back.
 */
const texts = {
  'graphiql/dist/GraphiQL.js': [
    ['newTab: "New tab"', 'newTab: "Nieuw tabblad"'],
    ['"Show" : "Hide"} editor tools`', '"Toon" : "Verberg"} variabelen en headers`'],
    ['"aria-label": "Editor Commands"', '"aria-label": "Knoppen bij de vraag"'],
    ['"aria-label": "Operation Editor"', '"aria-label": "Uw vraag"'],
    ['children: "Variables"', 'children: "Variabelen"'],
    ['? "Variables" : "Headers"', '? "Variabelen" : "Headers"'],
    ['"aria-label": "Select active operation"', '"aria-label": "Kies een tabblad"'],
  ],
  'graphiql/dist/ui/toolbar.js': [
    ['`Prettify query (', '`Maak de vraag netjes op ('],
    ['`Merge fragments into query (', '`Voeg fragmenten in ('],
    ['`Copy query (', '`Kopieer de vraag ('],
  ],
  'graphiql/dist/ui/sidebar.js': [
    ['`Re-fetch GraphQL schema (', '`Haal het schema opnieuw op ('],
    ['"Open short keys dialog"', '"Sneltoetsen"'],
    ['"Open settings dialog"', '"Instellingen"'],
    ['"Hide" : "Show"', '"Verberg" : "Toon"'],
    ['children: "Short Keys"', 'children: "Sneltoetsen"'],
    [
      '"This modal provides a list of available keyboard shortcuts and their functions."',
      '"Dit venster toont de sneltoetsen en wat ze doen."',
    ],
    ['children: "Settings"', 'children: "Instellingen"'],
    [
      '"This modal lets you adjust header persistence, interface theme, and clear local storage."',
      '"In dit venster kiest u de kleuren en wist u wat deze browser bewaart."',
    ],
    ['children: "Theme"', 'children: "Kleuren"'],
    ['"Adjust how the interface appears."', '"Kies licht, donker, of zoals uw apparaat staat."'],
    ['children: "System"', 'children: "Apparaat"'],
    ['children: "Light"', 'children: "Licht"'],
    ['children: "Dark"', 'children: "Donker"'],
    ['children: "Clear storage"', 'children: "Wissen"'],
    [
      '"Remove all locally stored data and start fresh."',
      '"Wis alle vragen en profielen die deze browser bewaart, en begin opnieuw."',
    ],
    ['"Cleared data"', '"Gewist"'],
    ['error: "Failed"', 'error: "Niet gelukt"'],
    ['"Clear data"', '"Wis alles"'],
  ],
  'graphiql/dist/ui/short-keys.js': [
    ['"Execute query"', '"Stel de vraag"'],
    ['"Open the Command Palette (you must have focus in the editor)"', '"Alle opdrachten (met de cursor in de vraag)"'],
    ['"Prettify editors"', '"Maak de vraag netjes op"'],
    ['"Copy query"', '"Kopieer de vraag"'],
    ['"Re-fetch schema using introspection"', '"Haal het schema opnieuw op"'],
    ['"Search in documentation"', '"Zoek in de uitleg"'],
    ['"Search in editor"', '"Zoek in de vraag"'],
    ['"Merge fragments definitions into operation definition"', '"Voeg fragmenten in de vraag in"'],
    ['children: "Short Key"', 'children: "Toets"'],
    ['children: "Function"', 'children: "Wat die doet"'],
    ['"This Graph"', '"Graph"'],
    ['"QL editor uses"', '"QL gebruikt"'],
    ['"Monaco editor shortcuts"', '"de toetsen van de Monaco-editor"'],
    [
      '", with keybindings similar to VS Code. See the full list of shortcuts for"',
      '", zoals in VS Code. De hele lijst staat op internet, voor"',
    ],
    ['"or"', '"en"'],
  ],
  '@graphiql/react/dist/components/execute-button/index.js': [
    ['"Stop" : "Execute"} query (', '"Stop" : "Stel"} de vraag ('],
  ],
  '@graphiql/react/dist/components/response-editor.js': [['"Result Window"', '"Antwoord"']],
  '@graphiql/react/dist/components/dialog/index.js': [['"Close dialog"', '"Sluit venster"']],
  '@graphiql/react/dist/components/tabs/index.js': [['"Close Tab"', '"Sluit tabblad"']],
  '@graphiql/react/dist/utility/tabs.js': [['"<untitled>"', '"(nieuw)"']],
  '@graphiql/react/dist/constants.js': [
    ['label: "Prettify Editors"', 'label: "Maak netjes op"'],
    ['label: "Merge Fragments into Query"', 'label: "Voeg fragmenten in"'],
    ['label: "Run Operation"', 'label: "Stel de vraag"'],
    ['label: "Copy Query"', 'label: "Kopieer de vraag"'],
  ],
  '@graphiql/react/dist/stores/execution.js': [
    ['"Automatically added leaf fields"', '"Velden die vanzelf zijn toegevoegd"'],
    [
      '`Request not sent. ${editor === variableEditor ? "Variables" : "Request headers"} ${error.message}`',
      '`De vraag is niet gesteld. ${editor === variableEditor ? "De variabelen" : "De headers"} ${error.message}`',
    ],
  ],
  '@graphiql/react/dist/utility/jsonc.js': [
    ['new Intl.ListFormat("en"', 'new Intl.ListFormat("nl"'],
    ['"invalid symbol"', '"hier hoort een getal, tekst tussen aanhalingstekens, { of ["'],
    ['"invalid number format"', '"dit is geen goed getal"'],
    ['"expected a property name"', '"hier hoort een naam tussen aanhalingstekens"'],
    ['"expected a value"', '"hier hoort een waarde"'],
    ['"expected a colon"', '"hier hoort een dubbele punt"'],
    ['"expected a comma"', '"hier hoort een komma"'],
    ['"expected a closing brace"', '"hier hoort een }"'],
    ['"expected a closing bracket"', '"hier hoort een ]"'],
    ['"expected end of file"', '"hier hoort niets meer te staan"'],
    [' at line ${line}, column ${column}`', ' (regel ${line}, teken ${column})`'],
    ['`are invalid JSON: ', '`zijn geen goede JSON: '],
    ['"are not a JSON object."', '"zijn geen JSON-object: zet { en } eromheen."'],
  ],
  '@graphiql/plugin-history/dist/index.js': [['title: "History"', 'title: "Geschiedenis"']],
  '@graphiql/plugin-history/dist/components.js': [
    ['const t2 = "History"', 'const t2 = "Geschiedenis"'],
    ['      "History",\n', '      "Geschiedenis",\n'],
    ['"Cleared"', '"Gewist"'],
    ['"Failed to Clear"', '"Wissen is niet gelukt"'],
    ['|| "Clear"', '|| "Wis"'],
    ['"Type a label"', '"Geef een naam"'],
    ['children: "Save"', 'children: "Bewaar"'],
    ['"Set active"', '"Zet in het tabblad"'],
    ['"Edit label"', '"Geef een naam"'],
    ['"Remove favorite"', '"Geen favoriet meer"'],
    ['"Add favorite"', '"Maak favoriet"'],
    ['"Delete from history"', '"Haal uit de geschiedenis"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/context.js': [
    ['title: "Documentation Explorer"', 'title: "Uitleg"'],
    ['[aria-label="Show Documentation Explorer"]', '[aria-label="Toon Uitleg"]'],
    ['name: "Docs"', 'name: "Uitleg"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/doc-explorer.js': [
    ['"Documentation Explorer"', '"Uitleg"'],
    ['`Go back to ${prevName}`', '`Terug naar ${prevName}`'],
    ['"Error fetching schema"', '"Het schema is niet op te halen"'],
    ['"Schema is invalid: "', '"Het schema klopt niet: "'],
    ['"No GraphQL schema available"', '"Er is geen schema"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/schema-documentation.js': [
    ['"A GraphQL schema provides a root type for each kind of operation."', '"Hier staat wat u kunt vragen."'],
    ['"Root Types"', '"Begin hier"'],
    ['"All Schema Types"', '"Alle typen"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/search.js': [
    ['`Search ${navItem.name}...`', '`Zoek in ${navItem.name}...`'],
    ['"No results found"', '"Niets gevonden"'],
    ['"Other results"', '"Elders gevonden"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/field-documentation.js': [
    ['"Arguments"', '"Argumenten"'],
    ['"Show Deprecated Arguments"', '"Toon verouderde argumenten"'],
    ['"Deprecated Arguments"', '"Verouderde argumenten"'],
    ['"Directives"', '"Directieven"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/type-documentation.js': [
    ['"Show Deprecated Fields"', '"Toon verouderde velden"'],
    ['"Deprecated Fields"', '"Verouderde velden"'],
    ['"Enum Values"', '"Waarden"'],
    ['"Show Deprecated Values"', '"Toon verouderde waarden"'],
    ['"Deprecated Enum Values"', '"Verouderde waarden"'],
    ['"Implements"', '"Is ook een"'],
    ['"Fields"', '"Velden"'],
    ['"Implementations"', '"Uitvoeringen"'],
    ['"Possible Types"', '"Mogelijke typen"'],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/section.js': [
    // The icon of a section is found by its title.
    ['  Arguments: ', '  Argumenten: '],
    ['"Deprecated Arguments": ', '"Verouderde argumenten": '],
    ['"Deprecated Enum Values": ', '"Verouderde waarden": '],
    ['"Deprecated Fields": ', '"Verouderde velden": '],
    ['  Directives: ', '  Directieven: '],
    ['"Enum Values": ', '"Waarden": '],
    ['  Fields: ', '  Velden: '],
    ['  Implements: ', '  "Is ook een": '],
    ['  Implementations: ', '  Uitvoeringen: '],
    ['"Possible Types": ', '"Mogelijke typen": '],
    ['"Root Types": ', '"Begin hier": '],
    ['"All Schema Types": ', '"Alle typen": '],
  ],
  '@graphiql/plugin-doc-explorer/dist/components/argument.js': [['"Deprecated"', '"Verouderd"']],
  '@graphiql/plugin-doc-explorer/dist/components/deprecation-reason.js': [['"Deprecated"', '"Verouderd"']],
};

/** Bundles GraphiQL's own files with their Dutch texts. */
export function dutchTexts() {
  const left = new Set(Object.keys(texts));
  return {
    name: 'dutch-texts',
    setup(build) {
      build.onLoad({ filter: /[\\/](@graphiql|graphiql)[\\/].*\.js$/ }, async ({ path }) => {
        const file = Object.keys(texts).find((name) => path.replaceAll('\\', '/').endsWith(`node_modules/${name}`));
        if (!file) {
          return undefined;
        }
        left.delete(file);
        return { contents: translated(file, await readFile(path, 'utf8')), loader: 'js' };
      });
      build.onEnd(() => {
        if (left.size > 0) {
          throw new Error(`Texts of files that are no longer bundled: ${[...left].join(', ')}`);
        }
      });
    },
  };
}

function translated(file, source) {
  return texts[file].reduce((text, [english, dutch]) => {
    if (!text.includes(english)) {
      throw new Error(`${file} no longer holds ${english}: adapt build/dutch.mjs`);
    }
    return text.replaceAll(english, () => dutch);
  }, source);
}
