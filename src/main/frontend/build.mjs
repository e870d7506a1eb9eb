// Bundles what the pages load from other people's packages into the class path's static/vendor directory.
import { build } from 'esbuild';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, 'node_modules');
const vendor = resolve(here, '../../../target/classes/static/vendor');

/** Every browser we serve reads woff2: the other formats of a font stay out of the jar. */
const onlyWoff2 = {
  name: 'only-woff2',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const css = await readFile(path, 'utf8');
      const fontFace = /@font-face\s*\{[^}]*\}/g;
      return { loader: 'css', contents: css.replace(fontFace, keepWoff2) };
    });
  }
};

function keepWoff2(rule) {
  const sources = [...rule.matchAll(/url\([^)]*\)\s*format\(['"]?woff2['"]?\)/g)];
  if (sources.length !== 1) {
    throw new Error(`Expected one woff2 source in ${rule}`);
  }
  return rule.replace(/src:[^;}]*/, `src: ${sources[0][0]}`);
}

async function bundle(name, contents, loader) {
  const { metafile } = await build({
    stdin: { contents, loader, resolveDir: here, sourcefile: name },
    outfile: join(vendor, name),
    bundle: true,
    minify: true,
    format: loader === 'js' ? 'iife' : undefined,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'inline',
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    plugins: [onlyWoff2],
    metafile: true,
    logLevel: 'warning'
  });
  return Object.keys(metafile.inputs);
}

/** The packages that the bundles were made from: "node_modules/@scope/name/file" -> "@scope/name". */
function packageNames(inputs) {
  const names = inputs.map(input => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

async function licence(name) {
  const folder = join(packages, name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter(file => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')));
  const body = texts.length ? texts.join('\n') : `(the package states ${license} and holds no text)\n`;
  return `${'='.repeat(80)}\n${name} ${version}  (${license})\n${'='.repeat(80)}\n\n${body.trim()}\n`;
}

await rm(vendor, { recursive: true, force: true });
await mkdir(vendor, { recursive: true });

const inputs = [
  ...await bundle('bpmn-viewer.min.js',
    "import Viewer from 'bpmn-js/lib/NavigatedViewer'; window.BpmnJS = Viewer;", 'js'),
  ...await bundle('bpmn-viewer.css',
    "@import 'bpmn-js/dist/assets/diagram-js.css'; @import 'bpmn-js/dist/assets/bpmn-js.css';", 'css'),
  ...await bundle('serif.css', "@import '@fontsource/noto-serif-sc/700.css';", 'css')
];
await copyFile(join(packages, 'htmx.org/dist/htmx.min.js'), join(vendor, 'htmx.min.js'));

const names = packageNames([...inputs, 'node_modules/htmx.org/dist/htmx.min.js']);
await writeFile(join(vendor, 'licences.txt'), (await Promise.all(names.map(licence))).join('\n'));
