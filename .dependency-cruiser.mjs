// Who may import whom (ARCHITECTURE.md). Each rule's comment says what to do instead.

/** Code of `layer` may import that of its own layer and of `allowed`, and nothing else of src/. */
const layer = (name, folder, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|bin|dist|test|scripts)/', pathNot: allowed.map((one) => `^src/${one}/`) },
});

/** Of all of src/, only the files that match `door` may import the package. */
const door = (names, files, comment, to = {}) => ({
  name: `${names[0]}-door`,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: files },
  to: { path: `(^|/)node_modules/(${names.join('|')})/`, ...to },
});

/** A package's types may be named elsewhere; its code may not be called. */
const CODE = { dependencyTypesNot: ['type-only'] };

const LAYERS = [
  layer(
    'lib-knows-nothing',
    'lib',
    ['lib'],
    'lib/ has no domain word: take what it needs as a parameter, or move the code to the layer whose word it uses.',
  ),
  layer(
    'model-is-vocabulary',
    'model',
    ['model', 'lib'],
    'model/ only names things: calculation goes to core/, reading to load/, words to catalog/.',
  ),
  layer(
    'catalog-is-words',
    'catalog',
    ['catalog', 'model', 'lib'],
    'catalog/ maps codes of model/ to words: pass computed facts in through the entry’s parameter.',
  ),
  layer(
    'core-is-pure',
    'core',
    ['core', 'model', 'lib'],
    'core/ computes on model/ alone: give it values already read (load/) and let view/ and cli/ show them.',
  ),
  layer(
    'load-only-reads',
    'load',
    ['load', 'model', 'lib'],
    'load/ turns text into model/ values and diagnostics: what needs a graph belongs to core/, words to catalog/.',
  ),
  layer(
    'emit-only-emits',
    'emit',
    ['emit', 'model', 'lib'],
    'emit/ makes artifacts of a plan: compute it before in core/ and pass the result.',
  ),
  layer(
    'view-arranges',
    'view',
    ['view', 'model', 'catalog', 'lib'],
    'view/ arranges a result (model/) in words (catalog/): compute in core/, draw in render/.',
  ),
  {
    ...layer(
      'render-draws-views',
      'render',
      ['render', 'view', 'lib'],
      'render/ draws a document of view/ and knows no domain: let a function of view/ put what you need into the document.',
    ),
    from: { path: '^src/render/', pathNot: '^src/render/ci/' },
  },
  layer(
    'render-ci-draws-verdicts',
    'render/ci',
    ['render', 'model', 'catalog', 'lib'],
    'render/ci/ writes verdicts in the formats of CI systems: it takes model/ and words, no view and no computing.',
  ),
  layer(
    'cli-stands-alone',
    'cli',
    ['[^/]+'],
    'src/ is what is shipped: neither bin/, dist/, test/ nor scripts/ can be imported from it.',
  ),
  layer(
    'page-runs-in-a-browser',
    'page',
    ['page', 'render', 'view', 'core', 'catalog', 'model', 'lib'],
    'page/ is bundled for a browser: what it needs of Node or of a file reaches it as the data of the page (view/report/page-data.ts).',
  ),
  {
    name: 'page-is-a-program',
    severity: 'error',
    comment:
      'Nothing imports page/: it is built into dist/page.js, which a report carries as text. Move what is shared down to the layer that owns it.',
    from: { path: '^src/', pathNot: '^src/page/' },
    to: { path: '^src/page/' },
  },
  {
    name: 'cli-is-the-edge',
    severity: 'error',
    comment:
      'Nothing imports cli/: move what is shared down to the layer that owns it, and let cli/ import that.',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { path: '^src/cli/' },
  },
  {
    name: 'bin-loads-the-bundle',
    severity: 'error',
    comment:
      'bin/ must start without node_modules/ and src/: put code into src/cli/ and load it through dist/main.js.',
    from: { path: '^bin/' },
    to: { pathNot: '^(\\.\\./)?dist/' },
  },
];

const DOORS = [
  door(
    ['yaml'],
    ['^src/lib/yaml(\\.ts$|/)'],
    'lib/yaml is the one yaml door: import parse and write from there, and extend it if it lacks something.',
  ),
  door(
    ['zod'],
    ['^src/model/wire/'],
    'zod checks the wire form only: put the schema into model/wire/ and import its result.',
    CODE,
  ),
  {
    ...door(
      ['zod'],
      [],
      'core/ works on model types, which are already checked: read and check in load/.',
    ),
    name: 'core-without-zod',
    from: { path: '^src/core/' },
  },
  door(
    ['mathjs'],
    ['^src/core/expression/mathjs\\.ts$'],
    'mathjs is called in core/expression/mathjs.ts alone (reduced, number-only): import parseMathjs.',
    CODE,
  ),
  door(
    ['chalk', 'cli-table3', 'string-width', 'wrap-ansi', 'get-east-asian-width'],
    ['^src/render/terminal(\\.ts$|/)'],
    'Colour, tables and widths of a terminal live in render/terminal: use paint, drawGrid and widthOf there.',
  ),
  door(
    ['@clack/prompts'],
    ['^src/cli/init/prompts\\.ts$'],
    'cli/init/prompts.ts is the one door to @clack/prompts, loaded when a person is asked: use its Asker.',
  ),
  door(
    ['d3-array'],
    ['^src/render/svg/axis\\.ts$'],
    'Axes of charts live in render/svg/axis.ts: put what is to be drawn into a drawing of view/report.',
    CODE,
  ),
  door(
    ['commander'],
    ['^src/cli/parse-arguments\\.ts$'],
    'commander is known to cli/parse-arguments.ts alone: commands are data in cli/commands.ts.',
  ),
  door(
    ['diff'],
    ['^src/emit/unified-diff\\.ts$'],
    'emit/unified-diff.ts is the one door to diff: take the text that it gives.',
  ),
  {
    name: 'node-door',
    severity: 'error',
    comment:
      'cli/node/ is the one door to Node (node-io.ts, and what it loads when needed): add what you need to Io (cli/io.ts) and take it as a parameter.',
    from: {
      path: '^src/',
      pathNot: '^src/cli/node/',
    },
    to: { dependencyTypes: ['core'] },
  },
];

const HYGIENE = [
  {
    name: 'no-cycle',
    severity: 'error',
    comment:
      'Modules in a circle can’t be read one after the other: move what both need (often one type) into a file of its own. (A circle through `await import()`, as the list of commands and a command that lists them, is fine.)',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
  },
  {
    name: 'no-orphan',
    severity: 'error',
    comment: 'Nothing imports this module and it imports nothing: use it or delete it.',
    from: { orphan: true, pathNot: '\\.d\\.ts$' },
    to: {},
  },
  {
    name: 'only-named-packages',
    severity: 'error',
    comment:
      'The package is not named in package.json (it is there by chance, through another): add it with its reason, or do without. An optional one may be missing: only its door, which says so, imports it.',
    from: { pathNot: '^src/cli/report/typeset\\.ts$' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer'] },
  },
  {
    name: 'only-what-exists',
    severity: 'error',
    comment:
      'The import leads nowhere: correct its path, or install the package. (bin/ loads dist/, which is built.)',
    from: { pathNot: '^bin/' },
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...LAYERS, ...DOORS, ...HYGIENE],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count: who imports a type depends on its file.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
