// node papaparse.mjs FILE: seconds that PapaParse needs to cut a CSV text that is in memory, and the records it finds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
const Papa = createRequire(process.env.COMPOSER_REFERENCES + "/")("papaparse");
const text = readFileSync(process.argv[2], "utf8");
let records = 0;
const start = process.hrtime.bigint();
Papa.parse(text, { skipEmptyLines: true, step: () => { ++records; } });
console.log(Number(process.hrtime.bigint() - start) / 1e9, records - 1);
