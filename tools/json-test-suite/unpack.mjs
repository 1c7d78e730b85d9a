// Writes each case of the package's list as a file of its own: unpack.mjs LIST FOLDER
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [list, folder] = process.argv.slice(2);
const { default: cases } = await import(pathToFileURL(list));
for (const { name, input } of cases) {
  if (!/^[iny]_[\w.+#-]+\.json$/.test(name)) {
    throw new Error(`unpack.mjs: no name of a case: ${name}`);
  }
  writeFileSync(join(folder, name), input);
}
console.log(`${cases.length} cases`);
