// Makes a PDF of each Typst source: node typst.mjs NODE_MODULES FONTS SOURCE.typ...
// For side-by-side.py; NODE_MODULES has @myriaddreamin/typst-ts-node-compiler.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const [modules, fonts, ...sources] = process.argv.slice(2);
const { NodeCompiler } = createRequire(join(resolve(modules), "x"))(
    "@myriaddreamin/typst-ts-node-compiler");
const compiler = NodeCompiler.create({
    workspace: dirname(resolve(sources[0])),
    fontArgs: [{ fontPaths: [fonts] }],
});
for (const source of sources) {
    const pdf = compiler.pdf({ mainFilePath: resolve(source) });
    writeFileSync(source.replace(/\.typ$/, ".pdf"), pdf);
}
