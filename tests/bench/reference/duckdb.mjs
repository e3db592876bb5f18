// node duckdb.mjs FILE: seconds that DuckDB needs with 2 threads to read a file of CSV (gzip'd or not) or JSON (an array or
// lines) into a table, the rows it has, and the megabytes of memory that took at most.
import { createRequire } from "node:module";
const { DuckDBInstance } = createRequire(process.env.COMPOSER_REFERENCES + "/")("@duckdb/node-api");
const file = process.argv[2].replaceAll("'", "''");
const reader = /\.jsonl?$/.test(file) ? "read_json_auto" : "read_csv_auto";
const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
const before = process.memoryUsage().rss;
const start = process.hrtime.bigint();
await connection.run(`CREATE TABLE events AS SELECT * FROM ${reader}('${file}')`);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const rows = (await connection.runAndReadAll("SELECT count(*) FROM events")).getRows()[0][0];
console.log(seconds, Number(rows), (process.resourceUsage().maxRSS * 1024 - before) / 1048576);
